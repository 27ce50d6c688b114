// SPDX-License-Identifier: Apache-2.0
#include "tests/service/support/bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::Testing;
using Kind = Outcome::Kind;
using Executed = Outcome::Executed;

namespace {

QStringList ordinaryOrder()
{
    return {QStringLiteral("begin"),  QStringLiteral("granted"), QStringLiteral("request"),
            QStringLiteral("settle"), QStringLiteral("settled"), QStringLiteral("finished")};
}

ScriptedServer::Script silence()
{
    return [](const SeenRequest &, const Answer &) {};
}

} // namespace

/// One call from send() to finished(): the journal before the wire and before the report, and every way out.
class CallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writeIsRecordedBeforeItLeaves();
    void readsAreNotRecorded();
    void journalRefuses_data();
    void journalRefuses();
    void alreadyBooked();
    void stillOpen();
    void journalThatCannotBeClosed();
    void createdIdReachesTheJournal();
    void cancelBeforeAnythingHappened();
    void cancelWhileTheJournalThinks();
    void cancelAfterTheWriteLeft();
    void cancelOfARead();
    void cancelWhileWaitingForTheNextAttempt();
    void cancelAfterTheEndDoesNothing();
    void gatewayEndsWithAWriteUnderWay();
    void gatewayEndsBeforeTheCallBegan();
    void receiverMayGoAway();
    void writeWithoutContentStillHasABody();
    void writesKeepTheConnectionsPace();
};

void CallTest::writeIsRecordedBeforeItLeaves()
{
    Bench bench;
    const Outcome outcome = bench.run(writeRequest());
    QCOMPARE(outcome.kind, Kind::Success);
    QCOMPARE(outcome.executed, Executed::Yes);
    QCOMPARE(outcome.attempts, 1);
    QCOMPARE(bench.events, ordinaryOrder());
    QCOMPARE(bench.journal.settled.constFirst().kind, Kind::Success);
}

void CallTest::readsAreNotRecorded()
{
    Bench bench;
    const Outcome outcome = bench.run(readRequest());
    QCOMPARE(outcome.kind, Kind::Success);
    QVERIFY(outcome.data.contains(QStringLiteral("contract")));
    QCOMPARE(bench.events, (QStringList{QStringLiteral("request"), QStringLiteral("finished")}));
}

void CallTest::journalRefuses_data()
{
    QTest::addColumn<JournalTrouble>("trouble");
    QTest::addColumn<QString>("detail");
    QTest::addRow("full disk") << JournalTrouble::NoSpace << QStringLiteral("NoSpace");
    QTest::addRow("read-only") << JournalTrouble::ReadOnly << QStringLiteral("ReadOnly");
    QTest::addRow("damaged") << JournalTrouble::Damaged << QStringLiteral("Damaged");
    QTest::addRow("newer") << JournalTrouble::NewerSchema << QStringLiteral("NewerSchema");
}

void CallTest::journalRefuses()
{
    QFETCH(JournalTrouble, trouble);
    Bench bench;
    bench.journal.ticket = {};
    bench.journal.ticket.trouble = trouble;
    const Outcome outcome = bench.run(writeRequest());
    QCOMPARE(outcome.kind, Kind::JournalUnusable);
    QCOMPARE(outcome.executed, Executed::No);
    QTEST(outcome.detail, "detail");
    QVERIFY(bench.server.seen().isEmpty());
    QVERIFY(bench.journal.settled.isEmpty());
}

void CallTest::alreadyBooked()
{
    Bench bench;
    bench.journal.ticket = {};
    bench.journal.ticket.bookedId = QStringLiteral("6930815272790114399");
    const Outcome outcome = bench.run(writeRequest("POST", Repeat::ExternalId));
    QCOMPARE(outcome.kind, Kind::AlreadyBooked);
    QCOMPARE(outcome.detail, QStringLiteral("6930815272790114399"));
    QVERIFY(bench.server.seen().isEmpty());
}

