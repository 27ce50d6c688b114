// SPDX-License-Identifier: Apache-2.0
#include "tests/service/support/bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::Testing;
using Kind = Outcome::Kind;
using Executed = Outcome::Executed;

namespace {

using Step = std::function<void(const Answer &)>;

Step says(int status, const QByteArray &body, const Answer::Headers &headers = {})
{
    return [=](const Answer &answer) { answer.json(status, body, headers); };
}

Step closes()
{
    return [](const Answer &answer) { answer.close(); };
}

/// Answers one step after another, the last one for ever.
ScriptedServer::Script inTurn(ScriptedServer &server, const QList<Step> &steps)
{
    return [&server, steps](const SeenRequest &, const Answer &answer) {
        steps.at(std::min(server.seen().size(), steps.size()) - 1)(answer);
    };
}

constexpr auto throttled = R"({"code":99991400,"msg":"request trigger frequency limit"})";

} // namespace

/// Which calls repeat themselves, when, and what remains true after several attempts.
class RetriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void throttledWithHeaders();
    void throttledWithoutHeaders();
    void throttledForEver();
    void pauseHoldsTheWholeEndpoint();
    void lostReadIsRepeated();
    void lostOfferStatusIsNot();
    void lostContractIsRepeatedWithTheSameToken();
    void lostRewardIsRepeatedWithTheSameId();
    void repeatThatIsRecognisedStaysInDoubt();
    void laterRefusalDoesNotSettleAnEarlierDoubt();
    void resumedWriteStaysInDoubtUntilItSucceeds();
    void unreachableServerIsTriedAgain();
    void lockIsWaitedFor();
    void systemErrorIsNotRepeated();
    void userErrorIsNotRepeated();
    void tellsWhatItWaitsFor();
};

