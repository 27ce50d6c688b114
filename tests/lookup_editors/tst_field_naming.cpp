// SPDX-License-Identifier: Apache-2.0
// Names beside ids in whatever is told of a form.
#include "tests/lookup_editors/lookup_bench_answers.h"
#include "tests/support/fixed_clock.h"

#include "models/forms/form_model.h"
#include "models/lookups/directory.h"
#include "models/lookups/field_naming.h"
#include "models/operations/operations.h"
#include "models/session/change.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestFieldNaming : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anIdIsToldWithItsName();
    void whatNobodyKnowsIsToldAsItIs();
    void everyIdOfAListHasItsName();
    void entriesAreToldWithNames();
    void aTenantsOwnValueIsToldWithItsName();
    void aReviewTellsNamesBeforeAndAfter();
    void aConfirmationTellsTheReferrersName();
    void namesStayWhenTheFormStartsOver();
    void aDirectoryThatIsGoneKnowsNothing();

private:
    ScriptedGateway m_gateway;
    FixedClock m_clock;
};

namespace {

const FieldSpec &companyField()
{
    return *updateContract().field(u"first_party_company_id"_s);
}

Found named(const QString &id, const QString &name)
{
    return {.id = id, .name = Text::verbatim(name)};
}

} // namespace

void TestFieldNaming::anIdIsToldWithItsName()
{
    Directory directory(Connection(), m_gateway, m_clock);
    directory.remember(u"companies"_s, {named(u"7001"_s, u"Starsail"_s)});
    const FieldNames names = namesFrom(directory);
    QCOMPARE(companyField().display(u"7001"_s, names), u"Starsail (7001)"_s);
    QCOMPARE(companyField().display(QString(), names), QString());
}

void TestFieldNaming::whatNobodyKnowsIsToldAsItIs()
{
    Directory directory(Connection(), m_gateway, m_clock);
    QCOMPARE(companyField().display(u"7001"_s, namesFrom(directory)), u"7001"_s);
    QCOMPARE(companyField().display(u"7001"_s, FieldNames()), u"7001"_s);
    directory.remember(u"companies"_s, {named(u"7001"_s, u"Starsail"_s)});
    const FieldSpec &number = *updateContract().field(u"contract_number"_s);
    QCOMPARE(number.display(u"7001"_s, namesFrom(directory)), u"7001"_s); // no id of anything
}

void TestFieldNaming::everyIdOfAListHasItsName()
{
    Directory directory(Connection(), m_gateway, m_clock);
    directory.remember(u"termination_reasons"_s, {named(u"8001"_s, u"Pay"_s)});
    const FieldSpec &field = *updateOfferStatus().field(u"termination_reason_id_list"_s);
    QCOMPARE(field.display(u"8001;8002"_s, namesFrom(directory)), u"Pay (8001)\n8002"_s);
}

void TestFieldNaming::entriesAreToldWithNames()
{
    Directory directory(Connection(), m_gateway, m_clock);
    directory.remember(u"cost_centers"_s, {named(u"6001"_s, u"R&D"_s)});
    const FieldSpec &field = *updatePreHire().field(u"cost_center_rate"_s);
    Record record;
    record.setEntries(u"cost_center_rate"_s, {{{u"cost_center_id"_s, u"6001"_s}, {u"rate"_s, u"100"_s}}});
    QCOMPARE(displayValue(field, record, namesFrom(directory)), u"R&D (6001) · 100"_s);
}

void TestFieldNaming::aTenantsOwnValueIsToldWithItsName()
{
    Directory directory(Connection(), m_gateway, m_clock);
    const FieldSpec &field = *updateContract().field(u"contract_type"_s);
    const FieldNames names = namesFrom(directory);
    QCOMPARE(field.display(u"advisory_agreement__c"_s, names), u"advisory_agreement__c"_s);
    tenantValues(directory, field)->want();
    m_gateway.last()->answer(contractTypes());
    QCOMPARE(field.display(u"advisory_agreement__c"_s, names),
             u"Advisory agreement (advisory_agreement__c)"_s);
    QCOMPARE(field.display(u"labor_contract"_s, names), u"Labor contract"_s);
    QVERIFY(!tenantValues(directory, companyField()));
}

void TestFieldNaming::aReviewTellsNamesBeforeAndAfter()
{
    Directory directory(Connection(), m_gateway, m_clock);
    directory.remember(u"companies"_s, {named(u"7001"_s, u"Beijing"_s), named(u"7002"_s, u"Shanghai"_s)});
    FormModel form(updateContract(), m_clock);
    form.setNames(namesFrom(directory));
    Record record;
    record.setText(u"first_party_company_id"_s, u"7001"_s);
    form.load(record);
    form.setData(form.indexOf(u"first_party_company_id"_s), u"7002"_s);
    const QList<Change> changes = listChanges(updateContract(), form.draft());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().before, u"Beijing (7001)"_s);
    QCOMPARE(changes.constFirst().after, u"Shanghai (7002)"_s);
    QCOMPARE(summarise(updateContract(), form.draft()).constFirst().now(),
             u"Signing company: Beijing (7001) → Shanghai (7002)"_s);
}

void TestFieldNaming::aConfirmationTellsTheReferrersName()
{
    Directory directory(Connection(), m_gateway, m_clock);
    directory.remember(u"users"_s, {named(u"ou_1"_s, u"Zhou Mingyuan"_s)});
    FormModel form(importExternalReferralReward(), m_clock);
    form.setNames(namesFrom(directory));
    form.setData(form.indexOf(u"referral_user_id"_s), u"ou_1"_s);
    const QList<Text> questions = importExternalReferralReward().confirmations(form.draft());
    QVERIFY(questions.constFirst().now().contains(u"Zhou Mingyuan (ou_1)"_s));
}

void TestFieldNaming::namesStayWhenTheFormStartsOver()
{
    Directory directory(Connection(), m_gateway, m_clock);
    directory.remember(u"companies"_s, {named(u"7001"_s, u"Starsail"_s)});
    FormModel form(updateContract(), m_clock);
    form.setNames(namesFrom(directory));
    form.start({});
    form.load({});
    QCOMPARE(companyField().display(u"7001"_s, form.draft().names), u"Starsail (7001)"_s);
}

void TestFieldNaming::aDirectoryThatIsGoneKnowsNothing()
{
    auto directory = std::make_unique<Directory>(Connection(), m_gateway, m_clock);
    directory->remember(u"companies"_s, {named(u"7001"_s, u"Starsail"_s)});
    const FieldNames names = namesFrom(*directory);
    QCOMPARE(companyField().display(u"7001"_s, names), u"Starsail (7001)"_s);
    directory.reset();
    QCOMPARE(companyField().display(u"7001"_s, names), u"7001"_s);
}

QTEST_GUILESS_MAIN(TestFieldNaming)
#include "tst_field_naming.moc"