void CallTest::stillOpen()
{
    Bench bench;
    bench.journal.ticket = {};
    bench.journal.ticket.isStillOpen = true;
    const Outcome outcome = bench.run(writeRequest("POST", Repeat::ExternalId));
    QCOMPARE(outcome.kind, Kind::StillOpen);
    QCOMPARE(outcome.executed, Executed::No);
    QVERIFY(bench.server.seen().isEmpty());
}

void CallTest::journalThatCannotBeClosed()
{
    Bench bench;
    bench.journal.settleTrouble = JournalTrouble::NoSpace;
    QTest::ignoreMessage(QtCriticalMsg, "journal row 7 could not be closed: NoSpace");
    const Outcome outcome = bench.run(writeRequest());
    QCOMPARE(outcome.kind, Kind::Success); // what the server said is known
    QCOMPARE(outcome.detail, QStringLiteral("journal: NoSpace"));
}

void CallTest::createdIdReachesTheJournal()
{
    Bench bench;
    ApiRequest request = writeRequest("POST", Repeat::ExternalId);
    request.intent->createdIdPath = QStringLiteral("contract.id");
    bench.run(request);
    QCOMPARE(bench.journal.createdIds, QStringList{QStringLiteral("7091849027838838316")});
}

void CallTest::cancelBeforeAnythingHappened()
{
    Bench bench;
    ApiCall *call = bench.gateway().send(writeRequest());
    call->cancel();
    const Outcome outcome = bench.outcomeOf(call);
    QCOMPARE(outcome.kind, Kind::Cancelled);
    QCOMPARE(outcome.executed, Executed::No);
    QCOMPARE(bench.server.connections(), 0);
    QCOMPARE(bench.journal.begun, 0);
}

void CallTest::cancelWhileTheJournalThinks()
{
    Bench bench;
    bench.journal.isSilent = true;
    ApiCall *call = bench.gateway().send(writeRequest());
    QTRY_COMPARE(bench.journal.begun, 1);
    call->cancel();
    bench.journal.grant();
    const Outcome outcome = bench.outcomeOf(call);
    QCOMPARE(outcome.kind, Kind::Cancelled);
    QCOMPARE(outcome.executed, Executed::No);
    QCOMPARE(bench.journal.settled.size(), 1); // the row is not left open
    QVERIFY(!bench.journal.settled.constFirst().inDoubt());
    QVERIFY(bench.server.seen().isEmpty());
}

void CallTest::cancelAfterTheWriteLeft()
{
    Bench bench;
    bench.server.setScript(silence());
    ApiCall *call = bench.gateway().send(writeRequest());
    QTRY_COMPARE(bench.server.seen().size(), 1);
    call->cancel();
    const Outcome outcome = bench.outcomeOf(call);
    QCOMPARE(outcome.kind, Kind::Cancelled);
    QVERIFY(outcome.inDoubt());
    QVERIFY(bench.journal.settled.constFirst().inDoubt());
}

void CallTest::cancelOfARead()
{
    Bench bench;
    bench.server.setScript(silence());
    ApiCall *call = bench.gateway().send(readRequest());
    QTRY_COMPARE(bench.server.seen().size(), 1);
    call->cancel();
    const Outcome outcome = bench.outcomeOf(call);
    QCOMPARE(outcome.kind, Kind::Cancelled);
    QVERIFY(!outcome.inDoubt());
}

void CallTest::cancelWhileWaitingForTheNextAttempt()
{
    Bench bench;
    bench.delays.hold();
    bench.server.setScript([](const SeenRequest &, const Answer &answer) { answer.close(); });
    ApiCall *call = bench.gateway().send(writeRequest("PATCH", Repeat::ClientToken));
    QSignalSpy waiting(call, &ApiCall::waiting);
    QVERIFY(waiting.wait());
    QCOMPARE(waiting.constFirst().constFirst().toInt(), 2);
    call->cancel();
    // The first attempt got no answer, and cancelling the second does not change that.
    QVERIFY(bench.outcomeOf(call).inDoubt());
    QCOMPARE(bench.server.seen().size(), 1);
}

