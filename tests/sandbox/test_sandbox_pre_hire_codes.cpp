// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QJsonDocument>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// Every code of the table in API §5.5, and the 1164xxx family where a field value can be wrong.
class TestSandboxPreHireCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesCostCenters_data();
    void refusesCostCenters();
    void refusesCustomValues_data();
    void refusesCustomValues();
    void refusesFields_data();
    void refusesFields();
    void linkedDataIsMissing();
};

namespace {

const QString Sound = u"6950635856373745165"_s;
const QString Other = u"6950635856373745166"_s;

QJsonObject share(const QString &center, const QJsonValue &rate)
{
    return {{u"cost_center_id"_s, center}, {u"rate"_s, rate}};
}

QString demoCenter(const Sandbox &sandbox, const QString &partOfTitle)
{
    const auto samples = sandbox.fieldSamples(u"update_pre_hire"_s, u"cost_center_id"_s);
    for (const SandboxSample &sample : samples)
        if (sample.titleEn.contains(partOfTitle))
            return sample.id;
    return {};
}

QString firstPath(const SandboxClient &client)
{
    return u"/corehr/v1/pre_hires/"_s + client.sandbox.samples(u"update_pre_hire"_s).constFirst().id;
}

QJsonObject withStatus(QJsonObject body)
{
    body.insert(u"onboarding_status"_s, QJsonObject{{u"enum_name"_s, u"preboarding"_s}});
    return body;
}

} // namespace

void TestSandboxPreHireCodes::refusesCostCenters_data()
{
    QTest::addColumn<QJsonArray>("split");
    QTest::addColumn<int>("code");
    const Sandbox sandbox;
    const QString absent = demoCenter(sandbox, u"does not exist"_s);
    const QString ended = demoCenter(sandbox, u"deactivated"_s);
    const QString ending = demoCenter(sandbox, u"about to be disabled"_s);
    QTest::newRow("1161019") << QJsonArray{share(Sound, 50), share(Sound, 50)} << 1161019;
    QTest::newRow("1161020, 0") << QJsonArray{share(Sound, 0), share(Other, 100)} << 1161020;
    QTest::newRow("1161020, 101") << QJsonArray{share(Sound, 101)} << 1161020;
    QTest::newRow("1161020, 50.5") << QJsonArray{share(Sound, 50.5), share(Other, 49.5)} << 1161020;
    QTest::newRow("1161021, no rate") << QJsonArray{QJsonObject{{u"cost_center_id"_s, Sound}}} << 1161021;
    QTest::newRow("1161021, no centre") << QJsonArray{QJsonObject{{u"rate"_s, 100}}} << 1161021;
    QTest::newRow("1161022") << QJsonArray{share(absent, 100)} << 1161022;
    QTest::newRow("1161023") << QJsonArray{share(Sound, 60), share(Other, 30)} << 1161023;
    QTest::newRow("1161024") << QJsonArray{share(ended, 100)} << 1161024;
    QTest::newRow("1161025") << QJsonArray{share(ending, 100)} << 1161025;
    QTest::newRow("text rate") << QJsonArray{share(Sound, u"100"_s)} << 99992402;
}

void TestSandboxPreHireCodes::refusesCostCenters()
{
    QFETCH(QJsonArray, split);
    SandboxClient client;
    const SandboxAnswer answer =
        client.patch(firstPath(client), withStatus({{u"cost_center_rate"_s, split}}));
    QCOMPARE(answer.http, 400);
    QTEST(answer.code(), "code");
}

