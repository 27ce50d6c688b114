// SPDX-License-Identifier: Apache-2.0
// What PeopleDesk sends equals what the official SDK sent when it was recorded, or sends now.
#include "tests/wire/wire_bench.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class GoldenRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheRecording_data();
    void equalsTheRecording();
    void theTokenRequestEqualsTheRecording();
    void equalsWhatTheSdkSendsNow_data();
    void equalsWhatTheSdkSendsNow();
    void aContractNeverCarriesForbiddenFields();
};

namespace {

const auto offer = u"update_offer_status"_s;
const auto contract = u"update_contract"_s;
const auto preHire = u"update_pre_hire"_s;
const auto preHireV2 = u"update_pre_hire_v2"_s;
const auto reward = u"import_external_referral_reward"_s;

QJsonObject recording(const QString &description)
{
    QFile file(QStringLiteral(GOLDEN_REQUESTS));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray recordings = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &request : recordings) {
        if (request["description"_L1].toString().startsWith(description))
            return request.toObject();
    }
    return {};
}

/// A client_token is made anew each time; it has to be a UUID of version 4 and is taken out.
bool takeToken(QJsonObject &request)
{
    QJsonObject query = request.value("query"_L1).toObject();
    const QString token = query.take("client_token"_L1).toString();
    request.insert("query"_L1, query);
    return QUuid::fromString(token).version() == QUuid::Random;
}

} // namespace

void GoldenRequestsTest::equalsTheRecording_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<WireBench::Values>("values");
    QTest::addColumn<bool>("hasToken");
    const WireBench::Values oneOffer{{u"offer_id"_s, u"6930815272790114324"_s}};
    const WireBench::Values oneContract{{u"contract_id"_s, u"7091849027838838316"_s}};
    QTest::newRow("Minimal: approval passed")
        << offer << oneOffer + WireBench::Values{{u"offer_status"_s, u"4"_s}} << false;
    QTest::newRow("Sent: with required expiration_date")
        << offer
        << oneOffer + WireBench::Values{{u"offer_status"_s, u"6"_s}, {u"expiration_date"_s, u"2023/1/1"_s}}
        << false;
    QTest::newRow("Rejected by candidate") << offer
                                           << oneOffer
            + WireBench::Values{{u"offer_status"_s, u"8"_s},
                                {u"termination_reason_id_list"_s, u"6891560630172518670"_s},
                                {u"termination_reason_note"_s, u"不符合期望"_s}}
                                           << false;
    QTest::newRow("Minimal: only onboarding_status")
        << preHire
        << WireBench::Values{{u"pre_hire_id"_s, u"1616161616"_s}, {u"onboarding_status"_s, u"preboarding"_s}}
        << true;
    QTest::newRow("Minimal points reward")
        << reward
        << WireBench::Values{{u"user_id_type"_s, QString()},     {u"referral_user_id"_s, u"ou_x"_s},
                             {u"external_id"_s, u"ext-1"_s},     {u"talent_id"_s, u"6930815272790114326"_s},
                             {u"rule_type"_s, u"1"_s},           {u"bonus.bonus_type"_s, u"1"_s},
                             {u"bonus.point_bonus"_s, u"100"_s}, {u"stage"_s, u"1"_s}}
        << false;
    QTest::newRow("Minimal cash reward") << reward
                                         << WireBench::Values{{u"user_id_type"_s, u"user_id"_s},
                                                              {u"referral_user_id"_s, u"4c87bec3"_s},
                                                              {u"external_id"_s, u"ext-2"_s},
                                                              {u"application_id"_s, u"6930815272790114325"_s},
                                                              {u"rule_type"_s, u"1"_s},
                                                              {u"bonus.bonus_type"_s, u"2"_s},
                                                              {u"bonus.cash.amount"_s, u"100.5"_s},
                                                              {u"stage"_s, u"3"_s},
                                                              {u"pay_time"_s, u"1704720275001"_s}}
                                         << false;
    QTest::newRow("Seed example without the two forbidden") << contract
                                                            << oneContract
            + WireBench::Values{{u"effective_time"_s, u"2050-01-01"_s},
                                {u"expiration_time"_s, u"9999-12-31"_s},
                                {u"contract_type"_s, u"labor_contract"_s},
                                {u"first_party_company_id"_s, u"6892686614112241165"_s},
                                {u"duration_type"_s, u"open_ended"_s},
                                {u"contract_end_date"_s, u"2006-01-02"_s},
                                {u"contract_number"_s, u"6919737965274990093"_s},
                                {u"signing_type"_s, u"new"_s}}
                                                            << true;
    QTest::newRow("Minimal: change contract_number")
        << contract << oneContract + WireBench::Values{{u"contract_number"_s, u"HT-2026-001"_s}} << true;
    QTest::newRow("v2 replacement") << preHireV2
                                    << WireBench::Values{{u"pre_hire_id"_s, u"7345005664477775411"_s},
                                                         {u"offer_info_update.onboarding_date"_s,
                                                          u"2022-10-08"_s}}
                                    << false;
    QTest::newRow("Undo of an import")
        << u"delete_external_referral_reward"_s
        << WireBench::Values{{u"external_referral_reward_id"_s, u"6930815272790114324"_s}} << false;
}

