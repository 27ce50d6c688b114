// SPDX-License-Identifier: Apache-2.0
#include "tests/ui_editors/every_kind.h"
#include "ui/editors/editor_factory.h"
#include "ui/editors/field_editor.h"

#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<FieldEditor> editorOf(const QString &key)
{
    return std::unique_ptr<FieldEditor>(makeEditor(*everyKind().field(key), nullptr));
}

QComboBox &comboOf(const FieldEditor &editor)
{
    return *qobject_cast<QComboBox *>(editor.control());
}

} // namespace

class TestEditors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void programmedValuesAreNotEdits_data();
    void programmedValuesAreNotEdits();
    void keepsAChoiceThatItDoesNotKnow();
    void choosesByValueNotByLabel();
    void oneLongChoiceDoesNotWidenTheForm();
    void keepsFreeTextBesideAnOpenList();
    void offersWhatFitsTheRestOfTheForm();
    void keepsEveryDigitAndEveryKey();
    void tidiesAPastedId();
    void understandsAPastedColumnOfIds();
    void dateCanBeEmptied();
    void calendarPicksADay();
    void calendarKeepsTheTimeOfDay();
    void showsTheZoneOfAMoment();
    void echoesTheAmount_data();
    void echoesTheAmount();
    void textFromAssistiveTechnologyCountsAsTyped_data();
    void textFromAssistiveTechnologyCountsAsTyped();
    void tellsNameNeedAndProblem();
    void raisesAnAlertWhenProblemsAreSpoken();
};

void TestEditors::programmedValuesAreNotEdits_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("line") << u"name"_s << u"王"_s;
    QTest::newRow("paragraph") << u"note"_s << u"a\nb"_s;
    QTest::newRow("id list") << u"reasons"_s << u"1;2"_s;
    QTest::newRow("choice") << u"status"_s << u"6"_s;
    QTest::newRow("unknown choice") << u"status"_s << u"77"_s;
    QTest::newRow("open choice") << u"currency"_s << u"USD"_s;
    QTest::newRow("open choice, own") << u"currency"_s << u"XAU"_s;
    QTest::newRow("date") << u"start"_s << u"2026-12-01"_s;
    QTest::newRow("date-time") << u"end"_s << u"2026-12-01 10:00:00"_s;
    QTest::newRow("amount") << u"amount"_s << u"2000.50"_s;
}

void TestEditors::programmedValuesAreNotEdits()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto editor = editorOf(key);
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    editor->setValue(value);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(editor->spec().kind->normalised(editor->value()), value);
    editor->setValue(QString());
    QCOMPARE(edited.count(), 0);
    QCOMPARE(editor->value(), QString());
}

void TestEditors::keepsAChoiceThatItDoesNotKnow()
{
    const auto editor = editorOf(u"status"_s);
    editor->setValue(u"77"_s);
    QCOMPARE(editor->value(), u"77"_s);
    QVERIFY(comboOf(*editor).currentText().contains(u"77"_s));
    QVERIFY(comboOf(*editor).currentText() != u"77"_s); // it says that it does not know it
    editor->setValue(u"6"_s);
    QCOMPARE(comboOf(*editor).currentText(), u"Sent"_s);
}

void TestEditors::choosesByValueNotByLabel()
{
    const auto editor = editorOf(u"status"_s);
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    editor->show();
    QTest::keyClick(editor->control(), Qt::Key_Down);
    QTest::keyClick(editor->control(), Qt::Key_Down);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(editor->value(), u"6"_s);
    QCOMPARE(editor->echo(), u"The candidate has it"_s);
}

void TestEditors::oneLongChoiceDoesNotWidenTheForm()
{
    FieldSpec field = *everyKind().field(u"status"_s);
    std::unique_ptr<FieldEditor> narrow(makeEditor(field, nullptr));
    FieldSpec longer = field;
    longer.choices.append({u"9"_s, Text::verbatim(QString(200, u'长')), {}});
    std::unique_ptr<FieldEditor> wide(makeEditor(longer, nullptr));
    QCOMPARE(wide->minimumSizeHint().width(), narrow->minimumSizeHint().width());
}

