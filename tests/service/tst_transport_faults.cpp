// SPDX-License-Identifier: Apache-2.0
#include "app/service/http_exchange.h"
#include "app/service/http_transport.h"
#include "app/service/reply_reader.h"
#include "tests/service/support/bench.h"
#include "tests/service/support/test_certificate.h"

#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::Testing;
using std::chrono_literals::operator""ms;
using Kind = Outcome::Kind;
using Executed = Outcome::Executed;

Q_DECLARE_METATYPE(PeopleDesk::Testing::ScriptedServer::Script)

namespace {

HttpRequest patch()
{
    HttpRequest request;
    request.verb = "PATCH";
    request.target = "/open-apis/anything";
    request.token = "t-secret";
    request.body = R"({"offer_status":6})";
    request.onFreshConnection = true;
    return request;
}

HttpRequest get()
{
    HttpRequest request = patch();
    request.verb = "GET";
    request.body.clear();
    request.onFreshConnection = false;
    return request;
}

HttpReply replyTo(const HttpRequest &request, const QUrl &baseUrl, const ServiceSettings &settings)
{
    HttpTransport transport(baseUrl, settings);
    QSignalSpy finished(transport.send(request), &HttpExchange::finished);
    if (!finished.wait(30'000))
        QTest::qFail("the exchange never finished", __FILE__, __LINE__);
    return finished.value(0).value(0).value<HttpReply>();
}

Outcome writeTo(const QUrl &baseUrl, const ServiceSettings &settings)
{
    return readReply(replyTo(patch(), baseUrl, settings), true);
}

/// An address on which nobody listens.
QUrl deserted(const QString &scheme = QStringLiteral("http"))
{
    const auto server = std::make_unique<ScriptedServer>();
    QUrl url = server->baseUrl();
    url.setScheme(scheme);
    return url;
}

ServiceSettings patientFor(std::chrono::milliseconds connecting, std::chrono::milliseconds transferring)
{
    ServiceSettings settings = quickSettings();
    settings.connectTimeout = connecting;
    settings.transferTimeout = transferring;
    return settings;
}

ScriptedServer::Script rawAnswer(const QByteArray &bytes, void (Answer::*ending)() const)
{
    return [=](const SeenRequest &, const Answer &answer) {
        answer.raw(bytes);
        (answer.*ending)();
    };
}

void drip(const Answer &answer)
{
    answer.raw(" ");
    answer.later(20ms, drip);
}

} // namespace

/// What goes wrong between PeopleDesk and the server, and whether a write may have been carried out.
class TransportFaultsTest : public QObject
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
    void strangeAnswers_data();
    void strangeAnswers();
    void wholeAnswerBeforeClosing_data();
    void wholeAnswerBeforeClosing();
    void hugeAnswers_data();
    void hugeAnswers();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void selfSignedCertificate();
    void extraCaFileWithoutCertificate();
    void addressesThatWouldShowTheToken_data();
    void addressesThatWouldShowTheToken();
    void moreReadsThanConnections();

private:
    TestCertificate m_certificate;
};

void TransportFaultsTest::initTestCase()
{
    QVERIFY2(m_certificate.isValid(), "needs the openssl program");
}

void TransportFaultsTest::nobodyListens()
{
    const Outcome outcome = writeTo(deserted(), quickSettings());
    QCOMPARE(outcome.kind, Kind::Unreachable);
    QCOMPARE(outcome.executed, Executed::No);
    QVERIFY(!outcome.detail.isEmpty());
}

void TransportFaultsTest::nameIsUnknown()
{
    // RFC 6761: no name below .invalid ever exists.
    const Outcome outcome = writeTo(QUrl(QStringLiteral("https://feishu.invalid")), quickSettings());
    QCOMPARE(outcome.kind, Kind::Unreachable);
    QCOMPARE(outcome.executed, Executed::No);
}

void TransportFaultsTest::proxyIsNotThere()
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

void TransportFaultsTest::loopbackNeedsNoProxy()
{
    ScriptedServer server;
    server.setScript(always(200, okAnswer));
    ServiceSettings settings = quickSettings();
    settings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                                   static_cast<quint16>(deserted().port()));
    QCOMPARE(writeTo(server.baseUrl(), settings).kind, Kind::Success);
}