void GoldenRequestsTest::equalsTheRecording()
{
    QFETCH(QString, operation);
    QFETCH(WireBench::Values, values);
    QFETCH(bool, hasToken);
    QJsonObject expected = recording(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!expected.isEmpty());
    WireBench bench;
    QJsonObject emitted = bench.emitted(operation, values);
    QCOMPARE(takeToken(emitted), hasToken);
    takeToken(expected);
    for (const QString &part : {u"method"_s, u"path"_s, u"query"_s, u"body"_s})
        QCOMPARE(emitted.value(part), expected.value(part));
}

void GoldenRequestsTest::theTokenRequestEqualsTheRecording()
{
    const QJsonObject expected = recording(u"Token request"_s);
    WireBench bench;
    const QJsonObject emitted = bench.emittedTokenRequest();
    QCOMPARE(emitted.value("method"_L1), expected.value("method"_L1));
    QCOMPARE(emitted.value("path"_L1), expected.value("path"_L1));
    QCOMPARE(emitted.value("query"_L1), expected.value("query"_L1));
    QCOMPARE(emitted.value("body"_L1).toObject().keys(), expected.value("body"_L1).toObject().keys());
}

void GoldenRequestsTest::equalsWhatTheSdkSendsNow_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<WireBench::Values>("values");
    const QString person = u"on_94a1ee5551019f18cd73d9f111898cf2"_s;
    QTest::newRow("pre-hire") << preHire
                              << WireBench::Values{
                                     {u"pre_hire_id"_s, u"1616161616"_s},
                                     {u"ats_application_id"_s, u"4719168654814483759"_s},
                                     {u"hire_date"_s, u"2026年3月2日"_s},
                                     {u"employee_type"_s, u"employee"_s},
                                     {u"worker_id"_s, u"1245646"_s},
                                     {u"employee_type_id"_s, u"6977976687350924833"_s},
                                     {u"person_id"_s, u"656464648662"_s},
                                     {u"custom_fields.1.field_name"_s, u"name"_s},
                                     {u"custom_fields.1.type"_s, u"text"_s},
                                     {u"custom_fields.1.value"_s, u"Sandy"_s},
                                     {u"cost_center_rate.1.cost_center_id"_s, u"6950635856373745165"_s},
                                     {u"cost_center_rate.1.rate"_s, u"60"_s},
                                     {u"cost_center_rate.2.cost_center_id"_s, u"6950635856373745166"_s},
                                     {u"cost_center_rate.2.rate"_s, u"40"_s},
                                     {u"onboarding_status"_s, u"day_one"_s}};
    const WireBench::Values onePreHire{{u"pre_hire_id"_s, u"7345005664477775411"_s}};
    QTest::newRow("pre-hire v2") << preHireV2
                                 << onePreHire
            + WireBench::Values{
                {u"offer_info_update.onboarding_date"_s, u"2026/3/2"_s},
                {u"offer_info_update.worker_id"_s, u"E10086"_s},
                {u"offer_info_update.employment_type"_s, u"employee"_s},
                {u"offer_info_update.employee_type_id"_s, u"6977976687350924833"_s},
                {u"offer_info_update.ats_application_id"_s, u"4719168654814483759"_s},
                {u"offer_info_update.cost_center_rates.1.cost_center_id"_s, u"6950635856373745165"_s},
                {u"offer_info_update.cost_center_rates.1.rate"_s, u"60"_s},
                {u"offer_info_update.cost_center_rates.2.cost_center_id"_s, u"6950635856373745166"_s},
                {u"offer_info_update.cost_center_rates.2.rate"_s, u"40"_s},
                {u"offer_info_update.custom_fields.1.field_name"_s, u"nick__c"_s},
                {u"offer_info_update.custom_fields.1.type"_s, u"text"_s},
                {u"offer_info_update.custom_fields.1.value"_s, u"小陈"_s}};
    QTest::newRow("withdraw") << u"withdraw_onboarding"_s
                              << onePreHire + WireBench::Values{{u"withdraw_reason"_s, u"候选人放弃"_s}};
    QTest::newRow("restore") << u"restore_onboarding"_s
                             << onePreHire + WireBench::Values{{u"confirm_workforce"_s, u"true"_s}};
    QTest::newRow("complete") << u"complete_onboarding"_s << onePreHire;
    QTest::newRow("reward") << reward
                            << WireBench::Values{{u"user_id_type"_s, u"union_id"_s},
                                                 {u"referral_user_id"_s, person},
                                                 {u"create_user_id"_s, person},
                                                 {u"confirm_user_id"_s, person},
                                                 {u"pay_user_id"_s, person},
                                                 {u"external_id"_s, u"6930815272790114324"_s},
                                                 {u"application_id"_s, u"6930815272790114325"_s},
                                                 {u"talent_id"_s, u"6930815272790114326"_s},
                                                 {u"job_id"_s, u"6930815272790114327"_s},
                                                 {u"reason"_s, u"入职｜开源"_s},
                                                 {u"rule_type"_s, u"4"_s},
                                                 {u"bonus.bonus_type"_s, u"2"_s},
                                                 {u"bonus.cash.amount"_s, u"2000.50"_s},
                                                 {u"stage"_s, u"3"_s},
                                                 {u"create_time"_s, u"1704720275000"_s},
                                                 {u"confirm_time"_s, u"1704720275000"_s},
                                                 {u"pay_time"_s, u"1704720275001"_s},
                                                 {u"onboard_time"_s, u"1704720275002"_s},
                                                 {u"conversion_time"_s, u"1704720275003"_s},
                                                 {u"comment"_s, u"已发放"_s}};
}

void GoldenRequestsTest::equalsWhatTheSdkSendsNow()
{
    QFETCH(QString, operation);
    QFETCH(WireBench::Values, values);
    WireBench bench;
    QJsonObject expected = bench.recordedWithSdk(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!expected.isEmpty());
    QJsonObject emitted = bench.emitted(operation, values);
    takeToken(expected);
    takeToken(emitted);
    QCOMPARE(emitted, expected);
}

void GoldenRequestsTest::aContractNeverCarriesForbiddenFields()
{
    WireBench bench;
    const QJsonObject emitted = bench.emitted(contract,
                                              {{u"contract_id"_s, u"7091849027838838316"_s},
                                               {u"employment_id"_s, u"1"_s},
                                               {u"person_id"_s, u"2"_s},
                                               {u"custom_fields"_s, u"3"_s},
                                               {u"contract_number"_s, u"HT-1"_s}});
    QCOMPARE(emitted.value("body"_L1).toObject().keys(), QStringList{u"contract_number"_s});
}

QTEST_GUILESS_MAIN(GoldenRequestsTest)
#include "tst_golden_requests.moc"
