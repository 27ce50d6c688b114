// SPDX-License-Identifier: Apache-2.0
#include "app/service/http_exchange.h"
#include "app/service/http_transport.h"
#include "app/service/reply_reader.h"
#include "tests/service/support/bench.h"
#include "tests/service/support/single_exchange.h"
#include "tests/service/support/test_certificate.h"

#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::Testing;
using std::chrono_literals::operator""ms;
using Kind = Outcome::Kind;
using Executed = Outcome::Executed;

namespace {

/// An address on which nobody listens.
QUrl deserted(const QString &scheme = QStringLiteral("http"))
{
    const auto server = std::make_unique<ScriptedServer>();
    QUrl url = server->baseUrl();
    url.setScheme(scheme);
    return url;
}

void drip(const Answer &answer)
{
    answer.raw(" ");
    answer.later(20ms, drip);
}

} // namespace

/// Servers that are not there, not to be trusted or too slow, and whether a write may have been carried out.
class ConnectingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobodyListens();
    void nameIsUnknown();
    void proxyIsNotThere();
    void loopbackNeedsNoProxy();
    void handshakeNeverEnds();
    void noAnswer();
    void drippingAnswer();
    void slowAnswerIsNotASlowConnection_data();
    void slowAnswerIsNotASlowConnection();
    void selfSignedCertificate();
    void extraCaFileWithoutCertificate();
    void addressesThatWouldShowTheToken_data();
    void addressesThatWouldShowTheToken();
    void moreReadsThanConnections();

private:
    TestCertificate m_certificate;
};

void ConnectingTest::initTestCase()
{
    QVERIFY2(m_certificate.isValid(), "needs the openssl program");
}

void ConnectingTest::nobodyListens()
{
    const Outcome outcome = writeTo(deserted(), quickSettings());
    QCOMPARE(outcome.kind, Kind::Unreachable);
    QCOMPARE(outcome.executed, Executed::No);
    QVERIFY(!outcome.detail.isEmpty());
}

void ConnectingTest::nameIsUnknown()
{
    // RFC 6761: no name below .invalid ever exists.
    const Outcome outcome = writeTo(QUrl(QStringLiteral("https://feishu.invalid")), quickSettings());
    QCOMPARE(outcome.kind, Kind::Unreachable);
    QCOMPARE(outcome.executed, Executed::No);
}

void ConnectingTest::proxyIsNotThere()
{
    ServiceSettings settings = quickSettings();
    settings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                                   static_cast<quint16>(deserted().port()));
    const Outcome outcome = writeTo(QUrl(QStringLiteral("https://feishu.invalid")), settings);
    QCOMPARE(outcome.kind, Kind::Unreachable);
    QCOMPARE(outcome.executed, Executed::No);
    QVERIFY2(outcome.detail.contains(QStringLiteral("proxy"), Qt::CaseInsensitive),
             qPrintable(outcome.detail));
}

void ConnectingTest::loopbackNeedsNoProxy()
{
    ScriptedServer server;
    server.setScript(always(200, okAnswer));
    ServiceSettings settings = quickSettings();
    settings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                                   static_cast<quint16>(deserted().port()));
    QCOMPARE(writeTo(server.baseUrl(), settings).kind, Kind::Success);
}