void TestEditors::keepsFreeTextBesideAnOpenList()
{
    const auto editor = editorOf(u"currency"_s);
    editor->show();
    QTest::keyClicks(editor->control(), u"XAU"_s);
    QCOMPARE(editor->value(), u"XAU"_s);
    editor->setValue(u"CNY"_s);
    QCOMPARE(comboOf(*editor).currentText(), u"Renminbi"_s);
    QCOMPARE(editor->value(), u"CNY"_s);
}

void TestEditors::offersWhatFitsTheRestOfTheForm()
{
    const auto editor = editorOf(u"reason"_s);
    Draft draft;
    editor->propose(draft);
    QCOMPARE(comboOf(*editor).count(), 2);
    QTest::keyClicks(editor->control(), u"mine"_s);
    draft.values.setText(u"status"_s, u"8"_s);
    editor->propose(draft);
    QCOMPARE(comboOf(*editor).count(), 1);
    QCOMPARE(comboOf(*editor).itemText(0), u"薪资｜现金"_s);
    QCOMPARE(editor->value(), u"mine"_s);
}

void TestEditors::keepsEveryDigitAndEveryKey()
{
    const auto editor = editorOf(u"number"_s);
    const QString tooLong = u"69308152727901143241234567890x"_s;
    QTest::keyClicks(editor->control(), tooLong);
    QCOMPARE(editor->value(), tooLong);
}

void TestEditors::tidiesAPastedId()
{
    const auto editor = editorOf(u"number"_s);
    QGuiApplication::clipboard()->setText(u"6930815\r\n272790114324\n"_s);
    qobject_cast<QLineEdit *>(editor->control())->paste();
    QCOMPARE(editor->value(), u"6930815272790114324"_s);
    QGuiApplication::clipboard()->setText(u"=\"6930815272790114325\""_s);
    qobject_cast<QLineEdit *>(editor->control())->selectAll();
    qobject_cast<QLineEdit *>(editor->control())->paste();
    QCOMPARE(editor->value(), u"6930815272790114325"_s);
}

void TestEditors::understandsAPastedColumnOfIds()
{
    const auto editor = editorOf(u"reasons"_s);
    QAccessibleInterface *control = QAccessible::queryAccessibleInterface(editor->control());
    QVERIFY(control && control->editableTextInterface());
    control->editableTextInterface()->insertText(0, u"7001\n7002, 7003"_s);
    QCOMPARE(editor->spec().kind->normalised(editor->value()), u"7001;7002;7003"_s);
    QVERIFY(editor->echo().contains(u'3'));
}

void TestEditors::dateCanBeEmptied()
{
    const auto editor = editorOf(u"start"_s);
    editor->setValue(u"2026-12-01"_s);
    QCOMPARE(editor->echo(), QLocale().toString(QDate(2026, 12, 1), u"dddd"_s));
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    qobject_cast<QLineEdit *>(editor->control())->selectAll();
    QTest::keyClick(editor->control(), Qt::Key_Delete);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(editor->value(), QString());
    QCOMPARE(editor->echo(), QString());
}

void TestEditors::calendarPicksADay()
{
    const auto editor = editorOf(u"start"_s);
    editor->setValue(u"2026-12-01"_s);
    editor->show();
    QVERIFY(QTest::qWaitForWindowActive(editor.get()));
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    QTest::keyClick(editor->control(), Qt::Key_Down, Qt::AltModifier);
    auto *calendar = editor->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 12, 1));
    Q_EMIT calendar->activated(QDate(2026, 12, 8)); // as Enter in it does
    QCOMPARE(editor->value(), u"2026-12-08"_s);
    QCOMPARE(edited.count(), 1);
    QTRY_VERIFY(!editor->findChild<QCalendarWidget *>());
}

