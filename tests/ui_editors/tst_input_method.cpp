// SPDX-License-Identifier: Apache-2.0
#include "tests/ui_editors/every_kind.h"
#include "ui/editors/editor_factory.h"
#include "ui/editors/field_editor.h"
#include "ui/form/form_view.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

void compose(QWidget &widget, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(&widget, &event);
}

void commit(QWidget &widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Counts Enter keys that come through to whatever surrounds an editor.
class EnterCounter : public QWidget
{
public:
    int count = 0;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return)
            ++count;
    }
};

} // namespace

class TestInputMethod : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void preeditCountsForNothing_data();
    void preeditCountsForNothing();
    void aSelectionComposedOverIsNotSeenAsEmptied();
    void aCancelledCompositionThatAteASelectionIsTold();
    void enterBelongsToTheInputMethod();
    void digitsOfAnInputMethodAreUnderstood();
    void theFormDoesNotJudgePinyin();
    void theModelDoesNotDisturbAComposition();
};

void TestInputMethod::preeditCountsForNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("line") << u"name"_s;
    QTest::newRow("paragraph") << u"note"_s;
    QTest::newRow("id") << u"number"_s;
    QTest::newRow("id list") << u"reasons"_s;
    QTest::newRow("date") << u"start"_s;
    QTest::newRow("amount") << u"amount"_s;
    QTest::newRow("open choice") << u"currency"_s;
}

void TestInputMethod::preeditCountsForNothing()
{
    QFETCH(QString, key);
    std::unique_ptr<FieldEditor> editor(makeEditor(*everyKind().field(key), nullptr));
    QSignalSpy edited(editor.get(), &FieldEditor::edited);

    compose(*editor->control(), u"wang"_s);
    QVERIFY(editor->composing());
    QCOMPARE(edited.count(), 0);
    QCOMPARE(editor->value(), QString());

    commit(*editor->control(), u"王"_s);
    QVERIFY(!editor->composing());
    QCOMPARE(edited.count(), 1);
    QCOMPARE(editor->value(), u"王"_s);
}

void TestInputMethod::aSelectionComposedOverIsNotSeenAsEmptied()
{
    std::unique_ptr<FieldEditor> editor(makeEditor(*everyKind().field(u"name"_s), nullptr));
    editor->setValue(u"李文"_s);
    auto *line = qobject_cast<QLineEdit *>(editor->control());
    line->selectAll();
    QSignalSpy edited(editor.get(), &FieldEditor::edited);

    compose(*line, u"wang"_s);
    QCOMPARE(edited.count(), 0);
    commit(*line, u"王"_s);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(editor->value(), u"王"_s);
}

void TestInputMethod::aCancelledCompositionThatAteASelectionIsTold()
{
    std::unique_ptr<FieldEditor> editor(makeEditor(*everyKind().field(u"name"_s), nullptr));
    editor->setValue(u"李文"_s);
    auto *line = qobject_cast<QLineEdit *>(editor->control());
    line->selectAll();
    QSignalSpy edited(editor.get(), &FieldEditor::edited);

    compose(*line, u"wang"_s);
    compose(*line, QString());
    QCOMPARE(edited.count(), 1);
    QCOMPARE(editor->value(), QString());
}

void TestInputMethod::enterBelongsToTheInputMethod()
{
    EnterCounter around;
    FieldEditor *editor = makeEditor(*everyKind().field(u"name"_s), &around);
    compose(*editor->control(), u"wang"_s);
    QTest::keyClick(editor->control(), Qt::Key_Return);
    QCOMPARE(around.count, 0);

    commit(*editor->control(), u"王"_s);
    QTest::keyClick(editor->control(), Qt::Key_Return);
    QCOMPARE(around.count, 1);
}

void TestInputMethod::digitsOfAnInputMethodAreUnderstood()
{
    EveryKindForm form;
    FormView view(form.model, form.samples, everyKind().key);
    auto *amount = view.findChild<FieldEditor *>(u"amount.editor"_s);
    QVERIFY(amount);
    commit(*amount->control(), u"２０００．５"_s);
    QCOMPARE(form.model.indexOf(u"amount"_s).data(Qt::EditRole).toString(), u"2000.5"_s);
    QVERIFY(form.model.problemsAt(form.model.indexOf(u"amount"_s)).isEmpty());
}

void TestInputMethod::theFormDoesNotJudgePinyin()
{
    EveryKindForm form;
    form.model.load(everyKindRecord());
    form.model.visitAll();
    FormView view(form.model, form.samples, everyKind().key);
    view.show();
    auto *name = view.findChild<FieldEditor *>(u"name.editor"_s);
    auto *line = qobject_cast<QLineEdit *>(name->control());
    QSignalSpy problems(&form.model, &FormModel::problemsChanged);

    line->selectAll();
    compose(*line, u"li"_s);
    QCOMPARE(problems.count(), 0);
    QCOMPARE(form.model.indexOf(u"name"_s).data(Qt::EditRole).toString(), u"王思远"_s);
    commit(*line, u"李"_s);
    QCOMPARE(form.model.indexOf(u"name"_s).data(Qt::EditRole).toString(), u"李"_s);
    QCOMPARE(problems.count(), 0);
}

void TestInputMethod::theModelDoesNotDisturbAComposition()
{
    EveryKindForm form;
    FormView view(form.model, form.samples, everyKind().key);
    auto *name = view.findChild<FieldEditor *>(u"name.editor"_s);
    auto *line = qobject_cast<QLineEdit *>(name->control());
    compose(*line, u"wang"_s);
    form.model.setData(form.model.indexOf(u"name"_s), u"from elsewhere"_s);
    QCOMPARE(line->text(), QString());
    QVERIFY(name->composing());
    commit(*line, u"王"_s);
    QCOMPARE(form.model.indexOf(u"name"_s).data(Qt::EditRole).toString(), u"王"_s);
}

QTEST_MAIN(TestInputMethod)
#include "tst_input_method.moc"