void CallTest::cancelAfterTheEndDoesNothing()
{
    Bench bench;
    ApiCall *call = bench.gateway().send(readRequest());
    int reports = 0;
    connect(call, &ApiCall::finished, this, [&](const Outcome &outcome) {
        ++reports;
        QCOMPARE(outcome.kind, Kind::Success);
        call->cancel();
    });
    QSignalSpy gone(call, &QObject::destroyed);
    QVERIFY(gone.wait());
    QCOMPARE(reports, 1);
}

void CallTest::gatewayEndsWithAWriteUnderWay()
{
    Bench bench;
    bench.server.setScript(silence());
    QSignalSpy finished(bench.gateway().send(writeRequest()), &ApiCall::finished);
    QTRY_COMPARE(bench.server.seen().size(), 1);
    bench.endGateway();
    QCOMPARE(finished.size(), 1);
    QVERIFY(finished.constFirst().constFirst().value<Outcome>().inDoubt());
    QVERIFY(bench.journal.settled.constFirst().inDoubt());
}

void CallTest::gatewayEndsBeforeTheCallBegan()
{
    Bench bench;
    QSignalSpy finished(bench.gateway().send(writeRequest()), &ApiCall::finished);
    bench.endGateway();
    QCOMPARE(finished.size(), 1);
    const Outcome outcome = finished.constFirst().constFirst().value<Outcome>();
    QCOMPARE(outcome.kind, Kind::Cancelled);
    QVERIFY(!outcome.inDoubt());
}

void CallTest::receiverMayGoAway()
{
    Bench bench;
    auto receiver = std::make_unique<QObject>();
    bool told = false;
    ApiCall *call = bench.gateway().send(writeRequest());
    connect(call, &ApiCall::finished, receiver.get(), [&] { told = true; });
    bench.server.setScript([&](const SeenRequest &, const Answer &answer) {
        receiver.reset();
        answer.json(200, okAnswer);
    });
    QSignalSpy gone(call, &QObject::destroyed);
    QVERIFY(gone.wait());
    QVERIFY(!told);
    QCOMPARE(bench.journal.settled.size(), 1);
}

/// Only a body keeps Qt from repeating a write, so a DELETE has one too.
void CallTest::writeWithoutContentStillHasABody()
{
    Bench bench;
    ApiRequest request = writeRequest("DELETE");
    request.body.clear();
    bench.server.setScript([](const SeenRequest &, const Answer &answer) { answer.reset(); });
    QVERIFY(bench.run(request).inDoubt());
    QCOMPARE(bench.server.count("DELETE"), 1);
    QCOMPARE(bench.server.seen().constFirst().body, QByteArray("{}"));
}

void CallTest::writesKeepTheConnectionsPace()
{
    Bench bench;
    bench.connection.pace = RateLimit{120, 0};
    ApiRequest write = writeRequest();
    write.endpoint.limit = {0, 50};
    bench.run(write);
    const double ceiling = bench.gateway().pace(write.endpoint).ceiling;
    QVERIFY2(ceiling > 1.9 && ceiling <= 2, qPrintable(QString::number(ceiling)));
    ApiRequest read = readRequest();
    read.endpoint.limit = {0, 50};
    bench.run(read);
    QVERIFY(bench.gateway().pace(read.endpoint).ceiling > 40);

    bench.endGateway();
    bench.settings.pace = RateLimit{0, 5}; // what somebody asks for on the spot counts more
    bench.run(write);
    QVERIFY(bench.gateway().pace(write.endpoint).ceiling > 4.5);
}

QTEST_GUILESS_MAIN(CallTest)
#include "tst_call.moc"
