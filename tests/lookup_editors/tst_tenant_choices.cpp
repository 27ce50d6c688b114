// SPDX-License-Identifier: Apache-2.0
// Half-open choices: what the tenant added stands beside what the documents list.
#include "tests/lookup_editors/lookup_bench.h"

#include "models/operations/operations.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

class TypesBench : public LookupBench
{
public:
    explicit TypesBench(const QString &value = {})
        : LookupBench(updateContract().field(u"contract_type"_s), value)
    {
    }

    [[nodiscard]] QComboBox *combo() const { return qobject_cast<QComboBox *>(editor->control()); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList texts;
        for (int i = 0; i < combo()->count(); ++i)
            texts.append(combo()->itemText(i));
        return texts;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const QLabel *label : editor->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == words)
                return true;
        }
        return false;
    }
};

const auto notRead = u"Your tenant's own values could not be read."_s;

} // namespace

class TestTenantChoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, false, u"en"_s); }
    void offersTheTenantsOwnAfterOurs();
    void namesALoadedValueOfTheTenants();
    void namesButDoesNotOfferWhatWasGivenUp();
    void anOwnValueCanBeChosen();
    void doesNotDisturbTyping();
    void readsOncePerField();
    void saysThatTheyCouldNotBeRead();
    void isSilentWhereFeishuKeepsNoList();
    void worksWithoutADirectory();
    void speaksTheLanguageOfTheMoment();
};

void TestTenantChoices::offersTheTenantsOwnAfterOurs()
{
    TypesBench bench(u"labor_contract"_s);
    QVERIFY(bench.open());
    const QStringList before = bench.offered();
    QCOMPARE(bench.gateway.requests.size(), 1);
    QVERIFY(bench.lastQuery().contains({u"object_api_name"_s, u"contract"_s}));
    QVERIFY(bench.lastQuery().contains({u"custom_api_name"_s, u"contract_type"_s}));
    bench.gateway.last()->answer(contractTypes());
    QCOMPARE(bench.offered(), before + QStringList{u"Advisory agreement"_s});
    QCOMPARE(bench.combo()->currentText(), u"Labor contract"_s); // ours keep their labels
    QCOMPARE(bench.editor->value(), u"labor_contract"_s);
}

void TestTenantChoices::namesALoadedValueOfTheTenants()
{
    TypesBench bench(u"advisory_agreement__c"_s);
    QVERIFY(bench.open());
    QSignalSpy edited(bench.editor, &FieldEditor::edited);
    QCOMPARE(bench.combo()->currentText(), u"advisory_agreement__c"_s);
    bench.gateway.last()->answer(contractTypes());
    QCOMPARE(bench.combo()->currentText(), u"Advisory agreement"_s);
    QCOMPARE(bench.editor->value(), u"advisory_agreement__c"_s);
    QCOMPARE(edited.count(), 0);
}

void TestTenantChoices::namesButDoesNotOfferWhatWasGivenUp()
{
    TypesBench bench(u"labor_contract"_s);
    bench.gateway.answers = {contractTypes()};
    QVERIFY(bench.open());
    QTRY_VERIFY(bench.offered().contains(u"Advisory agreement"_s));
    QVERIFY(!bench.offered().contains(u"Old agreement"_s));
    bench.editor->setValue(u"old__c"_s);
    QCOMPARE(bench.combo()->currentText(), u"Old agreement"_s);
    QCOMPARE(bench.editor->value(), u"old__c"_s);
}

void TestTenantChoices::anOwnValueCanBeChosen()
{
    TypesBench bench(u"labor_contract"_s);
    bench.gateway.answers = {contractTypes()};
    QVERIFY(bench.open());
    QTRY_VERIFY(bench.offered().contains(u"Advisory agreement"_s));
    bench.editor->focusEditor();
    for (int i = 0; i < bench.combo()->count(); ++i)
        pressKeys(bench.combo(), Qt::Key_Down);
    QCOMPARE(bench.combo()->currentText(), u"Advisory agreement"_s);
    QCOMPARE(bench.editor->value(), u"advisory_agreement__c"_s);
}

void TestTenantChoices::doesNotDisturbTyping()
{
    TypesBench bench;
    QVERIFY(bench.open());
    bench.editor->focusEditor();
    QTest::keyClicks(bench.combo()->lineEdit(), u"advis"_s);
    bench.gateway.last()->answer(contractTypes());
    QCOMPARE(bench.combo()->lineEdit()->text(), u"advis"_s);
    compose(bench.combo()->lineEdit(), u"gu'wen"_s);
    QVERIFY(bench.editor->composing());
    QCOMPARE(bench.editor->value(), u"advis"_s);
}

void TestTenantChoices::readsOncePerField()
{
    TypesBench bench;
    bench.gateway.answers = {contractTypes()};
    QVERIFY(bench.open());
    QTRY_VERIFY(bench.offered().contains(u"Advisory agreement"_s));
    bench.editor->hide();
    bench.editor->show();
    const std::unique_ptr<FieldEditor> second(
        makeEditor(bench.editor->spec(), &bench.window, &bench.directory));
    second->show();
    QCOMPARE(bench.gateway.requests.size(), 1);
}

void TestTenantChoices::saysThatTheyCouldNotBeRead()
{
    TypesBench bench(u"advisory_agreement__c"_s);
    bench.gateway.answers = {lacksScope(u"corehr:common_data.meta_data:read"_s)};
    QVERIFY(bench.open());
    QTRY_VERIFY(bench.says(notRead));
    QVERIFY(bench.editor->control()->accessibleDescription().contains(notRead));
    QCOMPARE(bench.editor->value(), u"advisory_agreement__c"_s);
    QVERIFY(bench.offered().contains(u"Labor contract"_s));
    bench.editor->hide();
    bench.editor->show();
    QCOMPARE(bench.gateway.requests.size(), 1); // it does not ask again by itself
}

void TestTenantChoices::isSilentWhereFeishuKeepsNoList()
{
    TypesBench bench(u"labor_contract"_s);
    QVERIFY(bench.open());
    bench.gateway.last()->answer(refused(1162020));
    QVERIFY(!bench.says(notRead));
    QCOMPARE(bench.editor->value(), u"labor_contract"_s);
}

void TestTenantChoices::worksWithoutADirectory()
{
    const std::unique_ptr<FieldEditor> editor(
        makeEditor(*updateContract().field(u"contract_type"_s), nullptr));
    editor->setValue(u"advisory_agreement__c"_s);
    QCOMPARE(editor->value(), u"advisory_agreement__c"_s);
}

void TestTenantChoices::speaksTheLanguageOfTheMoment()
{
    TypesBench bench(u"labor_contract"_s);
    bench.gateway.answers = {lacksScope(u"corehr:common_data.meta_data:read"_s)};
    QVERIFY(bench.open());
    QTRY_VERIFY(bench.says(notRead));
    OtherLanguage other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QTRY_VERIFY(bench.says(u'译' + notRead));
    QCOMPARE(bench.combo()->currentText(), u"译Labor contract"_s);
    QVERIFY(QCoreApplication::removeTranslator(&other));
}

QTEST_MAIN(TestTenantChoices)
#include "tst_tenant_choices.moc"
