// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// Rate limits and their headers (API §2.1, §2.3).
class TestSandboxLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hundredAMinute();
    void waitingTheAnnouncedSecondsHelps();
    void endpointsAreCountedApart();
};

void TestSandboxLimits::hundredAMinute()
{
    SandboxClient client;
    const QString path = u"/hire/v1/offers/6930815272790114324/offer_status"_s;
    for (int i = 0; i < 100; ++i)
        QCOMPARE(client.patch(path, {}).code(), 1002002);
    const SandboxAnswer answer = client.patch(path, {});
    QCOMPARE(answer.http, 429);
    QCOMPARE(answer.code(), 99991400);
    QCOMPARE(answer.headers.value("x-ogw-ratelimit-limit"), "100"_ba);
    const int reset = answer.headers.value("x-ogw-ratelimit-reset").toInt();
    QVERIFY(reset >= 1 && reset <= 60);
}

void TestSandboxLimits::waitingTheAnnouncedSecondsHelps()
{
    SandboxClient client;
    client.sandbox.setRateLimitScale(0.05); // 20 a second become 1
    const QString path = u"/hire/v1/talents"_s;
    QCOMPARE(client.get(path).code(), 0);
    const SandboxAnswer answer = client.get(path);
    QCOMPARE(answer.http, 429);
    QCOMPARE(answer.headers.value("x-ogw-ratelimit-reset"), "1"_ba);
    bool isOpen = false; // QTRY looks once more after success
    QTRY_VERIFY_WITH_TIMEOUT(isOpen = isOpen || client.get(path).code() == 0, 2000);
}

void TestSandboxLimits::endpointsAreCountedApart()
{
    SandboxClient client;
    QCOMPARE(client.control("POST"_ba, u"/limits"_s, {{u"scale"_s, 0.001}}).code(), 0);
    QCOMPARE(client.get(u"/hire/v1/talents"_s).code(), 0);
    QCOMPARE(client.get(u"/hire/v1/talents"_s).code(), 99991400);
    QCOMPARE(client.get(u"/hire/v1/termination_reasons"_s).code(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxLimits)
#include "test_sandbox_limits.moc"