void ConnectingTest::handshakeNeverEnds()
{
    // Takes the connection and never says a word of TLS: not a byte of the request may leave.
    ScriptedServer deaf;
    QUrl url = deaf.baseUrl();
    url.setScheme(QStringLiteral("https"));
    const Outcome outcome = writeTo(url, patientFor(300ms, 20'000ms));
    QCOMPARE(outcome.kind, Kind::TimedOut);
    QCOMPARE(outcome.executed, Executed::No);
}

void ConnectingTest::noAnswer()
{
    ScriptedServer server;
    const ServiceSettings settings = patientFor(20'000ms, 300ms);
    const Outcome outcome = writeTo(server.baseUrl(), settings);
    QCOMPARE(outcome.kind, Kind::TimedOut);
    QCOMPARE(outcome.executed, Executed::Unknown);
    QCOMPARE(server.count("PATCH"), 1);
    QCOMPARE(readReply(replyTo(get(), server.baseUrl(), settings), false).kind, Kind::TimedOut);
}

void ConnectingTest::drippingAnswer()
{
    ScriptedServer server;
    server.setScript([](const SeenRequest &, const Answer &answer) {
        answer.raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        drip(answer);
    });
    const Outcome outcome = writeTo(server.baseUrl(), patientFor(20'000ms, 300ms));
    QCOMPARE(outcome.kind, Kind::TimedOut);
    QCOMPARE(outcome.executed, Executed::Unknown);
}

void ConnectingTest::slowAnswerIsNotASlowConnection_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<bool>("tls");
    QTest::addRow("read") << false << false;
    QTest::addRow("write") << true << false;
    QTest::addRow("read, TLS") << false << true;
    QTest::addRow("write, TLS") << true << true;
}

void ConnectingTest::slowAnswerIsNotASlowConnection()
{
    QFETCH(bool, write);
    QFETCH(bool, tls);
    ScriptedServer server(tls ? &m_certificate : nullptr);
    server.setScript([](const SeenRequest &, const Answer &answer) {
        answer.later(1'500ms, [](const Answer &late) { late.json(200, okAnswer); });
    });
    ServiceSettings settings = patientFor(1'000ms, 20'000ms);
    settings.extraCaFile = tls ? m_certificate.file() : QString();
    QCOMPARE(readReply(replyTo(write ? patch() : get(), server.baseUrl(), settings), write).kind,
             Kind::Success);
}

void ConnectingTest::selfSignedCertificate()
{
    ScriptedServer server(&m_certificate);
    server.setScript(always(200, okAnswer));
    const Outcome outcome = writeTo(server.baseUrl(), quickSettings());
    QCOMPARE(outcome.kind, Kind::Tls);
    QCOMPARE(outcome.executed, Executed::No);
    QVERIFY(outcome.detail.contains(QStringLiteral("self-signed"), Qt::CaseInsensitive));
    QVERIFY(server.seen().isEmpty());
}

void ConnectingTest::extraCaFileWithoutCertificate()
{
    ScriptedServer server;
    ServiceSettings settings = quickSettings();
    settings.extraCaFile = QStringLiteral("/nonexistent/ca.pem");
    const Outcome outcome = writeTo(server.baseUrl(), settings);
    QCOMPARE(outcome.kind, Kind::Tls);
    QCOMPARE(outcome.executed, Executed::No);
    QCOMPARE(server.connections(), 0);
}

void ConnectingTest::addressesThatWouldShowTheToken_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addRow("http") << QUrl(QStringLiteral("http://open.feishu.cn"));
    QTest::addRow("ftp") << QUrl(QStringLiteral("ftp://127.0.0.1"));
    QTest::addRow("none") << QUrl();
    QTest::addRow("with a password") << QUrl(QStringLiteral("https://a:b@open.feishu.cn"));
}

void ConnectingTest::addressesThatWouldShowTheToken()
{
    QFETCH(QUrl, url);
    const Outcome outcome = writeTo(url, quickSettings());
    QCOMPARE(outcome.kind, Kind::Tls);
    QCOMPARE(outcome.executed, Executed::No);
    QVERIFY(outcome.detail.contains(QStringLiteral("https")));
}

/// Requests that wait for one of the six connections must not run out of their time to connect.
void ConnectingTest::moreReadsThanConnections()
{
    ScriptedServer server;
    server.setScript([](const SeenRequest &, const Answer &answer) {
        answer.later(400ms, [](const Answer &late) { late.json(200, okAnswer); });
    });
    HttpTransport transport(server.baseUrl(), patientFor(1'000ms, 20'000ms));
    int succeeded = 0;
    int finished = 0;
    for (int count = 0; count < 30; ++count) {
        connect(transport.send(get()), &HttpExchange::finished, this, [&](const HttpReply &reply) {
            ++finished;
            succeeded += reply.status == 200 ? 1 : 0;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished, 30, 30'000);
    QCOMPARE(succeeded, 30);
    QVERIFY(server.connections() <= 6);
}

QTEST_GUILESS_MAIN(ConnectingTest)
#include "tst_connecting.moc"
