// SPDX-License-Identifier: Apache-2.0
#include "app/service/reply_reader.h"
#include "tests/service/support/bench.h"
#include "tests/service/support/single_exchange.h"
#include "tests/service/support/test_certificate.h"

#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::Testing;
using Kind = Outcome::Kind;
using Executed = Outcome::Executed;

Q_DECLARE_METATYPE(PeopleDesk::Testing::ScriptedServer::Script)

namespace {

ScriptedServer::Script rawAnswer(const QByteArray &bytes, void (Answer::*ending)() const)
{
    return [=](const SeenRequest &, const Answer &answer) {
        answer.raw(bytes);
        (answer.*ending)();
    };
}

} // namespace

/// Answers that are cut off, foreign, endless or lead elsewhere, and whether a write may have been carried
/// out.
class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void strangeAnswers_data();
    void strangeAnswers();
    void wholeAnswerBeforeClosing_data();
    void wholeAnswerBeforeClosing();
    void hugeAnswers_data();
    void hugeAnswers();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();

private:
    TestCertificate m_certificate;
};

void AnswersTest::initTestCase()
{
    QVERIFY2(m_certificate.isValid(), "needs the openssl program");
}

void AnswersTest::strangeAnswers_data()
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

void AnswersTest::strangeAnswers()
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

void AnswersTest::wholeAnswerBeforeClosing_data()
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
void AnswersTest::wholeAnswerBeforeClosing()
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

void AnswersTest::hugeAnswers_data()
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

void AnswersTest::hugeAnswers()
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

void AnswersTest::redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Executed>("executed");
    QTest::addRow("301") << 301 << Executed::Unknown;
    QTest::addRow("302") << 302 << Executed::Unknown;
    QTest::addRow("303") << 303 << Executed::Unknown;
    QTest::addRow("307") << 307 << Executed::No;
    QTest::addRow("308") << 308 << Executed::No;
}

void AnswersTest::redirectIsNotFollowed()
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

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
