// SPDX-License-Identifier: Apache-2.0
#include "tests/ui_editors/every_kind.h"
#include "ui/editors/field_editor.h"
#include "ui/form/field_notes.h"
#include "ui/form/form_row.h"
#include "ui/form/form_view.h"
#include "ui/form/sample_button.h"
#include "ui/style/chip.h"
#include "ui/style/look.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

/// Marks whatever is asked for in the present language, so that text of the former one stands out.
class OtherLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrncmp(context, "Q", 1) == 0 ? QString() : u'译' + QString::fromUtf8(source);
    }
};

} // namespace

class TestFormView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void leavesTheTargetToThePage();
    void isQuietOnFirstTypingThenSpeaksThenClears();
    void speaksOfAnEmptyRequiredFieldOnLeaving();
    void bringsFullWidthDigitsIntoTheirNormalForm();
    void doesNotRewriteWhatIsBeingTyped();
    void textFromAssistiveTechnologyReachesTheModel();
    void showsLoadedValuesAndTakesChangesBack();
    void fillsFreshRecordsOverFocusedText();
    void hidesFieldsThatDoNotMatter();
    void addsAndRemovesEntries();
    void keepsOtherEntriesWhenOneIsRemoved();
    void sumsTheSharesWhileTheyAreTyped();
    void goesToTheFirstProblem();
    void goesToTheCellOfAnEntry();
    void examplesFillFields();
    void switchesLanguageAndKeepsWhatWasTyped();
    void everyControlIsNamed();
    void everyLabelHasItsEditor();
    void tabFollowsTheEye();
    void cutsNothing_data();
    void cutsNothing();

private:
    [[nodiscard]] FieldEditor &editor(const QString &path) const;
    [[nodiscard]] QLineEdit &line(const QString &path) const;
    [[nodiscard]] QString value(const QString &path) const;
    [[nodiscard]] QString spoken(const QString &path) const;
    void focus(const QString &path) const;

    std::unique_ptr<EveryKindForm> m_form;
    std::unique_ptr<QScrollArea> m_area;
    FormView *m_view = nullptr;
};

void TestFormView::initTestCase()
{
    applyLook(*qApp, false, u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestFormView::init()
{
    m_form = std::make_unique<EveryKindForm>();
    m_area = std::make_unique<QScrollArea>();
    m_area->setWidgetResizable(true);
    m_view = new FormView(m_form->model, m_form->samples, everyKind().key);
    m_area->setWidget(m_view);
    m_area->resize(1000, 500);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
}

void TestFormView::cleanup()
{
    m_area.reset();
    m_form.reset();
}

FieldEditor &TestFormView::editor(const QString &path) const
{
    auto *found = m_view->findChild<FieldEditor *>(path + u".editor"_s);
    if (!found)
        qFatal("no editor of %s", qUtf8Printable(path));
    return *found;
}

QLineEdit &TestFormView::line(const QString &path) const
{
    return *qobject_cast<QLineEdit *>(editor(path).control());
}

QString TestFormView::value(const QString &path) const
{
    return m_form->model.indexOf(path).data(Qt::EditRole).toString();
}

QString TestFormView::spoken(const QString &path) const
{
    const auto problems = m_form->model.problemsAt(m_form->model.indexOf(path));
    const auto labels = m_view->findChild<FormRow *>(path)->findChildren<QLabel *>();
    for (const Problem &problem : problems) {
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text() == problem.text.now())
                return label->text();
        }
    }
    return {};
}

void TestFormView::focus(const QString &path) const
{
    QVERIFY(m_view->focusPath(path));
    QTRY_VERIFY(editor(path).control()->hasFocus());
}

void TestFormView::leavesTheTargetToThePage()
{
    QVERIFY(!m_view->findChild<FieldEditor *>(u"offer_id.editor"_s));
    QVERIFY(!m_view->focusPath(u"offer_id"_s));
}

void TestFormView::isQuietOnFirstTypingThenSpeaksThenClears()
{
    focus(u"start"_s);
    QTest::keyClicks(&line(u"start"_s), u"2026-1"_s);
    QVERIFY(!m_form->model.problemsAt(m_form->model.indexOf(u"start"_s)).isEmpty());
    QCOMPARE(spoken(u"start"_s), QString());

    QTest::keyClick(&line(u"start"_s), Qt::Key_Tab);
    QTRY_VERIFY(!line(u"start"_s).hasFocus());
    QVERIFY(!spoken(u"start"_s).isEmpty());
    QVERIFY(line(u"start"_s).accessibleDescription().contains(spoken(u"start"_s)));

    focus(u"start"_s);
    line(u"start"_s).end(false);
    QTest::keyClicks(&line(u"start"_s), u"2"_s);
    QVERIFY(!spoken(u"start"_s).isEmpty());
    QTest::keyClicks(&line(u"start"_s), u"-5"_s);
    QCOMPARE(spoken(u"start"_s), QString());
}

