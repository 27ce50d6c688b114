// SPDX-License-Identifier: Apache-2.0
#include "app/service/connection_test.h"
#include "tests/service/support/bench.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::Testing;
using Kind = Outcome::Kind;

namespace {

/// A new token for each request: t-1, t-2 ...
ScriptedServer::Script countedTokens(ScriptedServer &server, int expire = 7200)
{
    return [&server, expire](const SeenRequest &, const Answer &answer) {
        answer.json(200, tokenAnswer("t-" + QByteArray::number(server.seenTokens().size()), expire));
    };
}

ScriptedServer::Script refusing(const QByteArray &tokens, qint64 code = 99991663)
{
    return [=](const SeenRequest &request, const Answer &answer) {
        if (tokens.split(' ').contains(request.headers.value("authorization").mid(7)))
            answer.json(400, R"({"code":)" + QByteArray::number(code) + R"(,"msg":"Invalid access token"})");
        else
            answer.json(200, okAnswer);
    };
}

} // namespace

/// The tenant access token: fetched when needed, once for everybody, renewed in time, never looped over.
class TokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWithIdAndSecret();
    void fiftyFirstCallsAskOnce();
    void waitersMayGoAway();
    void isRenewedFiveMinutesBeforeItsEnd();
    void sleepCountsAsLife();
    void wallClockSetBackGivesNoLife();
    void expiredMidRun_data();
    void expiredMidRun();
    void refusedTwice();
    void lateRefusalOfAnOldTokenKeepsTheNewOne();
    void missingSecret_data();
    void missingSecret();
    void secretIsReadAgainForEachToken();
    void refusedCredentials_data();
    void refusedCredentials();
    void unusableTokens_data();
    void unusableTokens();
    void troubleOfTheMomentIsSatOut();
    void writeWithoutTokenIsNeverRecorded();
    void connectionTest();
    void connectionTestWithTheStoredSecret();
    void connectionTestNamesTheFailure();
    void connectionTestCanBeCancelled();
};

void TokenTest::asksWithIdAndSecret()
{
    Bench bench;
    QCOMPARE(bench.run(readRequest()).kind, Kind::Success);
    QCOMPARE(bench.secrets.asked, QStringList{QStringLiteral("connection-1")});
    const SeenRequest &asked = bench.server.seenTokens().constFirst();
    QCOMPARE(asked.verb, QByteArray("POST"));
    QVERIFY(!asked.headers.contains("authorization"));
    QCOMPARE(asked.headers.value("content-type"), QByteArray("application/json; charset=utf-8"));
    const QJsonObject body = QJsonDocument::fromJson(asked.body).object();
    QCOMPARE(body.keys(), (QStringList{QStringLiteral("app_id"), QStringLiteral("app_secret")}));
    QCOMPARE(body.value(QStringLiteral("app_id")).toString(), QStringLiteral("cli_test"));
    QCOMPARE(body.value(QStringLiteral("app_secret")).toString(), QStringLiteral("the-app-secret"));
    QCOMPARE(bench.server.seen().constFirst().headers.value("authorization"), QByteArray("Bearer t-first"));
}

