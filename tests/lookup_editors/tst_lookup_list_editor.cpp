// SPDX-License-Identifier: Apache-2.0
// Several ids, chosen by name from a list.
#include "tests/lookup_editors/lookup_bench.h"

#include "models/operations/operations.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

class ReasonsBench : public LookupBench
{
public:
    explicit ReasonsBench(const QString &value = {})
        : LookupBench(updateOfferStatus().field(u"termination_reason_id_list"_s), value)
    {
        gateway.answers = {reasons()};
        QObject::connect(editor, &FieldEditor::edited, &window, [this] { ++edits; });
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const QLabel *label : window.findChildren<QLabel *>(u"chosenName"_s)) {
            if (label->isVisible())
                names.append(label->accessibleName());
        }
        return names;
    }

    [[nodiscard]] QToolButton *removeButton(const QString &name) const
    {
        for (QToolButton *button : window.findChildren<QToolButton *>(u"chosenRemove"_s)) {
            if (button->isVisible() && button->accessibleName() == u"Remove "_s + name)
                return button;
        }
        return nullptr;
    }

    void openPicker() const { QTest::mouseClick(find<QPushButton>(u"listChoose"_s), Qt::LeftButton); }

    int edits = 0;
};

} // namespace

class TestLookupListEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, false, u"en"_s); }
    void withoutADirectoryIdsAreTyped();
    void showsWhatWasChosenByName();
    void marksWhatIsOldOrUnknown();
    void offersCandidatesReasonsFirst();
    void choosesSeveralWithTheMouse();
    void choosesSeveralByKeysAlone();
    void takesNoMoreThanAllowed();
    void removesWithTheMouse();
    void removesWithTheKeys();
    void pastesAColumnOfIds();
    void keepsADestroyedIdInSight();
    void saysThatTheClipboardHoldsNoIds();
    void tabGoesFromTheRowsToTheButtons();
    void speaksTheLanguageOfTheMoment();
};

void TestLookupListEditor::withoutADirectoryIdsAreTyped()
{
    const std::unique_ptr<FieldEditor> editor(
        makeEditor(*updateOfferStatus().field(u"termination_reason_id_list"_s), nullptr));
    editor->setValue(u"8001;8002"_s);
    QCOMPARE(editor->value(), u"8001\n8002"_s);
}

void TestLookupListEditor::showsWhatWasChosenByName()
{
    ReasonsBench bench(u"8002;8001"_s);
    bench.gateway.answers.clear();
    QVERIFY(bench.open());
    QCOMPARE(bench.names(), (QStringList{u"8002"_s, u"8001"_s}));
    bench.gateway.last()->answer(reasons());
    QCOMPARE(bench.names(), (QStringList{u"Took another job"_s, u"Pay below expectation"_s}));
    QCOMPARE(bench.editor->value(), u"8002;8001"_s);
    QCOMPARE(bench.editor->echo(), u"2 chosen of at most 50"_s);
    QVERIFY(bench.editor->control()->accessibleDescription().startsWith(
        u"Took another job, Pay below expectation"_s));
    QCOMPARE(bench.edits, 0);
    bench.editor->setValue(QString());
    QCOMPARE(bench.names(), QStringList());
    QCOMPARE(bench.edits, 0);
}

void TestLookupListEditor::marksWhatIsOldOrUnknown()
{
    ReasonsBench bench(u"8004;8999"_s);
    QVERIFY(bench.open());
    QTRY_COMPARE(bench.names(),
                 (QStringList{u"Process timed out (old), Deactivated"_s, u"8999, Not in the list"_s}));
}

void TestLookupListEditor::offersCandidatesReasonsFirst()
{
    ReasonsBench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.gateway.requests.isEmpty()); // nothing is chosen, so nothing has a name
    bench.openPicker();
    QTRY_COMPARE(bench.rowsOf(u"listPickerView"_s),
                 (QStringList{u"Pay below expectation"_s, u"Took another job"_s}));
    auto *preset = bench.find<QCheckBox>(u"listPickerPreset"_s);
    QCOMPARE(preset->text(), u"Only reasons of candidates"_s);
    preset->click();
    QCOMPARE(bench.rowsOf(u"listPickerView"_s).size(), 4);
}

