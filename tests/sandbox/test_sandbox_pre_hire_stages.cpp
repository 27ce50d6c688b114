// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// Withdraw, restore, complete (API §8.4): which stage leads where, and the refusals.
class TestSandboxPreHireStages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesFollowTheStages_data();
    void movesFollowTheStages();
    void restoreGoesBackToWhereItWas();
    void reasonIsKept();
    void withdrawRefuses_data();
    void withdrawRefuses();
    void restoreRefusesWrongTypes();
    void completingMakesAnEmployee();
    void completingNeedsADate();
    void unknownPreHires();
    void everyMoveIsAWrite();
};

namespace {

const QString Base = u"/corehr/v2/pre_hires"_s;
const QString Id = u"1616161616"_s;

SandboxAnswer withdraw(SandboxClient &client, const QString &id = Id)
{
    return client.post(Base + u"/withdraw_onboarding"_s,
                       {{u"pre_hire_id"_s, id}, {u"withdraw_reason"_s, u"个人原因"_s}});
}

SandboxAnswer restore(SandboxClient &client, const QString &id = Id)
{
    return client.post(Base + u"/restore_flow_instance"_s, {{u"pre_hire_id"_s, id}});
}

SandboxAnswer complete(SandboxClient &client, const QString &id = Id)
{
    return client.call("POST"_ba, Base + u'/' + id + u"/complete"_s, {});
}

QString stage(const SandboxClient &client)
{
    return client.sandbox.record(u"pre_hires"_s, Id)["onboarding_status"_L1].toString();
}

} // namespace

void TestSandboxPreHireStages::movesFollowTheStages_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("withdrawn");
    QTest::addColumn<int>("restored");
    QTest::addColumn<int>("completed");
    QTest::newRow("preboarding") << u"preboarding"_s << 0 << 1161129 << 0;
    QTest::newRow("day one") << u"day_one"_s << 0 << 1161129 << 0;
    QTest::newRow("withdrawn") << u"withdrawn"_s << 1161129 << 0 << 1161129;
    QTest::newRow("completed") << u"completed"_s << 1161129 << 1161129 << 1161129;
    QTest::newRow("deleted") << u"deleted"_s << 1161105 << 1161105 << 1161105;
}

void TestSandboxPreHireStages::movesFollowTheStages()
{
    QFETCH(QString, from);
    QFETCH(int, withdrawn);
    QFETCH(int, restored);
    QFETCH(int, completed);
    SandboxClient client;
    const auto compare = [&](const auto &move, int code, const QString &to) {
        client.sandbox.changeRecord(u"pre_hires"_s, Id, {{u"onboarding_status"_s, from}});
        const SandboxAnswer answer = move(client, Id);
        QCOMPARE(answer.code(), code);
        QCOMPARE(stage(client), code == 0 ? to : from);
        QCOMPARE(answer.data()["success"_L1].toBool(), code == 0);
    };
    compare(withdraw, withdrawn, u"withdrawn"_s);
    compare(complete, completed, u"completed"_s);
    client.sandbox.changeRecord(u"pre_hires"_s, Id, {{u"status_before_withdrawal"_s, QJsonValue::Undefined}});
    compare(restore, restored, u"preboarding"_s);
}

void TestSandboxPreHireStages::restoreGoesBackToWhereItWas()
{
    SandboxClient client;
    client.sandbox.changeRecord(u"pre_hires"_s, Id, {{u"onboarding_status"_s, u"day_one"_s}});
    QCOMPARE(withdraw(client).code(), 0);
    QCOMPARE(stage(client), u"withdrawn"_s);
    QCOMPARE(restore(client).code(), 0);
    QCOMPARE(stage(client), u"day_one"_s);
}

void TestSandboxPreHireStages::reasonIsKept()
{
    SandboxClient client;
    QCOMPARE(withdraw(client).code(), 0);
    const SandboxAnswer found =
        client.post(Base + u"/query"_s,
                    {{u"pre_hire_ids"_s, QJsonArray{Id}},
                     {u"fields"_s, QJsonArray{u"onboarding_info.withdrawn_reason"_s}}});
    QCOMPARE(found.items().at(0)["onboarding_info"_L1]["withdrawn_reason"_L1].toString(), u"个人原因"_s);
}