void TransportFaultsTest::handshakeNeverEnds()
{
    // Takes the connection and never says a word of TLS: not a byte of the request may leave.
    ScriptedServer deaf;
    QUrl url = deaf.baseUrl();
    url.setScheme(QStringLiteral("https"));
    const Outcome outcome = writeTo(url, patientFor(300ms, 20'000ms));
    QCOMPARE(outcome.kind, Kind::TimedOut);
    QCOMPARE(outcome.executed, Executed::No);
}

void TransportFaultsTest::noAnswer()
{
    ScriptedServer server;
    const ServiceSettings settings = patientFor(20'000ms, 300ms);
    const Outcome outcome = writeTo(server.baseUrl(), settings);
    QCOMPARE(outcome.kind, Kind::TimedOut);
    QCOMPARE(outcome.executed, Executed::Unknown);
    QCOMPARE(server.count("PATCH"), 1);
    QCOMPARE(readReply(replyTo(get(), server.baseUrl(), settings), false).kind, Kind::TimedOut);
}

void TransportFaultsTest::drippingAnswer()
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

void TransportFaultsTest::slowAnswerIsNotASlowConnection_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<bool>("tls");
    QTest::addRow("read") << false << false;
    QTest::addRow("write") << true << false;
    QTest::addRow("read, TLS") << false << true;
    QTest::addRow("write, TLS") << true << true;
}

void TransportFaultsTest::slowAnswerIsNotASlowConnection()
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

void TransportFaultsTest::strangeAnswers_data()
{
    QTest::addColumn<ScriptedServer::Script>("script");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Executed>("executed");

    const QByteArray half = R"({"code":0,"msg":"succ)";
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    QTest::addRow("reset mid-body") << rawAnswer(head + "Content-Length: 500\r\n\r\n" + half, &Answer::reset)
                                    << Kind::ConnectionLost << Executed::Unknown;
    QTest::addRow("body shorter than announced")
        << rawAnswer(head + "Content-Length: 500\r\n\r\n" + half, &Answer::close) << Kind::ConnectionLost
        << Executed::Unknown;
    QTest::addRow("whole JSON, yet shorter than announced")
        << rawAnswer(head + "Content-Length: 500\r\n\r\n" + okAnswer, &Answer::close) << Kind::ConnectionLost
        << Executed::Unknown;
    QTest::addRow("chunks without an end")
        << rawAnswer(head + "Transfer-Encoding: chunked\r\n\r\n15\r\n" + half + "\r\n", &Answer::close)
        << Kind::ConnectionLost << Executed::Unknown;
    QTest::addRow("cut-off body without a length")
        << rawAnswer(head + "\r\n" + half, &Answer::close) << Kind::NotJson << Executed::Unknown;
    QTest::addRow("head cut off") << rawAnswer("HTTP/1.1 200 OK\r\nContent-Ty", &Answer::close)
                                  << Kind::ConnectionLost << Executed::Unknown;
    QTest::addRow("not HTTP") << rawAnswer("220 mail.example ESMTP\r\n", &Answer::close)
                              << Kind::ConnectionLost << Executed::Unknown;
    const auto html = [](int status) {
        return [status](const SeenRequest &, const Answer &answer) {
            answer.html(status, "<html>sorry</html>");
        };
    };
    QTest::addRow("HTML with 200") << ScriptedServer::Script(html(200)) << Kind::NotJson << Executed::Unknown;
    QTest::addRow("HTML with 404") << ScriptedServer::Script(html(404)) << Kind::NotJson << Executed::No;
    QTest::addRow("HTML with 502") << ScriptedServer::Script(html(502)) << Kind::Gateway << Executed::Unknown;
    QTest::addRow("HTML with 504") << ScriptedServer::Script(html(504)) << Kind::Gateway << Executed::Unknown;
    QTest::addRow("401 with a challenge")
        << ScriptedServer::Script([](const SeenRequest &, const Answer &answer) {
               answer.json(401, "{}", {{"WWW-Authenticate", "Basic realm=\"x\""}});
           })
        << Kind::Auth << Executed::No;
    QTest::addRow("array") << always(200, "[]") << Kind::WrongShape << Executed::Unknown;
    QTest::addRow("empty object") << always(200, "{}") << Kind::WrongShape << Executed::Unknown;
    QTest::addRow("empty body") << always(200, "") << Kind::NotJson << Executed::Unknown;
    QTest::addRow("user error with 500")
        << always(500, R"({"code":1002069,"msg":"no"})") << Kind::Business << Executed::No;
}

void TransportFaultsTest::wholeAnswerBeforeClosing_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("tls");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray size = QByteArray::number(okAnswer.size());
    const QByteArray hexSize = QByteArray::number(okAnswer.size(), 16);
    for (const bool tls : {false, true}) {
        const char *how = tls ? "TLS" : "plain";
        QTest::addRow("with a length, %s", how)
            << head + "Content-Length: " + size + "\r\n\r\n" + okAnswer << tls;
        QTest::addRow("in chunks, %s", how) << head + "Transfer-Encoding: chunked\r\n\r\n" + hexSize + "\r\n"
                + okAnswer + "\r\n0\r\n\r\n" << tls;
        QTest::addRow("up to the close, %s", how) << head + "\r\n" + okAnswer << tls;
    }
}

/// A server that answers in full and closes at once must not leave a write in doubt. Answer and close
/// often arrive together, but not always: hence several times.
void TransportFaultsTest::wholeAnswerBeforeClosing()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, tls);
    ScriptedServer server(tls ? &m_certificate : nullptr);
    server.setScript(rawAnswer(answer, &Answer::close));
    ServiceSettings settings = quickSettings();
    settings.extraCaFile = tls ? m_certificate.file() : QString();
    for (int round = 0; round < 20; ++round)
        QCOMPARE(writeTo(server.baseUrl(), settings).kind, Kind::Success);
    QCOMPARE(server.count("PATCH"), 20);
}