void TestLookupListEditor::choosesSeveralWithTheMouse()
{
    ReasonsBench bench;
    QVERIFY(bench.open());
    bench.openPicker();
    QTRY_COMPARE(bench.rowsOf(u"listPickerView"_s).size(), 2);
    bench.clickRow(u"listPickerView"_s, 1);
    bench.clickRow(u"listPickerView"_s, 0);
    QCOMPARE(bench.edits, 0);
    QTest::mouseClick(bench.find<QPushButton>(u"listPickerAccept"_s), Qt::LeftButton);
    QCOMPARE(bench.edits, 1);
    QCOMPARE(bench.editor->value(), u"8002;8001"_s);
    QCOMPARE(bench.names(), (QStringList{u"Took another job"_s, u"Pay below expectation"_s}));

    bench.openPicker(); // what was chosen is ticked, and can be let go
    QTRY_COMPARE(bench.rowsOf(u"listPickerView"_s).size(), 2);
    bench.clickRow(u"listPickerView"_s, 1);
    QTest::mouseClick(bench.find<QPushButton>(u"listPickerAccept"_s), Qt::LeftButton);
    QCOMPARE(bench.editor->value(), u"8001"_s);
    QCOMPARE(bench.names(), QStringList{u"Pay below expectation"_s});
}

