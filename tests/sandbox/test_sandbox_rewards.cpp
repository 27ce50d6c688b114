// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QJsonDocument>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// Rewards are booked once, and every code of API §6.6 can be met.
class TestSandboxRewards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsTheDocumentsOwnExample();
    void repeatedExternalIdBooksOnce();
    void deletesOnlyImportedRewards();
    void systemErrorBooksNothing();
    void refusesParameters_data();
    void refusesParameters();
    void refusesUserIds_data();
    void refusesUserIds();
};

namespace {

const QString Path = u"/hire/v1/external_referral_rewards"_s;

QJsonObject reward()
{
    return {{u"referral_user_id"_s, u"ou_x"_s},
            {u"external_id"_s, u"ext-1"_s},
            {u"talent_id"_s, u"6930815272790114326"_s},
            {u"rule_type"_s, 1},
            {u"bonus"_s, QJsonObject{{u"bonus_type"_s, 1}, {u"point_bonus"_s, 100}}},
            {u"stage"_s, 1}};
}

QJsonObject cash(const QJsonValue &currency, const QJsonValue &amount)
{
    return {{u"bonus_type"_s, 2},
            {u"cash"_s, QJsonObject{{u"currency_type"_s, currency}, {u"amount"_s, amount}}}};
}

} // namespace

// The seed's eighteen fields, with user ids that fit the type.
void TestSandboxRewards::importsTheDocumentsOwnExample()
{
    const QByteArray body = R"({"referral_user_id":"on_94a1ee5551019f18cd73d9f111898cf2",
        "create_user_id":"on_94a1ee5551019f18cd73d9f111898cf2",
        "confirm_user_id":"on_94a1ee5551019f18cd73d9f111898cf2",
        "pay_user_id":"on_94a1ee5551019f18cd73d9f111898cf2","external_id":"6930815272790114324",
        "application_id":"6930815272790114325","talent_id":"6930815272790114326",
        "job_id":"6930815272790114327","reason":"入职｜开源","rule_type":1,"bonus":{"bonus_type":1,
        "point_bonus":100,"cash":{"currency_type":"CNY","amount":100}},"stage":1,
        "create_time":"1704720275000","confirm_time":"1704720275000","pay_time":"1704720275001",
        "onboard_time":"1704720275002","conversion_time":"1704720275003","comment":"已发放"})"_ba;
    SandboxClient client;
    const SandboxAnswer answer = client.call("POST"_ba, Path + u"?user_id_type=union_id"_s, body);
    QCOMPARE(answer.code(), 0);
    const QString id = answer.data().value("id"_L1).toString();
    QCOMPARE(id.size(), 19);
    QCOMPARE(client.sandbox.record(u"rewards"_s, id).value("reason"_L1).toString(), u"入职｜开源"_s);
}

void TestSandboxRewards::repeatedExternalIdBooksOnce()
{
    SandboxClient client;
    const qsizetype before = client.sandbox.records(u"rewards"_s).size();
    const SandboxAnswer first = client.post(Path, reward());
    const SandboxAnswer second = client.post(Path, reward());
    QCOMPARE(second.code(), 0);
    QCOMPARE(second.data(), first.data());
    QCOMPARE(client.sandbox.records(u"rewards"_s).size(), before + 1);
}

void TestSandboxRewards::deletesOnlyImportedRewards()
{
    SandboxClient client;
    const QString own = client.sandbox.records(u"rewards"_s).constFirst().value("id"_L1).toString();
    const QString imported = client.post(Path, reward()).data().value("id"_L1).toString();
    QCOMPARE(client.call("DELETE"_ba, Path + u'/' + own, {}).code(), 1002556);
    QCOMPARE(client.call("DELETE"_ba, Path + u"/7123456789012345679"_s, {}).code(), 1002556);
    QCOMPARE(client.call("DELETE"_ba, Path + u'/' + imported, "{}"_ba).code(), 0);
    QCOMPARE(client.call("DELETE"_ba, Path + u'/' + imported, {}).code(), 1002556);
}