void TestFormView::speaksOfAnEmptyRequiredFieldOnLeaving()
{
    focus(u"name"_s);
    QCOMPARE(spoken(u"name"_s), QString());
    QTest::keyClick(&line(u"name"_s), Qt::Key_Tab);
    QTRY_VERIFY(!spoken(u"name"_s).isEmpty());
}

void TestFormView::bringsFullWidthDigitsIntoTheirNormalForm()
{
    focus(u"number"_s);
    line(u"number"_s).insert(u"６９３０ ８１５"_s);
    QCOMPARE(value(u"number"_s), u"6930815"_s);
    QCOMPARE(line(u"number"_s).text(), u"６９３０ ８１５"_s);
    QTest::keyClick(&line(u"number"_s), Qt::Key_Tab);
    QTRY_COMPARE(line(u"number"_s).text(), u"6930815"_s);
}

void TestFormView::doesNotRewriteWhatIsBeingTyped()
{
    focus(u"start"_s);
    QTest::keyClicks(&line(u"start"_s), u"2026/1/5"_s);
    QCOMPARE(value(u"start"_s), u"2026-01-05"_s);
    QCOMPARE(line(u"start"_s).text(), u"2026/1/5"_s);
    QTest::keyClick(&line(u"start"_s), Qt::Key_Tab);
    QTRY_COMPARE(line(u"start"_s).text(), u"2026-01-05"_s);
}

void TestFormView::textFromAssistiveTechnologyReachesTheModel()
{
    QAccessible::queryAccessibleInterface(&line(u"name"_s))->setText(QAccessible::Value, u"王璐"_s);
    QCOMPARE(value(u"name"_s), u"王璐"_s);
    QAccessibleInterface *note = QAccessible::queryAccessibleInterface(editor(u"note"_s).control());
    note->editableTextInterface()->insertText(0, u"two\nlines"_s);
    QCOMPARE(value(u"note"_s), u"two\nlines"_s);
}

void TestFormView::showsLoadedValuesAndTakesChangesBack()
{
    m_form->model.load(everyKindRecord());
    auto *revert = m_view->findChild<QAbstractButton *>(u"end.revert"_s);
    QVERIFY(!revert->isVisible());
    QCOMPARE(line(u"end"_s).text(), u"2028-11-30 18:00:00"_s);

    focus(u"end"_s);
    line(u"end"_s).selectAll();
    QTest::keyClicks(&line(u"end"_s), u"2029-01-31"_s);
    QTRY_VERIFY(revert->isVisible());
    QCOMPARE(revert->accessibleName(), u"Revert End of the contract"_s);
    const auto labels = m_view->findChild<FormRow *>(u"end"_s)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == "2028-11-30 18:00:00"_L1;
    }));

    revert->click();
    QCOMPARE(line(u"end"_s).text(), u"2028-11-30 18:00:00"_s);
    QVERIFY(!revert->isVisible());
    QTRY_VERIFY(line(u"end"_s).hasFocus());
}

void TestFormView::fillsFreshRecordsOverFocusedText()
{
    focus(u"name"_s);
    QTest::keyClicks(&line(u"name"_s), u"half"_s);
    m_form->model.load(everyKindRecord());
    QCOMPARE(line(u"name"_s).text(), u"王思远"_s);
    QCOMPARE(editor(u"centers.2.rate"_s).value(), u"40"_s);
}

void TestFormView::hidesFieldsThatDoNotMatter()
{
    auto *reasons = m_view->findChild<FormRow *>(u"reasons"_s);
    QVERIFY(!reasons->isVisible());
    m_form->model.setData(m_form->model.indexOf(u"status"_s), u"8"_s);
    QVERIFY(reasons->isVisible());
    m_form->model.setData(m_form->model.indexOf(u"status"_s), u"6"_s);
    QVERIFY(!reasons->isVisible());
}

void TestFormView::addsAndRemovesEntries()
{
    auto *add = m_view->findChild<QPushButton *>(u"centers.add"_s);
    QCOMPARE(add->text(), u"Add cost center"_s);
    add->click();
    QCOMPARE(m_form->model.rowCount(m_form->model.indexOf(u"centers"_s)), 1);
    QTRY_VERIFY(line(u"centers.1.cost_center"_s).hasFocus());
    QTest::keyClicks(&line(u"centers.1.cost_center"_s), u"7001"_s);
    QCOMPARE(value(u"centers.1.cost_center"_s), u"7001"_s);

    auto *remove = m_view->findChild<QAbstractButton *>(u"centers.1.remove"_s);
    QCOMPARE(remove->accessibleName(), u"Remove cost center 1"_s);
    remove->click();
    QCOMPARE(m_form->model.rowCount(m_form->model.indexOf(u"centers"_s)), 0);
    QTRY_VERIFY(!m_view->findChild<QAbstractButton *>(u"centers.1.remove"_s));
}

