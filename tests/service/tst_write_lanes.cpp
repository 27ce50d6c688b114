// SPDX-License-Identifier: Apache-2.0
#include "app/service/http_transport.h"
#include "app/service/lane_exchange.h"
#include "app/service/write_lanes.h"
#include "tests/service/support/bench.h"
#include "tests/service/support/single_exchange.h"
#include "tests/service/support/test_certificate.h"

#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::Testing;
using std::chrono_literals::operator""ms;

namespace {

ApiRequest rowRequest(qint64 index)
{
    ApiRequest request = writeRequest();
    request.intent->batch = {1, index};
    return request;
}

/// Lanes alone, with a time of their own, on a scripted server.
class Lanes
{
public:
    explicit Lanes(std::chrono::milliseconds kept = WriteLanes::keptFor)
        : lanes(address(server), kept, &owner)
    {
        server.setScript(always(200, okAnswer));
    }

    LaneExchange *start()
    {
        HttpRequest request;
        request.verb = "PATCH";
        request.target = "/open-apis/anything";
        request.body = "{}";
        auto *exchange = new LaneExchange(request, quickSettings(), &owner);
        lanes.start(*exchange);
        return exchange;
    }
    HttpReply write()
    {
        QSignalSpy finished(start(), &HttpExchange::finished);
        return finished.wait(30'000) ? finished.constFirst().constFirst().value<HttpReply>() : HttpReply();
    }

    ScriptedServer server;
    QObject owner;
    WriteLanes lanes;

private:
    static ServerAddress address(const ScriptedServer &server)
    {
        ServerAddress address;
        address.host = server.baseUrl().host();
        address.port = static_cast<quint16>(server.baseUrl().port());
        address.isTls = false;
        address.hostHeader = "127.0.0.1";
        return address;
    }
};

} // namespace

/// Rows of a batch follow each other over connections that are kept a moment, one row at a time.
class WriteLanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsFollowEachOtherOnOneConnection_data();
    void rowsFollowEachOtherOnOneConnection();
    void asManyConnectionsAsRowsAtOnce();
    void aSingleWriteTakesAFreshConnection();
    void anIdleConnectionIsNotUsedAgain();
    void connectionsThatNobodyNeedsAreClosed();
    void aClosedConnectionIsReplaced();
    void aConnectionClosedMeanwhileIsReplaced_data();
    void aConnectionClosedMeanwhileIsReplaced();
    void whatNobodyAskedForIsNoAnswer();
    void aProxyIsAskedForEveryRow();
    void anAddressThatLeadsNowhereIsLeftToQt();
    void aTokenBringsNoHeaders();
    void afterATroubleTheNextConnectionIsFresh();
    void aCancelledRowEndsItsConnection();

private:
    TestCertificate m_certificate;
};

void WriteLanesTest::initTestCase()
{
    QVERIFY2(m_certificate.isValid(), "needs the openssl program");
}

void WriteLanesTest::rowsFollowEachOtherOnOneConnection_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addRow("plain") << false;
    QTest::addRow("TLS") << true;
}

void WriteLanesTest::rowsFollowEachOtherOnOneConnection()
{
    QFETCH(bool, tls);
    Bench bench(tls ? &m_certificate : nullptr);
    for (int row = 0; row < 20; ++row)
        QCOMPARE(bench.run(rowRequest(row)).kind, Outcome::Kind::Success);
    QCOMPARE(bench.server.seen().size(), 20);
    QCOMPARE(bench.server.connections(), 2); // the other one asked for the token
}

void WriteLanesTest::asManyConnectionsAsRowsAtOnce()
{
    Lanes lanes;
    QList<Answer> waiting;
    lanes.server.setScript([&](const SeenRequest &, const Answer &answer) { waiting.append(answer); });
    for (int round = 0; round < 3; ++round) {
        int finished = 0;
        for (int row = 0; row < 16; ++row)
            connect(lanes.start(), &HttpExchange::finished, this, [&] { ++finished; });
        QTRY_COMPARE(waiting.size(), 16); // all there at once, not six
        for (const Answer &answer : std::as_const(waiting))
            answer.json(200, okAnswer);
        waiting.clear();
        QTRY_COMPARE(finished, 16);
    }
    QCOMPARE(lanes.server.connections(), 16);
}

void WriteLanesTest::aSingleWriteTakesAFreshConnection()
{
    Bench bench;
    QCOMPARE(bench.run(rowRequest(0)).kind, Outcome::Kind::Success);
    QCOMPARE(bench.run(writeRequest()).kind, Outcome::Kind::Success);
    QCOMPARE(bench.run(rowRequest(1)).kind, Outcome::Kind::Success);
    const QList<SeenRequest> &seen = bench.server.seen();
    QVERIFY(seen.at(1).connection != seen.at(0).connection);
    QCOMPARE(seen.at(2).connection, seen.at(0).connection);
    QCOMPARE(seen.at(1).headers.value("connection").toLower(), QByteArray("close"));
}

void WriteLanesTest::anIdleConnectionIsNotUsedAgain()
{
    Lanes lanes(0ms);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(lanes.write().status, 200);
    QCOMPARE(lanes.server.connections(), 3);
}

void WriteLanesTest::connectionsThatNobodyNeedsAreClosed()
{
    Lanes lanes(20ms);
    QCOMPARE(lanes.write().status, 200);
    QCOMPARE(lanes.lanes.idle(), 1);
    QTRY_COMPARE(lanes.lanes.idle(), 0);
    QCOMPARE(lanes.write().status, 200);
}

