// SPDX-License-Identifier: Apache-2.0
#include "app/service/http_exchange.h"
#include "app/service/http_transport.h"
#include "tests/service/support/bench.h"
#include "tests/service/support/test_certificate.h"

#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::Testing;

namespace {

using Ending = std::function<void(const Answer &)>;

const QList<std::pair<const char *, Ending>> &endings()
{
    using std::chrono_literals::operator""ms;
    static const QList<std::pair<const char *, Ending>> all{
        {"close", [](const Answer &answer) { answer.close(); }},
        {"reset", [](const Answer &answer) { answer.reset(); }},
        {"late close",
         [](const Answer &answer) { answer.later(100ms, [](const Answer &late) { late.close(); }); }},
        {"late reset",
         [](const Answer &answer) { answer.later(100ms, [](const Answer &late) { late.reset(); }); }},
        {"half a status line",
         [](const Answer &answer) {
             answer.raw("HTTP/1.1 20");
             answer.close();
         }},
    };
    return all;
}

} // namespace

/// QNetworkAccessManager repeats writes by itself when the server closes before it answers. Ours must
/// reach the server once, whatever it does, and must never be taken for done.
class OneWriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesOnceAndEndsInDoubt_data();
    void leavesOnceAndEndsInDoubt();
    void rowLeavesOnceAndEndsInDoubt_data();
    void rowLeavesOnceAndEndsInDoubt();
    void bodyLeavesOnceOnAnyConnection_data();
    void bodyLeavesOnceOnAnyConnection();

private:
    void addRows();
    void sendWrite(bool isOfBatch);
    TestCertificate m_certificate;
};

void OneWriteTest::initTestCase()
{
    QVERIFY2(m_certificate.isValid(), "needs the openssl program");
}

void OneWriteTest::addRows()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("ending");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("kept");
    for (const char *verb : {"POST", "PATCH"}) {
        for (int ending = 0; ending < endings().size(); ++ending) {
            for (const bool tls : {false, true}) {
                for (const bool kept : {false, true}) {
                    QTest::addRow("%s, %s, %s, %s", verb, endings().at(ending).first, tls ? "TLS" : "plain",
                                  kept ? "after a kept-alive call" : "first call")
                        << QByteArray(verb) << ending << tls << kept;
                }
            }
        }
    }
}

void OneWriteTest::leavesOnceAndEndsInDoubt_data()
{
    addRows();
}

void OneWriteTest::leavesOnceAndEndsInDoubt()
{
    sendWrite(false);
}

void OneWriteTest::rowLeavesOnceAndEndsInDoubt_data()
{
    addRows();
}

/// A row of a batch may go over the connection of the row before.
void OneWriteTest::rowLeavesOnceAndEndsInDoubt()
{
    sendWrite(true);
}

void OneWriteTest::sendWrite(bool isOfBatch)
{
    QFETCH(QByteArray, verb);
    QFETCH(int, ending);
    QFETCH(bool, tls);
    QFETCH(bool, kept);
    Bench bench(tls ? &m_certificate : nullptr);
    ApiRequest write = writeRequest(verb, Repeat::ReadFirst);
    if (isOfBatch)
        write.intent->batch = {1, 1};
    if (kept)
        QCOMPARE(bench.run(isOfBatch ? write : readRequest()).kind, Outcome::Kind::Success);
    bench.server.setScript([&](const SeenRequest &request, const Answer &answer) {
        if (request.verb == verb)
            endings().at(ending).second(answer);
        else
            answer.json(200, okAnswer);
    });
    const int before = bench.server.count(verb);

    const Outcome outcome = bench.run(write);

    QCOMPARE(outcome.kind, Outcome::Kind::ConnectionLost);
    QVERIFY(outcome.inDoubt());
    const auto usedConnection = [&](qsizetype place) { return bench.server.seen().at(place).connection; };
    if (kept)
        QCOMPARE(usedConnection(1) == usedConnection(0), isOfBatch);
    // A further call, so that a repeat would have had its time.
    QCOMPARE(bench.run(readRequest()).kind, Outcome::Kind::Success);
    QCOMPARE(bench.server.count(verb), before + 1);
    QVERIFY(bench.journal.settled.constLast().inDoubt());
}

void OneWriteTest::bodyLeavesOnceOnAnyConnection_data()
{
    addRows();
}

/// The transport on its own, also where a body goes over the connection of the call before.
void OneWriteTest::bodyLeavesOnceOnAnyConnection()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, ending);
    QFETCH(bool, tls);
    QFETCH(bool, kept);
    ScriptedServer server(tls ? &m_certificate : nullptr);
    ServiceSettings settings = quickSettings();
    if (tls)
        settings.extraCaFile = m_certificate.file();
    HttpTransport transport(server.baseUrl(), settings);
    const auto replyTo = [&](const QByteArray &used, const QByteArray &body) {
        HttpRequest request;
        request.verb = used;
        request.way = HttpRequest::Way::Shared;
        request.target = "/open-apis/anything";
        request.body = body;
        QSignalSpy finished(transport.send(request), &HttpExchange::finished);
        return finished.wait(30'000) ? finished.constFirst().constFirst().value<HttpReply>() : HttpReply();
    };
    server.setScript(always(200, okAnswer));
    if (kept)
        QCOMPARE(replyTo("GET", {}).status, 200);
    server.setScript([&](const SeenRequest &request, const Answer &answer) {
        if (request.verb == verb)
            endings().at(ending).second(answer);
        else
            answer.json(200, okAnswer);
    });

    const HttpReply reply = replyTo(verb, "{}");

    QCOMPARE(reply.failure, HttpReply::Failure::ConnectionLost);
    QVERIFY(reply.mayHaveLeft);
    if (kept)
        QCOMPARE(server.seen().at(1).connection, server.seen().at(0).connection);
    QCOMPARE(replyTo("GET", {}).status, 200);
    QCOMPARE(server.count(verb), 1);
}

QTEST_GUILESS_MAIN(OneWriteTest)
#include "tst_one_write.moc"