void TestFormView::keepsOtherEntriesWhenOneIsRemoved()
{
    m_form->model.load(everyKindRecord());
    m_view->findChild<QAbstractButton *>(u"centers.1.remove"_s)->click();
    // What was the second entry is the first now, in its name as in the model.
    QVERIFY(!m_view->findChild<QAbstractButton *>(u"centers.2.remove"_s));
    QTRY_COMPARE(editor(u"centers.1.cost_center"_s).value(), u"7002"_s);
    QCOMPARE(line(u"centers.1.rate"_s).accessibleName().section(u',', 0, 1), u"Share in %, cost center 1"_s);
    line(u"centers.1.rate"_s).setText(u"100"_s);
    QCOMPARE(value(u"centers.1.rate"_s), u"100"_s);

    m_form->model.putBack(m_form->model.indexOf(u"centers"_s));
    QTRY_COMPARE(editor(u"centers.1.rate"_s).value(), u"60"_s);
    QCOMPARE(editor(u"centers.2.rate"_s).value(), u"40"_s);
}

void TestFormView::sumsTheSharesWhileTheyAreTyped()
{
    auto *sum = m_view->findChild<Chip *>();
    QVERIFY(!sum->isVisible());
    m_form->model.load(everyKindRecord());
    QVERIFY(sum->isVisible());
    QCOMPARE(sum->text(), u"Sum 100"_s);
    line(u"centers.2.rate"_s).setText(u"２５"_s);
    QCOMPARE(sum->text(), u"Sum 85, not 100"_s);
    m_view->findChild<QAbstractButton *>(u"centers.2.remove"_s)->click();
    QCOMPARE(sum->text(), u"Sum 60, not 100"_s);
}

void TestFormView::goesToTheFirstProblem()
{
    m_form->model.load(everyKindRecord());
    QVERIFY(!m_view->focusFirstProblem());
    line(u"amount"_s).setText(u"much"_s);
    line(u"end"_s).setText(u"some day"_s);
    m_form->model.visitAll();
    m_area->verticalScrollBar()->setValue(0);
    // The record has no target, which is the page's affair.
    m_form->model.setData(m_form->model.indexOf(u"offer_id"_s), u"6930815272790114324"_s);
    QVERIFY(m_view->focusFirstProblem());
    QTRY_VERIFY(line(u"amount"_s).hasFocus());
    QVERIFY(!line(u"amount"_s).visibleRegion().isEmpty());
    QVERIFY(!spoken(u"amount"_s).isEmpty());
}

void TestFormView::goesToTheCellOfAnEntry()
{
    m_form->model.load(everyKindRecord());
    QVERIFY(m_view->focusPath(u"centers.2.rate"_s));
    QTRY_VERIFY(line(u"centers.2.rate"_s).hasFocus());
    QVERIFY(!line(u"centers.2.rate"_s).visibleRegion().isEmpty());
}

void TestFormView::examplesFillFields()
{
    m_form->model.setData(m_form->model.indexOf(u"status"_s), u"8"_s);
    auto *button = m_view->findChild<FormRow *>(u"reasons"_s)->findChild<SampleButton *>();
    QVERIFY(button->isVisible());
    Q_EMIT button->menu()->aboutToShow();
    QCOMPARE(button->menu()->actions().size(), 2);
    button->menu()->actions().at(0)->trigger();
    button->menu()->actions().at(1)->trigger();
    QCOMPARE(value(u"reasons"_s), u"7001;7002"_s);
    QVERIFY(!m_view->findChild<FormRow *>(u"name"_s)->findChild<SampleButton *>()->isVisible());

    m_view->findChild<QPushButton *>(u"centers.add"_s)->click();
    auto *ofEntry = editor(u"centers.1.cost_center"_s).parentWidget()->findChild<SampleButton *>();
    Q_EMIT ofEntry->menu()->aboutToShow();
    ofEntry->menu()->actions().first()->trigger();
    QCOMPARE(value(u"centers.1.cost_center"_s), u"7003"_s);
    QCOMPARE(editor(u"centers.1.rate"_s).value(), u"100"_s);
}