void TokenTest::fiftyFirstCallsAskOnce()
{
    Bench bench;
    int succeeded = 0;
    for (int count = 0; count < 50; ++count) {
        connect(bench.gateway().send(readRequest()), &ApiCall::finished, this,
                [&](const Outcome &outcome) { succeeded += outcome.succeeded() ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(succeeded, 50, 30'000);
    QCOMPARE(bench.server.seenTokens().size(), 1);
    QCOMPARE(bench.secrets.asked.size(), 1);
}

void TokenTest::waitersMayGoAway()
{
    Bench bench;
    ApiCall *leaving = bench.gateway().send(readRequest());
    bench.server.setTokenScript([&](const SeenRequest &, const Answer &answer) {
        delete leaving;
        answer.json(200, tokenAnswer("t-first"));
    });
    QCOMPARE(bench.run(readRequest()).kind, Kind::Success);
    QCOMPARE(bench.server.seen().size(), 1);
}

void TokenTest::isRenewedFiveMinutesBeforeItsEnd()
{
    Bench bench;
    bench.server.setTokenScript(countedTokens(bench.server, 1'800));
    bench.run(readRequest());
    bench.clock.pass(std::chrono::minutes(25));
    bench.run(readRequest());
    QCOMPARE(bench.server.seenTokens().size(), 1);
    bench.clock.pass(std::chrono::milliseconds(1));
    bench.run(readRequest());
    QCOMPARE(bench.server.seenTokens().size(), 2);
    QCOMPARE(bench.server.seen().constLast().headers.value("authorization"), QByteArray("Bearer t-2"));
}

void TokenTest::sleepCountsAsLife()
{
    Bench bench;
    bench.run(readRequest());
    bench.clock.sleep(std::chrono::hours(3));
    bench.run(readRequest());
    QCOMPARE(bench.server.seenTokens().size(), 2);
}

void TokenTest::wallClockSetBackGivesNoLife()
{
    Bench bench;
    bench.run(readRequest());
    bench.clock.pass(std::chrono::hours(3));
    bench.clock.setWallClockBack(std::chrono::hours(3));
    bench.run(readRequest());
    QCOMPARE(bench.server.seenTokens().size(), 2);
}

void TokenTest::expiredMidRun_data()
{
    QTest::addColumn<qint64>("code");
    for (const qint64 code : {99991663, 99991664, 99991665, 99991671, 99991661})
        QTest::addRow("%lld", static_cast<long long>(code)) << code;
}

void TokenTest::expiredMidRun()
{
    QFETCH(qint64, code);
    Bench bench;
    bench.server.setTokenScript(countedTokens(bench.server));
    bench.server.setScript(refusing("t-1", code));
    const Outcome outcome = bench.run(writeRequest());
    QCOMPARE(outcome.kind, Kind::Success);
    QCOMPARE(outcome.attempts, 2);
    QCOMPARE(bench.server.seenTokens().size(), 2);
    QCOMPARE(bench.server.seen().size(), 2);
    QCOMPARE(bench.server.seen().at(0).body, bench.server.seen().at(1).body);
    QCOMPARE(bench.journal.begun, 1);
}

void TokenTest::refusedTwice()
{
    Bench bench;
    bench.server.setTokenScript(countedTokens(bench.server));
    bench.server.setScript(refusing("t-1 t-2"));
    const Outcome outcome = bench.run(writeRequest());
    QCOMPARE(outcome.kind, Kind::Auth);
    QCOMPARE(outcome.executed, Outcome::Executed::No);
    QCOMPARE(outcome.code, 99991663);
    QCOMPARE(bench.server.seen().size(), 2);
    QCOMPARE(bench.server.seenTokens().size(), 2);
    QCOMPARE(bench.journal.settled.size(), 1);
}

/// Two calls leave with the same token. The refusal of one brings a new token; that of the other comes
/// later, and must not throw the new one away.
void TokenTest::lateRefusalOfAnOldTokenKeepsTheNewOne()
{
    Bench bench;
    bench.server.setTokenScript(countedTokens(bench.server));
    const ScriptedServer::Script refuse = refusing("t-1");
    std::function<void()> refuseTheOther;
    bench.server.setScript([&](const SeenRequest &request, const Answer &answer) {
        if (bench.server.seen().size() == 1)
            refuseTheOther = [=] { refuse(request, answer); };
        else
            refuse(request, answer);
    });
    ApiCall *other = bench.gateway().send(readRequest());
    QTRY_COMPARE(bench.server.seen().size(), 1);
    QCOMPARE(bench.run(readRequest()).kind, Kind::Success);
    refuseTheOther();
    QCOMPARE(bench.outcomeOf(other).kind, Kind::Success);
    QCOMPARE(bench.server.seenTokens().size(), 2);
}

void TokenTest::missingSecret_data()
{
    QTest::addColumn<SecretState>("state");
    QTest::addColumn<QString>("detail");
    QTest::addRow("absent") << SecretState::Absent << QStringLiteral("Absent: words");
    QTest::addRow("locked") << SecretState::Locked << QStringLiteral("Locked: words");
    QTest::addRow("unavailable") << SecretState::Unavailable << QStringLiteral("Unavailable: words");
    QTest::addRow("timed out") << SecretState::TimedOut << QStringLiteral("TimedOut: words");
}

void TokenTest::missingSecret()
{
    QFETCH(SecretState, state);
    Bench bench;
    bench.secrets.reply = {state, {}, QStringLiteral("words")};
    const Outcome outcome = bench.run(writeRequest());
    QCOMPARE(outcome.kind, Kind::SecretMissing);
    QCOMPARE(outcome.executed, Outcome::Executed::No);
    QTEST(outcome.detail, "detail");
    QCOMPARE(bench.server.connections(), 0);
    // Unlocked meanwhile: the next call goes through.
    bench.secrets.reply = {SecretState::Found, "the-app-secret", {}};
    QCOMPARE(bench.run(writeRequest()).kind, Kind::Success);
}

void TokenTest::secretIsReadAgainForEachToken()
{
    Bench bench;
    bench.run(readRequest());
    bench.secrets.reply.secret = "another-secret";
    bench.clock.pass(std::chrono::hours(3));
    bench.run(readRequest());
    QVERIFY(bench.server.seenTokens().constLast().body.contains("another-secret"));
}

void TokenTest::refusedCredentials_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {10003, 10012, 10014, 10015, 99991543, 99991401, 123456})
        QTest::addRow("%d", code) << code;
}

void TokenTest::refusedCredentials()
{
    QFETCH(int, code);
    Bench bench;
    bench.server.setTokenScript(
        always(400, R"({"code":)" + QByteArray::number(code) + R"(,"msg":"app secret invalid"})"));
    const Outcome outcome = bench.run(writeRequest());
    QCOMPARE(outcome.kind, Kind::Auth);
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.serverText, QStringLiteral("app secret invalid"));
    QCOMPARE(bench.server.seenTokens().size(), 1);
    QVERIFY(bench.server.seen().isEmpty());
}

void TokenTest::unusableTokens_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addRow("none") << QByteArray(R"({"code":0,"msg":"ok","expire":7200})");
    QTest::addRow("empty") << tokenAnswer("");
    QTest::addRow("with a line break") << tokenAnswer(R"(t-1\r\nX-Evil: 1)");
    QTest::addRow("without life") << tokenAnswer("t-1", 0);
}

void TokenTest::unusableTokens()
{
    QFETCH(QByteArray, answer);
    Bench bench;
    bench.server.setTokenScript(always(200, answer));
    QCOMPARE(bench.run(readRequest()).kind, Kind::WrongShape);
    QVERIFY(bench.server.seen().isEmpty());
}

void TokenTest::troubleOfTheMomentIsSatOut()
{
    Bench bench;
    bench.server.setTokenScript([&](const SeenRequest &, const Answer &answer) {
        if (bench.server.seenTokens().size() < 3)
            answer.html(502, "<html>");
        else
            answer.json(200, tokenAnswer("t-first"));
    });
    QCOMPARE(bench.run(readRequest()).kind, Kind::Success);
    QCOMPARE(bench.delays.waits().size(), 2);
}

void TokenTest::writeWithoutTokenIsNeverRecorded()
{
    Bench bench;
    bench.server.setTokenScript(always(400, R"({"code":10015,"msg":"no"})"));
    QCOMPARE(bench.run(writeRequest()).attempts, 0);
    QCOMPARE(bench.journal.begun, 0);
    QVERIFY(bench.journal.settled.isEmpty());
}

void TokenTest::connectionTest()
{
    Bench bench;
    ApiCall *test = testConnection(bench.connection, "typed-secret", bench.secrets, bench.delays,
                                   bench.settings, nullptr);
    const Outcome outcome = bench.outcomeOf(test);
    QCOMPARE(outcome.kind, Kind::Success);
    QVERIFY(bench.server.seenTokens().constFirst().body.contains("typed-secret"));
    QVERIFY(bench.secrets.asked.isEmpty());
    QVERIFY(outcome.data.isEmpty());
}

void TokenTest::connectionTestWithTheStoredSecret()
{
    Bench bench;
    bench.outcomeOf(
        testConnection(bench.connection, {}, bench.secrets, bench.delays, bench.settings, nullptr));
    QVERIFY(bench.server.seenTokens().constFirst().body.contains("the-app-secret"));
}

void TokenTest::connectionTestNamesTheFailure()
{
    Bench bench;
    bench.server.setTokenScript(always(400, R"({"code":10015,"msg":"app secret invalid"})"));
    const Outcome refused = bench.outcomeOf(
        testConnection(bench.connection, "x", bench.secrets, bench.delays, bench.settings, nullptr));
    QCOMPARE(refused.kind, Kind::Auth);
    QCOMPARE(refused.code, 10015);
    bench.connection.baseUrl = QUrl(QStringLiteral("http://open.feishu.cn"));
    const Outcome insecure = bench.outcomeOf(
        testConnection(bench.connection, "x", bench.secrets, bench.delays, bench.settings, nullptr));
    QCOMPARE(insecure.kind, Kind::Tls);
}

void TokenTest::connectionTestCanBeCancelled()
{
    Bench bench;
    bench.server.setTokenScript({[](const SeenRequest &, const Answer &) {}});
    ApiCall *test =
        testConnection(bench.connection, "x", bench.secrets, bench.delays, bench.settings, nullptr);
    QTRY_COMPARE(bench.server.seenTokens().size(), 1);
    test->cancel();
    QCOMPARE(bench.outcomeOf(test).kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TokenTest)
#include "tst_token.moc"