void TestSandboxPreHireStages::withdrawRefuses_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("no reason") << QJsonObject{{u"pre_hire_id"_s, Id}} << 99992402;
    QTest::newRow("empty reason") << QJsonObject{{u"pre_hire_id"_s, Id}, {u"withdraw_reason"_s, QString()}}
                                  << 99992402;
    QTest::newRow("no id") << QJsonObject{{u"withdraw_reason"_s, u"x"_s}} << 99992402;
    QTest::newRow("501") << QJsonObject{{u"pre_hire_id"_s, Id}, {u"withdraw_reason"_s, QString(501, u'字')}}
                         << 1161001;
    QTest::newRow("500") << QJsonObject{{u"pre_hire_id"_s, Id}, {u"withdraw_reason"_s, QString(500, u'字')}}
                         << 0;
}

void TestSandboxPreHireStages::withdrawRefuses()
{
    QFETCH(QJsonObject, body);
    QTEST(SandboxClient().post(Base + u"/withdraw_onboarding"_s, body).code(), "code");
}

void TestSandboxPreHireStages::restoreRefusesWrongTypes()
{
    SandboxClient client;
    QCOMPARE(withdraw(client).code(), 0);
    const QString path = Base + u"/restore_flow_instance"_s;
    QCOMPARE(client.post(path, {{u"pre_hire_id"_s, Id}, {u"confirm_workforce"_s, u"true"_s}}).code(),
             99992402);
    QCOMPARE(client.post(path, {{u"pre_hire_id"_s, Id}, {u"confirm_workforce"_s, true}}).code(), 0);
}

void TestSandboxPreHireStages::completingMakesAnEmployee()
{
    SandboxClient client;
    const QString path = u"/corehr/v2/employees/search?page_size=10"_s;
    const QJsonObject body{
        {u"key_word"_s, u"于晓东"_s},
        {u"fields"_s, QJsonArray{u"prehire_id"_s, u"employment_id_v2"_s, u"employee_number"_s}}};
    QVERIFY(client.post(path, body).items().isEmpty());
    QCOMPARE(complete(client).code(), 0);
    const QJsonObject employee = client.post(path, body).items().at(0).toObject();
    QCOMPARE(employee["prehire_id"_L1].toString(), Id);
    QCOMPARE(employee["employee_number"_L1].toString(), u"E20260012"_s);
    QCOMPARE(employee["employment_id_v2"_L1].toString(), QString()); // no account to convert to yet
    QVERIFY(!employee["employment_id"_L1].toString().isEmpty());
    QCOMPARE(complete(client).code(), 1161129);
}

void TestSandboxPreHireStages::completingNeedsADate()
{
    SandboxClient client;
    client.sandbox.changeRecord(u"pre_hires"_s, Id, {{u"hire_date"_s, QString()}});
    QCOMPARE(complete(client).code(), 1161101);
    QCOMPARE(stage(client), u"preboarding"_s);
}

void TestSandboxPreHireStages::unknownPreHires()
{
    SandboxClient client;
    QCOMPARE(withdraw(client, u"1"_s).code(), 1161105);
    QCOMPARE(restore(client, u"1"_s).code(), 1161105);
    QCOMPARE(complete(client, u"1"_s).code(), 1161105);
    QCOMPARE(complete(client, u"x"_s).code(), 99992402);
}

void TestSandboxPreHireStages::everyMoveIsAWrite()
{
    SandboxClient client;
    withdraw(client);
    restore(client);
    complete(client);
    const QJsonArray writes = client.sandbox.receivedWrites();
    QCOMPARE(writes.size(), 3);
    for (const QJsonValue &write : writes)
        QVERIFY(write["executed"_L1].toBool());
}

QTEST_GUILESS_MAIN(TestSandboxPreHireStages)
#include "test_sandbox_pre_hire_stages.moc"