void TestLookupListEditor::choosesSeveralByKeysAlone()
{
    ReasonsBench bench;
    QVERIFY(bench.open());
    QSignalSpy left(bench.editor, &FieldEditor::left);
    bench.editor->focusEditor();
    pressKeys(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(bench.rowsOf(u"listPickerView"_s).size(), 2);
    pressKeys(QApplication::focusWidget(), Qt::Key_Down);
    pressKeys(QApplication::focusWidget(), Qt::Key_Space);
    pressKeys(QApplication::focusWidget(), Qt::Key_Down);
    pressKeys(QApplication::focusWidget(), Qt::Key_Space);
    pressKeys(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(bench.editor->value(), u"8001;8002"_s);
    QCOMPARE(QApplication::focusWidget(), bench.editor->control());
    QCOMPARE(left.count(), 0);
}

void TestLookupListEditor::takesNoMoreThanAllowed()
{
    FieldSpec field = *updateOfferStatus().field(u"termination_reason_id_list"_s);
    field.maximumItems = 1;
    LookupBench bench(&field);
    bench.gateway.answers = {reasons()};
    QVERIFY(bench.open());
    QTest::mouseClick(bench.find<QPushButton>(u"listChoose"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.rowsOf(u"listPickerView"_s).size(), 2);
    bench.clickRow(u"listPickerView"_s, 0);
    bench.clickRow(u"listPickerView"_s, 1);
    QTest::mouseClick(bench.find<QPushButton>(u"listPickerAccept"_s), Qt::LeftButton);
    QCOMPARE(bench.editor->value(), u"8001"_s);
    QCOMPARE(bench.editor->echo(), u"1 chosen of at most 1"_s);
}

void TestLookupListEditor::removesWithTheMouse()
{
    ReasonsBench bench(u"8001;8002"_s);
    QVERIFY(bench.open());
    QTRY_VERIFY(bench.removeButton(u"Pay below expectation"_s));
    QTest::mouseClick(bench.removeButton(u"Pay below expectation"_s), Qt::LeftButton);
    QCOMPARE(bench.editor->value(), u"8002"_s);
    QCOMPARE(bench.edits, 1);
    QCOMPARE(bench.names(), QStringList{u"Took another job"_s});
}

void TestLookupListEditor::removesWithTheKeys()
{
    ReasonsBench bench(u"8001;8002"_s);
    QVERIFY(bench.open());
    QTRY_VERIFY(bench.removeButton(u"Pay below expectation"_s));
    bench.removeButton(u"Pay below expectation"_s)->setFocus();
    pressKeys(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(bench.editor->value(), u"8002"_s);
    QCOMPARE(QApplication::focusWidget(), bench.removeButton(u"Took another job"_s));
    pressKeys(QApplication::focusWidget(), Qt::Key_Backspace);
    QCOMPARE(bench.editor->value(), QString());
    QCOMPARE(QApplication::focusWidget(), bench.editor->control());
}

void TestLookupListEditor::pastesAColumnOfIds()
{
    ReasonsBench bench(u"8001"_s);
    QVERIFY(bench.open());
    QApplication::clipboard()->setText(u"'8001\r\n8002\r\n"_s);
    QTest::mouseClick(bench.find<QPushButton>(u"listPaste"_s), Qt::LeftButton);
    QCOMPARE(bench.editor->value(), u"8001;8002"_s);
    QCOMPARE(bench.edits, 1);
    QApplication::clipboard()->setText(u"8003、8004"_s);
    bench.editor->focusEditor();
    pressKeys(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.editor->value(), u"8001;8002;8003;8004"_s);
    QTRY_VERIFY(bench.names().contains(u"Skills do not match"_s));
}

void TestLookupListEditor::keepsADestroyedIdInSight()
{
    ReasonsBench bench;
    QVERIFY(bench.open());
    QApplication::clipboard()->setText(u"Reason\n6.93E+18"_s);
    QTest::mouseClick(bench.find<QPushButton>(u"listPaste"_s), Qt::LeftButton);
    QCOMPARE(bench.editor->value(), u"6.93E+18"_s); // which the form complains about
}

void TestLookupListEditor::saysThatTheClipboardHoldsNoIds()
{
    ReasonsBench bench(u"8001"_s);
    QVERIFY(bench.open());
    QApplication::clipboard()->setText(u"no reason at all"_s);
    QTest::mouseClick(bench.find<QPushButton>(u"listPaste"_s), Qt::LeftButton);
    QCOMPARE(bench.editor->value(), u"8001"_s);
    QCOMPARE(bench.edits, 0);
    const auto complains = [&bench] {
        for (const QLabel *label : bench.editor->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == "There are no IDs in the clipboard."_L1)
                return true;
        }
        return false;
    };
    QVERIFY(complains());
    QApplication::clipboard()->setText(u"8002"_s);
    QTest::mouseClick(bench.find<QPushButton>(u"listPaste"_s), Qt::LeftButton);
    QVERIFY(!complains());
}

void TestLookupListEditor::tabGoesFromTheRowsToTheButtons()
{
    ReasonsBench bench(u"8001;8002"_s);
    QVERIFY(bench.open());
    QTRY_VERIFY(bench.removeButton(u"Took another job"_s));
    bench.removeButton(u"Pay below expectation"_s)->setFocus();
    pressKeys(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.removeButton(u"Took another job"_s));
    pressKeys(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.editor->control());
    pressKeys(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.find<QPushButton>(u"listPaste"_s));
    pressKeys(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.elsewhere);
}

void TestLookupListEditor::speaksTheLanguageOfTheMoment()
{
    ReasonsBench bench(u"8004"_s);
    QVERIFY(bench.open());
    QTRY_COMPARE(bench.names(), QStringList{u"Process timed out (old), Deactivated"_s});
    OtherLanguage other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QTRY_VERIFY(bench.names().constFirst().endsWith(u", 译Deactivated"_s));
    QVERIFY(bench.find<QPushButton>(u"listChoose"_s)->text().startsWith(u'译'));
    QCOMPARE(bench.editor->value(), u"8004"_s);
    QVERIFY(QCoreApplication::removeTranslator(&other));
}

QTEST_MAIN(TestLookupListEditor)
#include "tst_lookup_list_editor.moc"
