// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// The refusals of the v2 update (API §8.5), each leaving the record as it was.
class TestSandboxPreHireV2Codes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesValues_data();
    void refusesValues();
    void refusesSplits_data();
    void refusesSplits();
    void refusesCustomValues_data();
    void refusesCustomValues();
    void refusesShapes_data();
    void refusesShapes();
    void completedAndMissing();
    void lockConflict();
    void clientTokenMeansNothing();
};

namespace {

const QString V2 = u"/corehr/v2/pre_hires/7345005664477775411"_s;
const QString Id = u"7345005664477775411"_s;

QJsonObject offerUpdate(const QString &name, const QJsonValue &value)
{
    return {{u"offer_info_update"_s, QJsonObject{{name, value}}},
            {u"standard_update_fields"_s, QJsonArray{u"offer_info_update."_s + name}}};
}

QJsonObject row(const QString &center, const QJsonValue &rate)
{
    return {{u"cost_center_id"_s, center}, {u"rate"_s, rate}};
}

void compareRefusal(const QJsonObject &body, int code)
{
    SandboxClient client;
    const QJsonObject before = client.sandbox.record(u"pre_hires"_s, Id);
    const SandboxAnswer answer = client.patch(V2, body);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.http, 400);
    QCOMPARE(client.sandbox.record(u"pre_hires"_s, Id), before);
}

} // namespace

void TestSandboxPreHireV2Codes::refusesValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("code");
    const auto add = [](const QString &name, const QJsonValue &value, int code) {
        QTest::addRow("%s %d", qUtf8Printable(name), code) << name << value << code;
    };
    const auto mail = [](const QString &address) {
        return QJsonArray{QJsonObject{{u"email"_s, address},
                                      {u"is_primary"_s, true},
                                      {u"is_public"_s, true},
                                      {u"email_usage"_s, u"work"_s}}};
    };
    add(u"worker_id"_s, u"E10086"_s, 1161048); // an employee's
    add(u"worker_id"_s, u"E20260001"_s, 1161048); // another pre-hire's
    add(u"employment_type"_s, u"type_1"_s, 1161010);
    add(u"employee_type_id"_s, u"正式"_s, 1161009);
    add(u"offer_hr_id"_s, u"1"_s, 1161004);
    add(u"direct_leader_id"_s, u"1"_s, 1161005);
    add(u"recruitment_type_id"_s, u"x"_s, 1161008);
    add(u"duration_type_id"_s, u"x"_s, 1161011);
    add(u"signing_type_id"_s, u"x"_s, 1161012);
    add(u"company"_s, u"1"_s, 1161014);
    add(u"department_id"_s, u"1"_s, 1161015);
    add(u"contract_type"_s, u"x"_s, 1161018);
    add(u"work_emails"_s, mail(u"no mail"_s), 1161034);
    add(u"work_emails"_s, mail(u"wang.siyuan@example.com"_s), 1161036);
    add(u"work_emails"_s, mail(u"e20260001@example.com"_s), 1161037);
}

void TestSandboxPreHireV2Codes::refusesValues()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(int, code);
    compareRefusal(offerUpdate(name, value), code);
}

void TestSandboxPreHireV2Codes::refusesSplits_data()
{
    QTest::addColumn<QJsonArray>("rows");
    QTest::addColumn<int>("code");
    Sandbox sandbox;
    const auto center = [&sandbox](const QString &words) {
        const auto samples = sandbox.fieldSamples(u"update_pre_hire_v2"_s, u"cost_center_id"_s);
        for (const SandboxSample &sample : samples)
            if (sample.titleEn.contains(words))
                return sample.id;
        return QString();
    };
    const QString a = u"6950635856373745165"_s;
    const QString b = u"6950635856373745166"_s;
    QTest::newRow("1161019") << QJsonArray{row(a, 50), row(a, 50)} << 1161019;
    QTest::newRow("1161020") << QJsonArray{row(a, 0), row(b, 100)} << 1161020;
    QTest::newRow("1161020 fraction") << QJsonArray{row(a, 50.5), row(b, 49.5)} << 1161020;
    QTest::newRow("1161021") << QJsonArray{QJsonObject{{u"cost_center_id"_s, a}}} << 1161021;
    QTest::newRow("1161022") << QJsonArray{row(center(u"does not exist"_s), 100)} << 1161022;
    QTest::newRow("1161023") << QJsonArray{row(a, 60), row(b, 30)} << 1161023;
    QTest::newRow("1161024") << QJsonArray{row(center(u"deactivated"_s), 100)} << 1161024;
    QTest::newRow("1161025") << QJsonArray{row(center(u"about to be disabled"_s), 100)} << 1161025;
}

void TestSandboxPreHireV2Codes::refusesSplits()
{
    QFETCH(QJsonArray, rows);
    QFETCH(int, code);
    compareRefusal(offerUpdate(u"cost_center_rates"_s, rows), code);
}