void TestFormView::switchesLanguageAndKeepsWhatWasTyped()
{
    m_form->model.load(everyKindRecord());
    focus(u"start"_s);
    line(u"start"_s).selectAll();
    QTest::keyClicks(&line(u"start"_s), u"2026/1"_s);
    auto *status = qobject_cast<QComboBox *>(editor(u"status"_s).control());
    auto *currency = qobject_cast<QComboBox *>(editor(u"currency"_s).control());
    m_form->model.visitAll();

    OtherLanguage other;
    QLocale::setDefault(QLocale(QLocale::Chinese)); // days in words come from it
    QVERIFY(QCoreApplication::installTranslator(&other));
    QTRY_COMPARE(status->currentText(), u"译Sent"_s);
    QCOMPARE(line(u"start"_s).text(), u"2026/1"_s);
    QCOMPARE(value(u"status"_s), u"6"_s);
    QCOMPARE(currency->currentText(), u"译Renminbi"_s);
    QCOMPARE(editor(u"currency"_s).value(), u"CNY"_s);
    QCOMPARE(editor(u"centers.1.rate"_s).value(), u"60"_s);
    QTRY_VERIFY2(spoken(u"start"_s).startsWith(u'译'), qPrintable(spoken(u"start"_s)));

    QStringList left;
    for (const QLabel *label : m_view->findChildren<QLabel *>()) {
        const QString text = label->text();
        const bool isWord =
            label->isVisible() && text.size() > 1 && text.front().isLetter() && !text.startsWith(u"UTC");
        if (isWord && text.front().script() == QChar::Script_Latin)
            left.append(text);
    }
    for (const QAbstractButton *button : m_view->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->accessibleName().startsWith(u'译')
            && !button->text().startsWith(u'译'))
            left.append(button->objectName());
    }
    for (const FieldEditor *each : m_view->findChildren<FieldEditor *>()) {
        if (!each->control()->accessibleName().startsWith(u'译'))
            left.append(each->control()->accessibleName());
    }
    QCoreApplication::removeTranslator(&other);
    QLocale::setDefault(QLocale(QLocale::English));
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QTRY_COMPARE(status->currentText(), u"Sent"_s);
}

void TestFormView::everyControlIsNamed()
{
    m_form->model.load(everyKindRecord());
    m_form->model.setData(m_form->model.indexOf(u"status"_s), u"8"_s);
    QStringList nameless;
    for (QWidget *widget : m_view->findChildren<QWidget *>()) {
        const bool acts = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
        if (!acts || !widget->isVisible())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName());
    }
    QCOMPARE(nameless, QStringList());
    QVERIFY(editor(u"reasons"_s).control()->accessibleName().contains(u"required"_s));
}

void TestFormView::everyLabelHasItsEditor()
{
    for (const FormRow *row : m_view->findChildren<FormRow *>()) {
        const auto labels = row->findChildren<QLabel *>();
        QVERIFY2(std::any_of(labels.begin(), labels.end(),
                             [&](const QLabel *label) {
                                 return label->buddy()
                                     && label->buddy() == row->findChild<FieldEditor *>()->control();
                             }),
                 qPrintable(row->objectName()));
    }
}

void TestFormView::tabFollowsTheEye()
{
    m_form->model.load(everyKindRecord());
    focus(u"name"_s);
    QPoint last(-1, -1);
    QStringList order;
    while (true) {
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        const QPoint place = now->mapTo(m_view, QPoint());
        if (place.y() < last.y())
            break; // round the corner, back at the top
        if (place.y() == last.y())
            QVERIFY2(place.x() > last.x(), qPrintable(now->objectName()));
        last = place;
        order.append(now->accessibleName());
        QTest::keyClick(now, Qt::Key_Tab);
    }
    QVERIFY2(order.last().startsWith(u"Add"_s) || order.last().isEmpty(), qPrintable(order.join(u'\n')));
    QVERIFY2(order.size() >= 18, qPrintable(order.join(u'\n')));
}

void TestFormView::cutsNothing_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("loaded");
    for (int width : {480, 640, 800, 1200}) {
        QTest::addRow("%d fresh", width) << width << false;
        QTest::addRow("%d loaded", width) << width << true;
    }
}

void TestFormView::cutsNothing()
{
    QFETCH(int, width);
    QFETCH(bool, loaded);
    if (loaded)
        m_form->model.load(everyKindRecord());
    m_form->model.setData(m_form->model.indexOf(u"status"_s), u"8"_s);
    m_form->model.setData(m_form->model.indexOf(u"amount"_s), u"2,000.505"_s);
    m_form->model.visitAll();
    m_area->resize(width, 500);
    QTRY_COMPARE(m_area->width(), width);
    QTRY_VERIFY(m_area->horizontalScrollBar()->maximum() == 0);
    for (QLabel *label : m_view->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const auto needed = [label] {
            return label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        };
        QTRY_VERIFY2(label->height() >= needed(), qPrintable(label->text()));
    }
}

QTEST_MAIN(TestFormView)
#include "tst_form_view.moc"
