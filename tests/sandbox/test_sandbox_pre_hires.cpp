// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// The v1 pre-hire update writes what it is given and keeps the rest (API §5).
class TestSandboxPreHires : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updateWritesAndAnswersTheWholeRecord();
    void stageMovesFreely();
    void repeatedClientTokenIsNotCarriedOut();
    void failedCallDoesNotUseTheTokenUp();
};

namespace {

QJsonObject status(const QString &name)
{
    return {{u"enum_name"_s, name}};
}

QString firstPreHire(const SandboxClient &client)
{
    return client.sandbox.samples(u"update_pre_hire"_s).constFirst().id;
}

} // namespace

void TestSandboxPreHires::updateWritesAndAnswersTheWholeRecord()
{
    SandboxClient client;
    const QString path = u"/corehr/v1/pre_hires/"_s + firstPreHire(client);
    const QJsonObject before = client.get(path).data().value("pre_hire"_L1).toObject();
    const QJsonArray split{QJsonObject{{u"cost_center_id"_s, u"6950635856373745165"_s}, {u"rate"_s, 60}},
                           QJsonObject{{u"cost_center_id"_s, u"6950635856373745166"_s}, {u"rate"_s, 40}}};
    const QJsonArray customs{
        QJsonObject{{u"field_name"_s, u"preferred_name__c"_s}, {u"value"_s, u"\"Sandy\""_s}}};
    const SandboxAnswer answer = client.patch(path,
                                              {{u"onboarding_status"_s, status(u"preboarding"_s)},
                                               {u"hire_date"_s, u"2026-03-02"_s},
                                               {u"cost_center_rate"_s, split},
                                               {u"custom_fields"_s, customs}});
    QCOMPARE(answer.code(), 0);
    const QJsonObject after = answer.data().value("pre_hire"_L1).toObject();
    QCOMPARE(after.value("hire_date"_L1).toString(), u"2026-03-02"_s);
    QCOMPARE(after.value("cost_center_rate"_L1).toArray(), split);
    QCOMPARE(after.value("worker_id"_L1), before.value("worker_id"_L1));
    QCOMPARE(after.value("custom_fields"_L1).toArray().at(0), customs.at(0));
    QCOMPARE(after.value("custom_fields"_L1).toArray().size(),
             before.value("custom_fields"_L1).toArray().size());
    QCOMPARE(after.value("onboarding_status"_L1).toObject().value("display"_L1).toArray().size(), 2);
    QCOMPARE(client.get(path).data().value("pre_hire"_L1).toObject(), after);
}

void TestSandboxPreHires::stageMovesFreely()
{
    SandboxClient client;
    const QString path = u"/corehr/v1/pre_hires/"_s + firstPreHire(client);
    const QStringList stages{u"day_one"_s, u"completed"_s, u"withdrawn"_s, u"deleted"_s, u"preboarding"_s};
    for (const QString &stage : stages)
        QCOMPARE(client.patch(path, {{u"onboarding_status"_s, status(stage)}}).code(), 0);
}

void TestSandboxPreHires::repeatedClientTokenIsNotCarriedOut()
{
    SandboxClient client;
    const QString id = firstPreHire(client);
    const QString path = u"/corehr/v1/pre_hires/%1?client_token=12454646"_s.arg(id);
    QCOMPARE(client.patch(path, {{u"onboarding_status"_s, status(u"day_one"_s)}}).code(), 0);
    const SandboxAnswer repeat = client.patch(path, {{u"onboarding_status"_s, status(u"completed"_s)}});
    QCOMPARE(repeat.http, 400);
    QCOMPARE(repeat.code(), 1160004);
    QCOMPARE(client.sandbox.record(u"pre_hires"_s, id).value("onboarding_status"_L1).toString(),
             u"day_one"_s);
}

void TestSandboxPreHires::failedCallDoesNotUseTheTokenUp()
{
    SandboxClient client;
    const QString path = u"/corehr/v1/pre_hires/%1?client_token=1"_s.arg(firstPreHire(client));
    QCOMPARE(client.patch(path, {{u"onboarding_status"_s, status(u"type_1"_s)}}).code(), 1164412);
    QCOMPARE(client.patch(path, {{u"onboarding_status"_s, status(u"day_one"_s)}}).code(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxPreHires)
#include "test_sandbox_pre_hires.moc"