void WriteLanesTest::aClosedConnectionIsReplaced()
{
    Lanes lanes;
    bool isClosed = false;
    lanes.server.setScript([&](const SeenRequest &, const Answer &answer) {
        answer.raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        answer.close();
        isClosed = true;
    });
    for (int row = 0; row < 5; ++row) {
        isClosed = false;
        const HttpReply reply = lanes.write();
        QVERIFY(isClosed);
        QCOMPARE(reply.failure, HttpReply::Failure::None);
    }
    QCOMPARE(lanes.server.seen().size(), 5);
    QCOMPARE(lanes.server.connections(), 5);
}

void WriteLanesTest::aConnectionClosedMeanwhileIsReplaced_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::addRow("close") << false;
    QTest::addRow("reset") << true;
}

/// Whole answer, kept connection, and then the server goes without having been asked anything.
void WriteLanesTest::aConnectionClosedMeanwhileIsReplaced()
{
    QFETCH(bool, isReset);
    Lanes lanes;
    std::optional<Answer> last;
    lanes.server.setScript([&](const SeenRequest &, const Answer &answer) {
        answer.json(200, okAnswer);
        last = answer;
    });
    for (int row = 0; row < 5; ++row) {
        QCOMPARE(lanes.write().failure, HttpReply::Failure::None);
        isReset ? last->reset() : last->close();
    }
    QCOMPARE(lanes.server.seen().size(), 5);
    QCOMPARE(lanes.server.connections(), 5);
}

void WriteLanesTest::whatNobodyAskedForIsNoAnswer()
{
    Lanes lanes;
    std::optional<Answer> last;
    lanes.server.setScript([&](const SeenRequest &, const Answer &answer) {
        answer.json(200, okAnswer);
        last = answer;
    });
    QCOMPARE(lanes.write().status, 200);
    last->json(418, "{}");
    QCOMPARE(lanes.write().status, 200);
    QCOMPARE(lanes.server.connections(), 2);
}

void WriteLanesTest::aProxyIsAskedForEveryRow()
{
    // Nobody is there: the row must not find its way around it.
    ServiceSettings settings = patientFor(300ms, 300ms);
    settings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 9);
    writeWay() = HttpRequest::Way::Lane;
    const HttpReply reply = replyTo(patch(), QUrl(QStringLiteral("https://feishu.invalid")), settings);
    QCOMPARE(reply.failure, HttpReply::Failure::Unreachable);
    QVERIFY2(reply.detail.contains(QStringLiteral("proxy"), Qt::CaseInsensitive), qPrintable(reply.detail));
}

void WriteLanesTest::anAddressThatLeadsNowhereIsLeftToQt()
{
    // Says nothing in the handshake, then becomes a server that does.
    ScriptedServer deaf;
    QUrl url = deaf.baseUrl();
    url.setScheme(QStringLiteral("https"));
    HttpTransport transport(url, patientFor(200ms, 200ms));
    HttpRequest request = patch();
    request.way = HttpRequest::Way::Lane;
    const auto isByManager = [&] {
        HttpExchange *exchange = transport.send(request);
        QSignalSpy finished(exchange, &HttpExchange::finished);
        const bool isManaged = qobject_cast<LaneExchange *>(exchange) == nullptr;
        if (!finished.wait(30'000))
            QTest::qFail("the exchange never finished", __FILE__, __LINE__);
        return isManaged;
    };
    QVERIFY(!isByManager());
    QVERIFY(isByManager());
}

void WriteLanesTest::aTokenBringsNoHeaders()
{
    ScriptedServer server;
    server.setScript(always(200, okAnswer));
    HttpRequest request = patch();
    request.way = HttpRequest::Way::Lane;
    request.token = "t-1\r\nX-Forged: yes";
    QCOMPARE(replyTo(request, server.baseUrl(), quickSettings()).status, 200);
    QVERIFY(!server.seen().constFirst().headers.contains("x-forged"));
    QCOMPARE(server.seen().constFirst().headers.value("authorization"), QByteArray("Bearer t-1X-Forged:yes"));
}

void WriteLanesTest::afterATroubleTheNextConnectionIsFresh()
{
    Lanes lanes;
    QCOMPARE(lanes.write().status, 200);
    lanes.server.setScript([](const SeenRequest &, const Answer &answer) {
        answer.raw("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nhalf");
        answer.close();
    });
    QCOMPARE(lanes.write().failure, HttpReply::Failure::ConnectionLost);
    lanes.server.setScript(always(200, okAnswer));
    QCOMPARE(lanes.write().status, 200);
    QCOMPARE(lanes.server.seen().size(), 3);
    QCOMPARE(lanes.server.seen().at(1).connection, 1);
    QCOMPARE(lanes.server.seen().at(2).connection, 2);
}

void WriteLanesTest::aCancelledRowEndsItsConnection()
{
    Lanes lanes;
    lanes.server.setScript({});
    HttpExchange *exchange = lanes.start();
    QSignalSpy finished(exchange, &HttpExchange::finished);
    QTRY_COMPARE(lanes.server.seen().size(), 1);
    exchange->cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().constFirst().value<HttpReply>().failure, HttpReply::Failure::Cancelled);
    QVERIFY(finished.constFirst().constFirst().value<HttpReply>().mayHaveLeft);
    QCOMPARE(lanes.lanes.idle(), 0);
    // Gone without a word.
    delete lanes.start();
    lanes.server.setScript(always(200, okAnswer));
    QCOMPARE(lanes.write().status, 200);
    QCOMPARE(lanes.lanes.idle(), 1);
}

QTEST_GUILESS_MAIN(WriteLanesTest)
#include "tst_write_lanes.moc"