void TransportFaultsTest::strangeAnswers()
{
    QFETCH(ScriptedServer::Script, script);
    ScriptedServer server;
    server.setScript(script);
    const Outcome outcome = writeTo(server.baseUrl(), quickSettings());
    QTEST(outcome.kind, "kind");
    QTEST(outcome.executed, "executed");
    QVERIFY(outcome.data.isEmpty());
    QCOMPARE(server.count("PATCH"), 1);
}

void TransportFaultsTest::hugeAnswers_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const QByteArray start = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray blanks(64 * 1024 * 1024, ' ');
    QTest::addRow("announced") << start + "Content-Length: 67108864\r\n\r\n" << blanks;
    QTest::addRow("unannounced") << start + "\r\n" << blanks;
    // qCompress puts four bytes of its own before the zlib stream.
    QTest::addRow("compressed") << start + "Content-Encoding: deflate\r\n\r\n" << qCompress(blanks).mid(4);
}

void TransportFaultsTest::hugeAnswers()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    ScriptedServer server;
    server.setScript([&](const SeenRequest &, const Answer &answer) {
        answer.raw(head);
        answer.raw(body);
        answer.close();
    });
    const HttpReply reply = replyTo(patch(), server.baseUrl(), quickSettings());
    QVERIFY(reply.body.size() <= quickSettings().largestReply);
    const Outcome outcome = readReply(reply, true);
    QVERIFY(outcome.kind == Kind::TooLarge || outcome.kind == Kind::NotJson);
    QCOMPARE(outcome.executed, Executed::Unknown);
}

void TransportFaultsTest::redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Executed>("executed");
    QTest::addRow("301") << 301 << Executed::Unknown;
    QTest::addRow("302") << 302 << Executed::Unknown;
    QTest::addRow("303") << 303 << Executed::Unknown;
    QTest::addRow("307") << 307 << Executed::No;
    QTest::addRow("308") << 308 << Executed::No;
}

void TransportFaultsTest::redirectIsNotFollowed()
{
    QFETCH(int, status);
    ScriptedServer elsewhere;
    elsewhere.setScript(always(200, okAnswer));
    ScriptedServer server;
    const QByteArray target = elsewhere.baseUrl().toEncoded() + "/open-apis/stolen";
    server.setScript(always(status, okAnswer, {{"Location", target}}));

    const Outcome outcome = writeTo(server.baseUrl(), quickSettings());
    QCOMPARE(outcome.kind, Kind::Redirected);
    QTEST(outcome.executed, "executed");
    QCOMPARE(outcome.detail, QString::fromLatin1(target));
    QCOMPARE(readReply(replyTo(get(), server.baseUrl(), quickSettings()), false).kind, Kind::Redirected);
    QCOMPARE(elsewhere.connections(), 0);
    QCOMPARE(server.seen().size(), 2);
}

void TransportFaultsTest::selfSignedCertificate()
{
    ScriptedServer server(&m_certificate);
    server.setScript(always(200, okAnswer));
    const Outcome outcome = writeTo(server.baseUrl(), quickSettings());
    QCOMPARE(outcome.kind, Kind::Tls);
    QCOMPARE(outcome.executed, Executed::No);
    QVERIFY(outcome.detail.contains(QStringLiteral("self-signed"), Qt::CaseInsensitive));
    QVERIFY(server.seen().isEmpty());
}

void TransportFaultsTest::extraCaFileWithoutCertificate()
{
    ScriptedServer server;
    ServiceSettings settings = quickSettings();
    settings.extraCaFile = QStringLiteral("/nonexistent/ca.pem");
    const Outcome outcome = writeTo(server.baseUrl(), settings);
    QCOMPARE(outcome.kind, Kind::Tls);
    QCOMPARE(outcome.executed, Executed::No);
    QCOMPARE(server.connections(), 0);
}

void TransportFaultsTest::addressesThatWouldShowTheToken_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addRow("http") << QUrl(QStringLiteral("http://open.feishu.cn"));
    QTest::addRow("ftp") << QUrl(QStringLiteral("ftp://127.0.0.1"));
    QTest::addRow("none") << QUrl();
    QTest::addRow("with a password") << QUrl(QStringLiteral("https://a:b@open.feishu.cn"));
}

void TransportFaultsTest::addressesThatWouldShowTheToken()
{
    QFETCH(QUrl, url);
    const Outcome outcome = writeTo(url, quickSettings());
    QCOMPARE(outcome.kind, Kind::Tls);
    QCOMPARE(outcome.executed, Executed::No);
    QVERIFY(outcome.detail.contains(QStringLiteral("https")));
}

/// Requests that wait for one of the six connections must not run out of their time to connect.
void TransportFaultsTest::moreReadsThanConnections()
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

QTEST_GUILESS_MAIN(TransportFaultsTest)
#include "tst_transport_faults.moc"