void RetriesTest::throttledWithHeaders()
{
    Bench bench;
    bench.server.setScript(
        inTurn(bench.server,
               {says(429, throttled, {{"x-ogw-ratelimit-limit", "100"}, {"x-ogw-ratelimit-reset", "17"}}),
                says(200, okAnswer)}));
    const qint64 before = bench.clock.steadyMilliseconds();
    const Outcome outcome = bench.run(writeRequest());
    QCOMPARE(outcome.kind, Kind::Success);
    QCOMPARE(outcome.attempts, 2);
    QVERIFY(bench.clock.steadyMilliseconds() - before >= 17'000);
    QVERIFY(bench.clock.steadyMilliseconds() - before < 20'000);
    QCOMPARE(bench.journal.begun, 1);
}

void RetriesTest::throttledWithoutHeaders()
{
    Bench bench;
    bench.server.setScript(
        inTurn(bench.server, {says(400, throttled), says(400, throttled), says(200, okAnswer)}));
    const qint64 before = bench.clock.steadyMilliseconds();
    QCOMPARE(bench.run(writeRequest()).kind, Kind::Success);
    QVERIFY(bench.clock.steadyMilliseconds() - before >= 3'000);
    QVERIFY(bench.clock.steadyMilliseconds() - before < 5'000);
}

void RetriesTest::throttledForEver()
{
    Bench bench;
    bench.server.setScript(always(429, throttled));
    const Outcome outcome = bench.run(writeRequest());
    QCOMPARE(outcome.kind, Kind::Rate);
    QCOMPARE(outcome.executed, Executed::No);
    QCOMPARE(outcome.attempts, 5);
    QCOMPARE(bench.server.seen().size(), 5);
}

void RetriesTest::pauseHoldsTheWholeEndpoint()
{
    Bench bench;
    bench.server.setScript(
        always(429, throttled, {{"x-ogw-ratelimit-reset", "600"}})); // too long to sit through
    const Outcome refused = bench.run(readRequest());
    QCOMPARE(refused.kind, Kind::Rate);
    QVERIFY(refused.waitFor == std::chrono::seconds(600));
    bench.server.setScript(always(200, okAnswer));

    const qint64 before = bench.clock.steadyMilliseconds();
    QCOMPARE(bench.run(readRequest("/open-apis/hire/v1/talents")).kind, Kind::Success);
    QCOMPARE(bench.clock.steadyMilliseconds(), before);
    QCOMPARE(bench.run(readRequest()).kind, Kind::Success);
    QVERIFY(bench.clock.steadyMilliseconds() - before >= 600'000);
}

void RetriesTest::lostReadIsRepeated()
{
    Bench bench;
    ApiRequest search = readRequest();
    search.endpoint.verb = "POST"; // a search with a body, which Qt can't repeat by itself
    search.body = R"({"name":"x"})";
    bench.server.setScript(inTurn(bench.server, {closes(), closes(), says(200, okAnswer)}));
    const Outcome outcome = bench.run(search);
    QCOMPARE(outcome.kind, Kind::Success);
    QCOMPARE(outcome.attempts, 3);
}

void RetriesTest::lostOfferStatusIsNot()
{
    Bench bench;
    bench.server.setScript(inTurn(bench.server, {closes(), says(200, okAnswer)}));
    QVERIFY(bench.run(writeRequest("PATCH", Repeat::ReadFirst)).inDoubt());
    QCOMPARE(bench.server.seen().size(), 1);
}

void RetriesTest::lostContractIsRepeatedWithTheSameToken()
{
    Bench bench;
    bench.server.setScript(inTurn(bench.server, {closes(), says(200, okAnswer)}));
    ApiRequest request = writeRequest("PATCH", Repeat::ClientToken);
    request.query = {
        {QStringLiteral("client_token"), QStringLiteral("227988d7-66da-4afb-9943-32e73d5cda8b")}};
    const Outcome outcome = bench.run(request);
    QCOMPARE(outcome.kind, Kind::Success);
    QCOMPARE(outcome.attempts, 2);
    QVERIFY(bench.server.seen().at(0).target.endsWith("?client_token=227988d7-66da-4afb-9943-32e73d5cda8b"));
    QCOMPARE(bench.server.seen().at(1).target, bench.server.seen().at(0).target);
    QCOMPARE(bench.server.seen().at(1).body, bench.server.seen().at(0).body);
    QCOMPARE(bench.journal.begun, 1);
    QCOMPARE(bench.journal.settled.size(), 1);
}

void RetriesTest::lostRewardIsRepeatedWithTheSameId()
{
    Bench bench;
    bench.server.setScript(inTurn(bench.server, {says(504, {}), says(200, okAnswer)}));
    QCOMPARE(bench.run(writeRequest("POST", Repeat::ExternalId)).kind, Kind::Success);
    QCOMPARE(bench.server.seen().at(1).body, bench.server.seen().at(0).body);
}

void RetriesTest::repeatThatIsRecognisedStaysInDoubt()
{
    Bench bench;
    bench.server.setScript(
        inTurn(bench.server, {closes(), says(400, R"({"code":1160004,"msg":"client_token repeat"})")}));
    const Outcome outcome = bench.run(writeRequest("PATCH", Repeat::ClientToken));
    QCOMPARE(outcome.code, 1160004);
    QVERIFY(outcome.inDoubt());
    QCOMPARE(bench.server.seen().size(), 2);
}

void RetriesTest::laterRefusalDoesNotSettleAnEarlierDoubt()
{
    Bench bench;
    bench.server.setScript(
        inTurn(bench.server, {closes(), says(400, R"({"code":1160545,"msg":"occupied"})")}));
    const Outcome outcome = bench.run(writeRequest("PATCH", Repeat::ClientToken));
    QCOMPARE(outcome.kind, Kind::Business);
    QCOMPARE(outcome.code, 1160545);
    QVERIFY(outcome.inDoubt()); // the first attempt may be what occupies it
    QVERIFY(bench.journal.settled.constFirst().inDoubt());
}

void RetriesTest::resumedWriteStaysInDoubtUntilItSucceeds()
{
    Bench bench;
    ApiRequest request = writeRequest("POST", Repeat::ExternalId);
    request.intent->resumes = 7;
    bench.server.setScript(always(400, R"({"code":1002002,"msg":"parameter"})"));
    QVERIFY(bench.run(request).inDoubt());
    bench.server.setScript(always(200, okAnswer));
    QCOMPARE(bench.run(request).kind, Kind::Success);
}

void RetriesTest::unreachableServerIsTriedAgain()
{
    Bench bench;
    bench.run(readRequest()); // has a token now
    bench.server.stopListening();
    const Outcome outcome = bench.run(writeRequest());
    QCOMPARE(outcome.kind, Kind::Unreachable);
    QCOMPARE(outcome.executed, Executed::No);
    QCOMPARE(outcome.attempts, 3);
    QCOMPARE(bench.delays.waits().size(), 2);
}

void RetriesTest::lockIsWaitedFor()
{
    Bench bench;
    bench.server.setScript(
        inTurn(bench.server, {says(400, R"({"code":1161116,"msg":"lock"})"), says(200, okAnswer)}));
    QCOMPARE(bench.run(writeRequest("PATCH", Repeat::ReadFirst)).kind, Kind::Success);
    QCOMPARE(bench.delays.waits().size(), 1);
}

void RetriesTest::systemErrorIsNotRepeated()
{
    Bench bench;
    bench.server.setScript(always(500, R"({"code":1002001,"msg":"system error"})"));
    const Outcome outcome = bench.run(writeRequest("PATCH", Repeat::ReadFirst));
    QCOMPARE(outcome.kind, Kind::Gateway);
    QCOMPARE(outcome.code, 1002001);
    QVERIFY(outcome.inDoubt());
    QCOMPARE(bench.server.seen().size(), 1);
}

void RetriesTest::userErrorIsNotRepeated()
{
    Bench bench;
    bench.server.setScript(always(500, R"({"code":1002073,"msg":"sent already"})"));
    const Outcome outcome = bench.run(writeRequest("PATCH", Repeat::ClientToken));
    QCOMPARE(outcome.kind, Kind::Business);
    QCOMPARE(outcome.executed, Executed::No);
    QCOMPARE(bench.server.seen().size(), 1);
}

void RetriesTest::tellsWhatItWaitsFor()
{
    Bench bench;
    bench.server.setScript(
        inTurn(bench.server, {says(429, throttled, {{"x-ogw-ratelimit-reset", "9"}}), says(200, okAnswer)}));
    ApiCall *call = bench.gateway().send(writeRequest());
    QSignalSpy waiting(call, &ApiCall::waiting);
    bench.outcomeOf(call);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.constFirst().at(0).toInt(), 2);
    const auto wait = waiting.constFirst().at(1).value<std::chrono::milliseconds>();
    QVERIFY(wait >= std::chrono::seconds(9) && wait < std::chrono::seconds(10));
}

QTEST_GUILESS_MAIN(RetriesTest)
#include "tst_retries.moc"