void TestEditors::calendarKeepsTheTimeOfDay()
{
    const auto editor = editorOf(u"end"_s);
    editor->setValue(u"2028-11-30 18:00:00"_s);
    editor->show();
    QTest::keyClick(editor->control(), Qt::Key_F4);
    auto *calendar = editor->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    Q_EMIT calendar->clicked(QDate(2029, 1, 31));
    QCOMPARE(editor->value(), u"2029-01-31 18:00:00"_s);
}

void TestEditors::showsTheZoneOfAMoment()
{
    const auto editor = editorOf(u"paid"_s);
    const QDateTime moment(QDate(2026, 11, 20), QTime(18, 0));
    editor->setValue(QString::number(moment.toMSecsSinceEpoch()));
    QCOMPARE(editor->value(), u"2026-11-20 18:00"_s);
    const auto units = editor->control()->findChildren<QLabel *>();
    QCOMPARE(units.size(), 1);
    QVERIFY(units.first()->text().startsWith(u"UTC"_s));
}

void TestEditors::echoesTheAmount_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("echo");
    QTest::newRow("plain and short") << u"2000.50"_s << QString();
    QTest::newRow("long") << u"12000000.05"_s << u"= 12,000,000.05"_s;
    QTest::newRow("more digits than a double holds")
        << u"123456789012345.12"_s << u"= 123,456,789,012,345.12"_s;
    QTest::newRow("full width") << u"２０００"_s << u"= 2,000"_s;
    QTest::newRow("not an amount") << u"2,000"_s << QString();
}

void TestEditors::echoesTheAmount()
{
    QFETCH(QString, typed);
    const auto editor = editorOf(u"amount"_s);
    qobject_cast<QLineEdit *>(editor->control())->setText(typed);
    QTEST(editor->echo(), "echo");
}

void TestEditors::textFromAssistiveTechnologyCountsAsTyped_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"name", "number", "start", "end", "paid", "points", "amount"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestEditors::textFromAssistiveTechnologyCountsAsTyped()
{
    QFETCH(QString, key);
    const auto editor = editorOf(key);
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    QAccessibleInterface *control = QAccessible::queryAccessibleInterface(editor->control());
    QVERIFY(control);
    control->setText(QAccessible::Value, u"20261201"_s);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(editor->value(), u"20261201"_s);
    QVERIFY(control->editableTextInterface());
    control->editableTextInterface()->replaceText(0, 8, u"20261202"_s);
    QCOMPARE(editor->value(), u"20261202"_s);
}

void TestEditors::tellsNameNeedAndProblem()
{
    const auto editor = editorOf(u"name"_s);
    QCOMPARE(editor->control()->accessibleName(), u"Name & title"_s);
    editor->setNeeded(true);
    QVERIFY(editor->control()->accessibleName().startsWith(u"Name & title"_s));
    QVERIFY(editor->control()->accessibleName().contains(u"required"_s));
    editor->setHelpText(u"As in the passport"_s);
    editor->setProblems({{u"name"_s, Severity::Block, Text::verbatim(u"Too short."_s), {}}});
    QCOMPARE(editor->control()->accessibleDescription(), u"Too short. As in the passport"_s);
    editor->setProblems({});
    QCOMPARE(editor->control()->accessibleDescription(), u"As in the passport"_s);
}

void TestEditors::raisesAnAlertWhenProblemsAreSpoken()
{
    static int alerts;
    alerts = 0;
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Alert)
            ++alerts;
    });
    const auto editor = editorOf(u"name"_s);
    editor->setProblems({{u"name"_s, Severity::Block, Text::verbatim(u"Too short."_s), {}}});
    const int whenSpoken = alerts;
    editor->setProblems({});
    QAccessible::installUpdateHandler(before);
    QCOMPARE(whenSpoken, 1);
    QCOMPARE(alerts, 1);
}

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