void TestSandboxPreHireV2Codes::refusesCustomValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    QTest::newRow("v1 text") << u"preferred_name__c"_s << u"\"Sandy\""_s << 1164409;
    QTest::newRow("two texts") << u"preferred_name__c"_s << u"[\"a\",\"b\"]"_s << 1164409;
    QTest::newRow("v1 choice") << u"shirt_size__c"_s << u"\"m\""_s << 1164412;
    QTest::newRow("choice") << u"shirt_size__c"_s << u"xxs"_s << 1164412;
    QTest::newRow("boolean") << u"need_dormitory__c"_s << u"1"_s << 1164406;
    QTest::newRow("date") << u"laptop_date__c"_s << u"2027-13-1"_s << 1164414;
    QTest::newRow("unknown") << u"nothing__c"_s << u"1"_s << 1164301;
    QTest::newRow("a person's") << u"meal_plan__c"_s << u"halal"_s << 1164301;
}

void TestSandboxPreHireV2Codes::refusesCustomValues()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(int, code);
    const QJsonObject field{{u"field_name"_s, name}, {u"value"_s, value}};
    compareRefusal({{u"offer_info_update"_s, QJsonObject{{u"custom_fields"_s, QJsonArray{field}}}},
                    {u"custom_update_fields"_s, QJsonArray{name}}},
                   code);
}

void TestSandboxPreHireV2Codes::refusesShapes_data()
{
    QTest::addColumn<QJsonObject>("body");
    const auto names = [](const QJsonArray &list) {
        return QJsonObject{{u"standard_update_fields"_s, list}};
    };
    QTest::newRow("unknown name") << names({u"offer_info_update.hire_date"_s});
    QTest::newRow("stage") << names({u"offer_info_update.onboarding_status"_s});
    QTest::newRow("without part") << names({u"worker_id"_s});
    QTest::newRow("too deep") << names({u"offer_info_update.cost_allocation.effective_time"_s});
    QTest::newRow("whole part") << names({u"offer_info_update"_s});
    QTest::newRow("no list") << QJsonObject{{u"standard_update_fields"_s, u"x"_s}};
    QTest::newRow("no object") << QJsonObject{{u"offer_info_update"_s, u"x"_s}};
    QTest::newRow("type") << offerUpdate(u"worker_id"_s, 1);
    QTest::newRow("date") << offerUpdate(u"onboarding_date"_s, u"2027/01/04"_s);
    QTest::newRow("months") << offerUpdate(u"probation_period"_s, 1.5);
    QTest::newRow("split") << offerUpdate(u"cost_center_rates"_s, QJsonObject());
    QTest::newRow("e-mail row") << offerUpdate(u"work_emails"_s,
                                               QJsonArray{QJsonObject{{u"email"_s, u"a@b.c"_s}}});
}

void TestSandboxPreHireV2Codes::refusesShapes()
{
    QFETCH(QJsonObject, body);
    compareRefusal(body, 99992402);
}

void TestSandboxPreHireV2Codes::completedAndMissing()
{
    SandboxClient client;
    const QJsonObject body = offerUpdate(u"onboarding_date"_s, u"2027-01-04"_s);
    QCOMPARE(client.patch(u"/corehr/v2/pre_hires/1"_s, body).code(), 1161105);
    const auto preHires = client.sandbox.records(u"pre_hires"_s);
    for (const QJsonObject &preHire : preHires) {
        const QString status = preHire["onboarding_status"_L1].toString();
        const QString path = u"/corehr/v2/pre_hires/"_s + preHire["id"_L1].toString();
        if (status == "completed"_L1)
            QCOMPARE(client.patch(path, body).code(), 1161108);
        else if (status == "deleted"_L1)
            QCOMPARE(client.patch(path, body).code(), 1161105);
    }
}

void TestSandboxPreHireV2Codes::lockConflict()
{
    SandboxClient client;
    const QString id = client.demo(u"update_pre_hire_v2"_s, u"being changed"_s);
    const QString path = u"/corehr/v2/pre_hires/"_s + id;
    QCOMPARE(client.patch(path, offerUpdate(u"pathway"_s, u"1"_s)).code(), 1161116);
}

void TestSandboxPreHireV2Codes::clientTokenMeansNothing()
{
    SandboxClient client;
    const QString path = V2 + u"?client_token=1"_s;
    QCOMPARE(client.patch(path, offerUpdate(u"worker_id"_s, u"A"_s)).code(), 0);
    QCOMPARE(client.patch(path, offerUpdate(u"worker_id"_s, u"B"_s)).code(), 0);
    QCOMPARE(client.sandbox.record(u"pre_hires"_s, Id)["worker_id"_L1].toString(), u"B"_s);
}

QTEST_GUILESS_MAIN(TestSandboxPreHireV2Codes)
#include "test_sandbox_pre_hire_v2_codes.moc"
