// SPDX-License-Identifier: Apache-2.0
// One id that is picked by name, or pasted as ever.
#include "tests/lookup_editors/lookup_bench.h"

#include "models/operations/operations.h"

#include <QApplication>
#include <QSignalSpy>
#include <QToolButton>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const FieldSpec &companyField()
{
    return *updateContract().field(u"first_party_company_id"_s);
}

const FieldSpec &referrerField()
{
    return *importExternalReferralReward().field(u"referral_user_id"_s);
}

const FieldSpec &talentField()
{
    return *importExternalReferralReward().field(u"talent_id"_s);
}

QLineEdit *lineOf(const LookupBench &bench)
{
    return qobject_cast<QLineEdit *>(bench.editor->control());
}

} // namespace

class TestLookupEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, false, u"en"_s); }
    void withoutADirectoryIdsArePasted();
    void showsTheNameOfWhatWasLoaded();
    void asksForNothingWhileItIsHidden();
    void marksWhatIsNoLongerInUse();
    void saysWhenTheListLacksTheId();
    void saysQuietlyThatANameCannotBeRead();
    void isPickedWithTheMouse();
    void isPickedByKeysAlone();
    void escapeChangesNothing();
    void goingIntoThePickerIsNoLeaving();
    void understandsAPastedId();
    void readsTheNameOfAPastedCandidate();
    void asksOnceForOneCandidate();
    void findsPeopleInTheIdTypeOfTheForm();
    void keepsThePickWhenTheIdTypeChanges();
    void composingIsNoId();
    void speaksTheLanguageOfTheMoment();
};

void TestLookupEditor::withoutADirectoryIdsArePasted()
{
    const std::unique_ptr<FieldEditor> editor(makeEditor(companyField(), nullptr));
    editor->setValue(u"7001"_s);
    QCOMPARE(editor->value(), u"7001"_s);
    QVERIFY(!editor->findChild<QToolButton *>(u"lookupButton"_s));
}

void TestLookupEditor::showsTheNameOfWhatWasLoaded()
{
    LookupBench bench(&companyField(), u"7001"_s);
    QVERIFY(bench.open());
    QCOMPARE(bench.gateway.requests.size(), 1);
    QCOMPARE(bench.textOf(u"lookupName"_s), u"Looking for its name…"_s);
    bench.gateway.last()->answer(companies());
    QCOMPARE(bench.textOf(u"lookupName"_s), u"Starsail Beijing · C001"_s);
    QVERIFY(bench.editor->control()->accessibleDescription().startsWith(u"Starsail Beijing · C001"_s));
    bench.editor->setValue(u"7002"_s);
    QCOMPARE(bench.textOf(u"lookupName"_s), u"Starsail Shanghai · C002"_s);
    bench.editor->setValue(QString());
    QVERIFY(!bench.find<QLabel>(u"lookupName"_s));
    QCOMPARE(bench.gateway.requests.size(), 1);
}

void TestLookupEditor::asksForNothingWhileItIsHidden()
{
    LookupBench bench(&companyField());
    bench.editor->hide();
    QVERIFY(bench.open());
    bench.editor->setValue(u"7001"_s);
    QVERIFY(bench.gateway.requests.isEmpty());
    bench.editor->show();
    QCOMPARE(bench.gateway.requests.size(), 1);
}

void TestLookupEditor::marksWhatIsNoLongerInUse()
{
    LookupBench bench(&companyField(), u"7003"_s);
    bench.gateway.answers = {companies()};
    QVERIFY(bench.open());
    QTRY_COMPARE(bench.textOf(u"lookupName"_s), u"Starsail Media · C003"_s);
    QVERIFY(bench.editor->control()->accessibleDescription().contains(u"Deactivated"_s));
    bench.editor->setValue(u"7001"_s);
    QVERIFY(!bench.editor->control()->accessibleDescription().contains(u"Deactivated"_s));
}

void TestLookupEditor::saysWhenTheListLacksTheId()
{
    LookupBench bench(&companyField(), u"7999"_s);
    bench.gateway.answers = {companies()};
    QVERIFY(bench.open());
    QTRY_COMPARE(bench.textOf(u"lookupName"_s), u"Not in the list: Companies"_s);
    QCOMPARE(bench.editor->value(), u"7999"_s);
}