void TestSandboxRewards::systemErrorBooksNothing()
{
    SandboxClient client;
    const qsizetype before = client.sandbox.records(u"rewards"_s).size();
    QJsonObject body = reward();
    body.insert(u"application_id"_s, client.demo(u"import_external_referral_reward"_s, u"system error"_s));
    const SandboxAnswer answer = client.post(Path, body);
    QCOMPARE(answer.http, 500);
    QCOMPARE(answer.code(), 1002001);
    QCOMPARE(client.sandbox.records(u"rewards"_s).size(), before);
}

void TestSandboxRewards::refusesParameters_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value) {
        QTest::newRow(name) << field << value;
    };
    const QJsonValue absent(QJsonValue::Undefined);
    row("no referrer", u"referral_user_id"_s, absent);
    row("no external id", u"external_id"_s, absent);
    row("empty external id", u"external_id"_s, QString());
    row("no candidate", u"talent_id"_s, absent);
    row("unknown talent", u"talent_id"_s, u"1"_s);
    row("unknown application", u"application_id"_s, u"1"_s);
    row("number as application", u"application_id"_s, QJsonValue(qint64{6930815272790114325}));
    row("no rule", u"rule_type"_s, absent);
    row("rule 6", u"rule_type"_s, 6);
    row("text rule", u"rule_type"_s, u"1"_s);
    row("no stage", u"stage"_s, absent);
    row("stage 4", u"stage"_s, 4);
    row("no bonus", u"bonus"_s, absent);
    row("points without number", u"bonus"_s, QJsonObject{{u"bonus_type"_s, 1}});
    row("bonus type 3", u"bonus"_s, QJsonObject{{u"bonus_type"_s, 3}, {u"point_bonus"_s, 1}});
    row("half a point", u"bonus"_s, QJsonObject{{u"bonus_type"_s, 1}, {u"point_bonus"_s, 0.5}});
    row("cash without cash", u"bonus"_s, QJsonObject{{u"bonus_type"_s, 2}, {u"point_bonus"_s, 1}});
    row("negative amount", u"bonus"_s, cash(u"CNY"_s, -1));
    row("text amount", u"bonus"_s, cash(u"CNY"_s, u"100"_s));
    row("numbered currency", u"bonus"_s, cash(u"1"_s, 100));
    row("seconds", u"pay_time"_s, u"1704720275"_s);
    row("number as time", u"pay_time"_s, QJsonValue(qint64{1704720275000}));
    row("number as reason", u"reason"_s, 1);
}

void TestSandboxRewards::refusesParameters()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject body = reward();
    if (value.isUndefined())
        body.remove(field);
    else
        body.insert(field, value);
    SandboxClient client;
    const SandboxAnswer answer = client.post(Path, body);
    QCOMPARE(answer.http, 400);
    QCOMPARE(answer.code(), 1002002);
}

void TestSandboxRewards::refusesUserIds_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("code");
    QTest::newRow("open_id") << u"open_id"_s << u"ou_2f6a"_s << 0;
    QTest::newRow("union id as open_id") << u"open_id"_s << u"on_94a1"_s << 99992351;
    QTest::newRow("other app") << u"open_id"_s << u"ou_other_app"_s << 99992361;
    QTest::newRow("union_id") << u"union_id"_s << u"on_94a1"_s << 0;
    QTest::newRow("open id as union_id") << u"union_id"_s << u"ou_2f6a"_s << 99992363;
    QTest::newRow("other tenant") << u"union_id"_s << u"on_other_tenant"_s << 99992381;
    QTest::newRow("user_id") << u"user_id"_s << u"4c87bec3"_s << 0;
    QTest::newRow("open id as user_id") << u"user_id"_s << u"ou_2f6a"_s << 99992360;
    QTest::newRow("not accepted type") << u"people_admin_id"_s << u"123"_s << 1002002;
}

void TestSandboxRewards::refusesUserIds()
{
    QFETCH(QString, type);
    QFETCH(QString, user);
    SandboxClient client;
    QJsonObject body = reward();
    body.insert(u"referral_user_id"_s, user);
    body.insert(u"pay_user_id"_s, user);
    QTEST(client.post(Path + u"?user_id_type="_s + type, body).code(), "code");
}

QTEST_GUILESS_MAIN(TestSandboxRewards)
#include "test_sandbox_rewards.moc"
