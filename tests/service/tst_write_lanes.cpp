// SPDX-License-Identifier: Apache-2.0
#include "app/service/http_exchange.h"
#include "app/service/write_lanes.h"
#include "tests/service/support/bench.h"
#include "tests/service/support/test_certificate.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::Testing;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

namespace {

ApiRequest rowRequest(qint64 index)
{
    ApiRequest request = writeRequest();
    request.intent->batch = {1, index};
    return request;
}

/// Lanes alone, with times of their own, on a scripted server.
class Lanes
{
public:
    explicit Lanes(const WriteLanes::Times &times)
        : lanes([](QObject *parent) { return new QNetworkAccessManager(parent); }, times, &owner)
    {
        server.setScript(always(200, okAnswer));
    }

    HttpExchange *start()
    {
        HttpRequest request;
        request.verb = "PATCH";
        request.body = "{}";
        auto *exchange = new HttpExchange(request, quickSettings(), &owner);
        lanes.start(*exchange, QNetworkRequest(server.baseUrl()));
        return exchange;
    }
    HttpReply write()
    {
        QSignalSpy finished(start(), &HttpExchange::finished);
        return finished.wait(30'000) ? finished.constFirst().constFirst().value<HttpReply>() : HttpReply();
    }
    [[nodiscard]] qsizetype count() const { return lanes.findChildren<QNetworkAccessManager *>().size(); }

    ScriptedServer server;
    QObject owner;
    WriteLanes lanes;
};

} // namespace

/// Rows of a batch follow each other over connections that are kept a moment.
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
    void lanesThatNobodyNeedsEnd();
    void aClosedConnectionIsReplaced();
    void afterATroubleTheNextConnectionIsFresh();
    void theNextRowHasItsConnectionForItself();
    void anOldLaneTakesNoMore();
    void aLaneInTroubleTakesNoMore();
    void aCancelledRowFreesItsLane();

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
    Lanes lanes({});
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
    Lanes lanes({0ms, 5s});
    for (int row = 0; row < 3; ++row)
        QCOMPARE(lanes.write().status, 200);
    QCOMPARE(lanes.count(), 1);
    QCOMPARE(lanes.server.connections(), 3);
}

void WriteLanesTest::lanesThatNobodyNeedsEnd()
{
    Lanes lanes({1ms, 10ms});
    QCOMPARE(lanes.write().status, 200);
    QTRY_COMPARE(lanes.count(), 0);
    QCOMPARE(lanes.write().status, 200);
}

void WriteLanesTest::aClosedConnectionIsReplaced()
{
    Lanes lanes({});
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

void WriteLanesTest::afterATroubleTheNextConnectionIsFresh()
{
    Lanes lanes({});
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

/// The row before goes away a moment after its report, when the next one is under way on its connection.
void WriteLanesTest::theNextRowHasItsConnectionForItself()
{
    Lanes lanes({});
    lanes.server.setScript([&](const SeenRequest &, const Answer &answer) {
        const auto time = lanes.server.seen().size() == 1 ? 0ms : 100ms;
        answer.later(time, [](const Answer &late) { late.json(200, okAnswer); });
    });
    QList<HttpReply::Failure> ends;
    const auto note = [&](const HttpReply &reply) { ends.append(reply.failure); };
    HttpExchange *first = lanes.start();
    QSignalSpy gone(first, &QObject::destroyed);
    connect(first, &HttpExchange::finished, this,
            [&] { connect(lanes.start(), &HttpExchange::finished, this, note); });
    QTRY_COMPARE(lanes.server.seen().size(), 2);
    QTRY_COMPARE(gone.size(), 1);
    connect(lanes.start(), &HttpExchange::finished, this, note);
    QTRY_COMPARE(ends, QList<HttpReply::Failure>(2, HttpReply::Failure::None));
    QCOMPARE(lanes.server.seen().size(), 3);
    QVERIFY(lanes.server.seen().at(1).connection != lanes.server.seen().at(2).connection);
}

/// Its connections can't be told apart, so what comes while a row is under way in an old lane goes elsewhere.
void WriteLanesTest::anOldLaneTakesNoMore()
{
    Lanes lanes({0ms, 5s});
    lanes.server.setScript({});
    HttpExchange *slow = lanes.start();
    QTRY_COMPARE(lanes.server.seen().size(), 1);
    lanes.server.setScript(always(200, okAnswer));
    for (int row = 0; row < 3; ++row)
        QCOMPARE(lanes.write().status, 200);
    QCOMPARE(lanes.count(), 2);
    QCOMPARE(lanes.server.connections(), 4);
    delete slow;
}

void WriteLanesTest::aLaneInTroubleTakesNoMore()
{
    Lanes lanes({});
    lanes.server.setScript({});
    HttpExchange *slow = lanes.start();
    QSignalSpy slowEnd(slow, &HttpExchange::finished);
    QTRY_COMPARE(lanes.server.seen().size(), 1);
    lanes.server.setScript([](const SeenRequest &, const Answer &answer) { answer.close(); });
    QCOMPARE(lanes.write().failure, HttpReply::Failure::ConnectionLost);
    lanes.server.setScript(always(200, okAnswer));
    QCOMPARE(lanes.write().status, 200);
    QCOMPARE(lanes.count(), 2);
    QCOMPARE(slowEnd.size(), 0); // the trouble of one is none of the others'
    delete slow;
    QCOMPARE(lanes.write().status, 200);
    QCOMPARE(lanes.server.seen().size(), 4);
}

void WriteLanesTest::aCancelledRowFreesItsLane()
{
    Lanes lanes({});
    lanes.server.setScript({});
    HttpExchange *exchange = lanes.start();
    QSignalSpy finished(exchange, &HttpExchange::finished);
    QTRY_COMPARE(lanes.server.seen().size(), 1);
    exchange->cancel();
    QCOMPARE(finished.size(), 1);
    lanes.server.setScript(always(200, okAnswer));
    QCOMPARE(lanes.write().status, 200);
    QCOMPARE(lanes.count(), 1);
    // Gone without a word.
    lanes.server.setScript({});
    delete lanes.start();
    lanes.server.setScript(always(200, okAnswer));
    QCOMPARE(lanes.write().status, 200);
    QCOMPARE(lanes.count(), 1);
}

QTEST_GUILESS_MAIN(WriteLanesTest)
#include "tst_write_lanes.moc"