void TestSandboxPreHireCodes::refusesCustomValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    const auto row = [](int code, const QString &field, const QString &value) {
        QTest::addRow("%d %s", code, qUtf8Printable(field)) << field << value << code;
    };
    row(1164301, u"no_such_field__c"_s, u"1"_s);
    row(1164301, u"preferred_name__c"_s, u"Sandy"_s); // not JSON text
    row(1164401, u"buddy__c"_s, u"[\"1\"]"_s);
    row(1164402, u"mentors__c"_s, u"\"1\""_s);
    row(1164403, u"buddy__c"_s, u"\"nobody\""_s);
    row(1164405, u"buddy__c"_s, u"12"_s);
    row(1164406, u"need_dormitory__c"_s, u"\"true\""_s);
    row(1164407, u"nickname__c"_s, u"\"Sandy\""_s);
    row(1164408, u"preferred_name__c"_s, u"\"%1\""_s.arg(QString(101, u'长')));
    row(1164409, u"preferred_name__c"_s, u"12"_s);
    row(1164410, u"nickname__c"_s, u"[{\"value\":\"S\"}]"_s);
    row(1164411, u"nickname__c"_s, u"[{\"lang\":\"zh-CN\"}]"_s);
    row(1164412, u"shirt_size__c"_s, u"\"xxl\""_s);
    row(1164412, u"skills__c"_s, u"[\"sql\",\"juggling\"]"_s);
    row(1164413, u"desk_number__c"_s, u"1234567890123456"_s);
    row(1164414, u"laptop_date__c"_s, u"\"2026-13-01\""_s);
    row(1164415, u"first_login_time__c"_s, u"\"2026-01-01\""_s);
    row(1164417, u"photo__c"_s, u"\"x\""_s);
    row(1164418, u"photo__c"_s, u"[{}]"_s);
    row(1164419, u"agreement__c"_s, u"[{}]"_s);
    row(1164420, u"agreement__c"_s, u"\"x\""_s);
    row(0, u"preferred_name__c"_s, u"\"Sandy\""_s);
    row(0, u"skills__c"_s, u"[\"sql\"]"_s);
    row(0, u"desk_number__c"_s, u"12"_s);
    row(0, u"need_dormitory__c"_s, u"true"_s);
    row(0, u"laptop_date__c"_s, u"\"2026-01-01\""_s);
}

void TestSandboxPreHireCodes::refusesCustomValues()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    SandboxClient client;
    const QJsonArray customs{QJsonObject{{u"field_name"_s, field}, {u"value"_s, value}}};
    QTEST(client.patch(firstPath(client), withStatus({{u"custom_fields"_s, customs}})).code(), "code");
}

void TestSandboxPreHireCodes::refusesFields_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("no status") << R"({"worker_id":"1"})"_ba << 99992402;
    QTest::newRow("text status") << R"({"onboarding_status":"preboarding"})"_ba << 99992402;
    QTest::newRow("no name") << R"({"onboarding_status":{}})"_ba << 99992402;
    QTest::newRow("placeholder") << R"({"onboarding_status":{"enum_name":"type_1"}})"_ba << 1164412;
    QTest::newRow("bad date")
        << R"({"onboarding_status":{"enum_name":"preboarding"},"hire_date":"1/2/26"})"_ba << 1164414;
    QTest::newRow("number id") << R"({"onboarding_status":{"enum_name":"preboarding"},"person_id":7})"_ba
                               << 99992402;
    QTest::newRow("field without value")
        << R"({"onboarding_status":{"enum_name":"preboarding"},"custom_fields":[{"field_name":"name"}]})"_ba
        << 99992402;
}

void TestSandboxPreHireCodes::refusesFields()
{
    QFETCH(QByteArray, body);
    SandboxClient client;
    const SandboxAnswer answer = client.call("PATCH"_ba, firstPath(client), body);
    QTEST(answer.code(), "code");
    if (answer.code() == 99992402) {
        const QJsonObject error = answer.body.value("error"_L1).toObject();
        QVERIFY(!error.value("field_violations"_L1).toArray().isEmpty());
    }
}

void TestSandboxPreHireCodes::linkedDataIsMissing()
{
    SandboxClient client;
    const QString id = client.demo(u"update_pre_hire"_s, u"linked data missing"_s);
    const SandboxAnswer answer = client.patch(u"/corehr/v1/pre_hires/"_s + id, withStatus({}));
    QCOMPARE(answer.http, 500);
    QCOMPARE(answer.code(), 1160025);
}

QTEST_GUILESS_MAIN(TestSandboxPreHireCodes)
#include "test_sandbox_pre_hire_codes.moc"
