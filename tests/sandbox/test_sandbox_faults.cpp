// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using Kind = SandboxFaults::Kind;

// Misbehaviour on demand: what the client sees, and whether the call was carried out.
class TestSandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spoilsTheAnswer_data();
    void spoilsTheAnswer();
    void delayComesAfterTheCall();
    void clientMayLeaveDuringTheDelay();
    void hitsOnlyWhatItNames();
    void faultsGoOverHttp();
    void journalHidesSecrets();
};

namespace {

const QString Offer = u"6930815272790114324"_s;
const QString Path = u"/hire/v1/offers/6930815272790114324/offer_status"_s;
QJsonObject sent()
{
    return {{u"offer_status"_s, 6}, {u"expiration_date"_s, u"2026-03-31"_s}};
}

} // namespace

void TestSandboxFaults::spoilsTheAnswer_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("http");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("carriedOut");
    QTest::newRow("rate limited") << Kind::RateLimited << 429 << 99991400 << true << false;
    QTest::newRow("server error") << Kind::ServerError << 500 << 2200 << true << false;
    QTest::newRow("dropped before") << Kind::DroppedBefore << 0 << -1 << false << false;
    QTest::newRow("dropped after") << Kind::DroppedAfter << 0 << -1 << false << true;
    QTest::newRow("truncated") << Kind::Truncated << 200 << -1 << false << true;
    QTest::newRow("garbage") << Kind::Garbage << 500 << -1 << true << true;
}

void TestSandboxFaults::spoilsTheAnswer()
{
    QFETCH(Kind, kind);
    QFETCH(bool, carriedOut);
    SandboxClient client;
    QCOMPARE(client.get(u"/hire/v1/talents"_s).code(), 0);
    SandboxFaults faults;
    faults.kind = kind;
    client.sandbox.setFaults(faults);
    const SandboxAnswer answer = client.patch(Path, sent());
    QTEST(answer.http, "http");
    QTEST(answer.code(), "code");
    QTEST(answer.isWhole, "isWhole");
    QCOMPARE(client.sandbox.record(u"offers"_s, Offer).value("offer_status"_L1).toInt() == 6, carriedOut);
    QCOMPARE(client.sandbox.receivedWrites().size(), 1);
    QCOMPARE(client.sandbox.receivedWrites().at(0).toObject().value("executed"_L1).toBool(), carriedOut);

    client.sandbox.setFaults({});
    QCOMPARE(client.get(u"/hire/v1/talents"_s).code(), 0);
}

void TestSandboxFaults::delayComesAfterTheCall()
{
    SandboxClient client;
    SandboxFaults faults;
    faults.delay = std::chrono::milliseconds(200);
    faults.path = u"offer_status"_s;
    client.sandbox.setFaults(faults);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(client.patch(Path, sent()).code(), 0);
    QVERIFY(clock.elapsed() >= 190);
}

void TestSandboxFaults::clientMayLeaveDuringTheDelay()
{
    SandboxClient client;
    SandboxFaults faults;
    faults.delay = std::chrono::milliseconds(100);
    client.sandbox.setFaults(faults);
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(client.sandbox.baseUrl().toString() + u"/open-apis/x"_s)};
    request.setTransferTimeout(30);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    QCOMPARE(client.get(u"/hire/v1/talents"_s).code(), 0); // the late answer disturbs nobody
}

void TestSandboxFaults::hitsOnlyWhatItNames()
{
    SandboxClient client;
    SandboxFaults faults;
    faults.kind = Kind::ServerError;
    faults.path = u"/talents"_s;
    faults.method = u"GET"_s;
    faults.times = 1;
    client.sandbox.setFaults(faults);
    QCOMPARE(client.patch(Path, sent()).code(), 0);
    QCOMPARE(client.get(u"/hire/v1/talents"_s).code(), 2200);
    QCOMPARE(client.get(u"/hire/v1/talents"_s).code(), 0);
}

void TestSandboxFaults::faultsGoOverHttp()
{
    SandboxClient client;
    const QJsonObject faults{
        {u"kind"_s, u"rate_limited"_s}, {u"retry_after"_s, 3}, {u"path"_s, u"/offers/"_s}};
    QCOMPARE(client.control("POST"_ba, u"/faults"_s, faults).code(), 0);
    const SandboxAnswer answer = client.patch(Path, sent());
    QCOMPARE(answer.code(), 99991400);
    QCOMPARE(answer.headers.value("x-ogw-ratelimit-reset"), "3"_ba);
    QCOMPARE(client.control("POST"_ba, u"/faults"_s, {}).code(), 0);
    QCOMPARE(client.patch(Path, sent()).code(), 0);

    const QJsonArray writes = client.control("GET"_ba, u"/journal"_s).items();
    QCOMPARE(writes.size(), 2);
    const QJsonObject last = writes.at(1).toObject();
    QCOMPARE(last.value("method"_L1).toString(), u"PATCH"_s);
    QCOMPARE(last.value("path"_L1).toString(), u"/open-apis"_s + Path);
    QCOMPARE(last.value("body"_L1).toObject(), sent());
    QVERIFY(last.value("executed"_L1).toBool());
}

void TestSandboxFaults::journalHidesSecrets()
{
    SandboxClient client;
    client.askToken(u"cli_sandbox"_s, u"wrong-but-secret"_s);
    const QByteArray raw = client.control("GET"_ba, u"/journal?all=1"_s).raw;
    QVERIFY(raw.contains("tenant_access_token"));
    QVERIFY(!raw.contains("wrong-but-secret"));
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "test_sandbox_faults.moc"