void TestLookupEditor::saysQuietlyThatANameCannotBeRead()
{
    LookupBench bench(&companyField(), u"7001"_s);
    bench.gateway.answers = {lacksScope(u"corehr:company:read"_s)};
    QVERIFY(bench.open());
    QTRY_COMPARE(bench.textOf(u"lookupName"_s), u"Its name could not be read."_s);
    bench.editor->setValue(u"7002"_s); // nothing is asked again and again
    bench.editor->hide();
    bench.editor->show();
    QCOMPARE(bench.gateway.requests.size(), 1);
}

void TestLookupEditor::isPickedWithTheMouse()
{
    LookupBench bench(&companyField());
    bench.gateway.answers = {companies()};
    QVERIFY(bench.open());
    QSignalSpy edited(bench.editor, &FieldEditor::edited);
    QTest::mouseClick(bench.find<QToolButton>(u"lookupButton"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.rowsOf(u"listPickerView"_s).size(), 3);
    bench.clickRow(u"listPickerView"_s, 1);
    QCOMPARE(bench.editor->value(), u"7002"_s);
    QCOMPARE(edited.count(), 1);
    QTRY_VERIFY(!bench.find<QWidget>(u"listPicker"_s));
    QCOMPARE(QApplication::focusWidget(), bench.editor->control());
    QCOMPARE(bench.textOf(u"lookupName"_s), u"Starsail Shanghai · C002"_s);
}

void TestLookupEditor::isPickedByKeysAlone()
{
    LookupBench bench(&companyField());
    bench.gateway.answers = {companies()};
    QVERIFY(bench.open());
    bench.editor->focusEditor();
    pressKeys(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(bench.rowsOf(u"listPickerView"_s).size(), 3);
    QTest::keyClicks(QApplication::focusWidget(), u"shang"_s);
    QCOMPARE(bench.rowsOf(u"listPickerView"_s), QStringList{u"Starsail Shanghai"_s});
    pressKeys(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(bench.editor->value(), u"7002"_s);
    QCOMPARE(QApplication::focusWidget(), bench.editor->control());
}

void TestLookupEditor::escapeChangesNothing()
{
    LookupBench bench(&companyField(), u"7001"_s);
    bench.gateway.answers = {companies()};
    QVERIFY(bench.open());
    QSignalSpy edited(bench.editor, &FieldEditor::edited);
    bench.editor->focusEditor();
    pressKeys(QApplication::focusWidget(), Qt::Key_F4);
    QVERIFY(bench.find<QWidget>(u"listPicker"_s));
    pressKeys(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!bench.find<QWidget>(u"listPicker"_s));
    QCOMPARE(QApplication::focusWidget(), bench.editor->control());
    QCOMPARE(bench.editor->value(), u"7001"_s);
    QCOMPARE(edited.count(), 0);
}

void TestLookupEditor::goingIntoThePickerIsNoLeaving()
{
    LookupBench bench(&companyField());
    bench.gateway.answers = {companies()};
    QVERIFY(bench.open());
    QSignalSpy left(bench.editor, &FieldEditor::left);
    bench.editor->focusEditor();
    pressKeys(QApplication::focusWidget(), Qt::Key_F4);
    QTRY_COMPARE(bench.rowsOf(u"listPickerView"_s).size(), 3);
    bench.clickRow(u"listPickerView"_s, 0);
    QCOMPARE(bench.editor->value(), u"7001"_s);
    QCOMPARE(left.count(), 0);
    bench.elsewhere->setFocus();
    QCOMPARE(left.count(), 1);
}

void TestLookupEditor::understandsAPastedId()
{
    LookupBench bench(&companyField());
    bench.gateway.answers = {companies()};
    QVERIFY(bench.open());
    lineOf(bench)->setText(u"=\"7002\"\n"_s);
    QCOMPARE(bench.editor->value(), u"7002"_s);
    QTRY_COMPARE(bench.textOf(u"lookupName"_s), u"Starsail Shanghai · C002"_s);
}

void TestLookupEditor::readsTheNameOfAPastedCandidate()
{
    LookupBench bench(&talentField());
    QVERIFY(bench.open());
    lineOf(bench)->setText(u"9001"_s);
    QTRY_COMPARE(bench.gateway.requests.size(), 1); // after a pause
    QVERIFY(bench.gateway.requests.constFirst().encodedPath().endsWith("/talents/9001"));
    bench.gateway.last()->answer(success({{u"talent"_s, talent(u"9001"_s, u"Chen Siqi"_s)}}));
    QCOMPARE(bench.textOf(u"lookupName"_s), u"Chen Siqi"_s);
}

void TestLookupEditor::asksOnceForOneCandidate()
{
    LookupBench bench(&talentField(), u"9001"_s);
    QVERIFY(bench.open());
    QCOMPARE(bench.gateway.requests.size(), 1);
    bench.gateway.last()->answer(refused(1002001));
    QCOMPARE(bench.textOf(u"lookupName"_s), u"Its name could not be read."_s);
    bench.editor->setValue(u"9001"_s); // as when the field is left
    QCOMPARE(bench.gateway.requests.size(), 1);
    bench.editor->setValue(u"9002"_s);
    QCOMPARE(bench.gateway.requests.size(), 2);
}

void TestLookupEditor::findsPeopleInTheIdTypeOfTheForm()
{
    LookupBench bench(&referrerField());
    QVERIFY(bench.open());
    Draft draft;
    draft.values.setText(u"user_id_type"_s, u"union_id"_s);
    bench.editor->propose(draft);
    bench.editor->focusEditor();
    pressKeys(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(bench.find<QWidget>(u"searchPicker"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"zhou@example.com"_s);
    pressKeys(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(bench.gateway.requests.size(), 1);
    QVERIFY(bench.lastQuery().contains({u"user_id_type"_s, u"union_id"_s}));
    bench.gateway.last()->answer(
        success({{u"user_list"_s,
                  QJsonArray{QJsonObject{{u"user_id"_s, u"on_1"_s}, {u"email"_s, u"zhou@example.com"_s}}}}}));
    QVERIFY(bench.lastQuery().contains({u"user_id_type"_s, u"union_id"_s}));
    bench.gateway.last()->answer(success(
        {{u"users"_s, QJsonArray{QJsonObject{{u"user_id"_s, u"on_1"_s}, {u"name"_s, u"Zhou Mingyuan"_s}}}}}));
    // Enter had come before the answer, and nobody else was found.
    QCOMPARE(bench.editor->value(), u"on_1"_s);
    QCOMPARE(bench.textOf(u"lookupName"_s), u"Zhou Mingyuan"_s);
}

void TestLookupEditor::keepsThePickWhenTheIdTypeChanges()
{
    LookupBench bench(&referrerField());
    QVERIFY(bench.open());
    bench.directory.remember(u"users"_s, {{.id = u"on_1"_s, .name = Text::verbatim(u"Zhou"_s)}});
    bench.editor->setValue(u"on_1"_s);
    Draft draft;
    draft.values.setText(u"user_id_type"_s, u"open_id"_s);
    bench.editor->propose(draft);
    QCOMPARE(bench.editor->value(), u"on_1"_s);
    QCOMPARE(bench.textOf(u"lookupName"_s), u"Zhou"_s);
}

void TestLookupEditor::composingIsNoId()
{
    LookupBench bench(&companyField());
    QVERIFY(bench.open());
    bench.editor->focusEditor();
    compose(bench.editor->control(), u"7001"_s);
    QVERIFY(bench.editor->composing());
    QVERIFY(!bench.find<QLabel>(u"lookupName"_s));
    pressKeys(bench.editor->control(), Qt::Key_Down, Qt::AltModifier); // belongs to the input method
    QVERIFY(!bench.find<QWidget>(u"listPicker"_s));
    QVERIFY(bench.gateway.requests.isEmpty());
}

void TestLookupEditor::speaksTheLanguageOfTheMoment()
{
    LookupBench bench(&companyField(), u"7999"_s);
    bench.gateway.answers = {companies()};
    QVERIFY(bench.open());
    QTRY_COMPARE(bench.textOf(u"lookupName"_s), u"Not in the list: Companies"_s);
    OtherLanguage other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QTRY_COMPARE(bench.textOf(u"lookupName"_s), u"译Not in the list: 译Companies"_s);
    QVERIFY(bench.find<QToolButton>(u"lookupButton"_s)->toolTip().startsWith(u'译'));
    QCOMPARE(bench.editor->value(), u"7999"_s);
    QVERIFY(QCoreApplication::removeTranslator(&other));
    QTRY_COMPARE(bench.textOf(u"lookupName"_s), u"Not in the list: Companies"_s);
}

QTEST_MAIN(TestLookupEditor)
#include "tst_lookup_editor.moc"
