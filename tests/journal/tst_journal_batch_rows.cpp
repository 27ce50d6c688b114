// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/batch_fixture.h"

#include <QTemporaryDir>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using State = BatchRow::State;
using Kind = Outcome::Kind;

namespace {

Outcome notCarriedOut(Kind kind)
{
    Outcome outcome;
    outcome.kind = kind;
    return outcome;
}

} // namespace

/// A row says what its latest write says, through every way in which that may go.
class TestJournalBatchRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"journal.sqlite"_s);
        m_journal = std::make_unique<SqliteJournal>(m_path);
        m_store = std::make_unique<SqliteBatchStore>(*m_journal);
        m_run = create(*m_store, aHead(), someRows(3)).number;
        QVERIFY(m_run > 0);
    }

    void cleanup()
    {
        m_store.reset();
        m_journal.reset();
        QCOMPARE(disagreements(m_path), QString());
        m_folder.reset();
    }

    void aRowFollowsItsWrite_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<State>("state");
        QTest::newRow("carried out") << aSuccess() << State::Done;
        QTest::newRow("no answer") << aLostAnswer() << State::InDoubt;
        QTest::newRow("refused") << aRefusal(1002002, u"no"_s) << State::Failed;
        for (const Kind kind :
             {Kind::Cancelled, Kind::Unreachable, Kind::TimedOut, Kind::ConnectionLost, Kind::Tls,
              Kind::Redirected, Kind::TooLarge, Kind::NotJson, Kind::WrongShape, Kind::Gateway, Kind::Auth,
              Kind::Permission, Kind::Rate, Kind::SecretMissing, Kind::JournalUnusable}) {
            QTest::addRow("surely not carried out, kind %d", static_cast<int>(kind))
                << notCarriedOut(kind) << State::Waiting;
        }
        Outcome late = notCarriedOut(Kind::Gateway);
        late.executed = Outcome::Executed::Unknown;
        QTest::newRow("the gateway gave up") << late << State::InDoubt;
    }

    void aRowFollowsItsWrite()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const State, state);
        const JournalTicket ticket = begin(*m_journal, rowRequest(m_run, 1));
        QVERIFY(ticket.granted());
        QCOMPARE(row(1).state, State::Sending);
        QCOMPARE(row(1).entry.number, ticket.number);
        QCOMPARE(settle(*m_journal, ticket.number, outcome, u"r-1"_s), JournalTrouble::None);
        const BatchRow settled = row(1);
        QCOMPARE(settled.state, state);
        QCOMPARE(settled.entry.number, ticket.number);
        QCOMPARE(settled.entry.code, outcome.code);
        QCOMPARE(row(0).state, State::Waiting);
        QCOMPARE(row(0).entry.number, 0);
        const BatchHead head = list(*m_store).constFirst();
        QCOMPARE(head.waiting, state == State::Waiting ? 3 : 2);
        QCOMPARE(head.done, state == State::Done ? 1 : 0);
        QCOMPARE(head.failed, state == State::Failed ? 1 : 0);
        QCOMPARE(head.inDoubt, state == State::InDoubt ? 1 : 0);
        QCOMPARE(head.sending, 0);
    }

    void whatWaitsAgainIsSentAgain()
    {
        const JournalTicket first = begin(*m_journal, rowRequest(m_run, 0));
        settle(*m_journal, first.number, anUnreachable());
        const JournalTicket second = begin(*m_journal, rowRequest(m_run, 0));
        QVERIFY(second.number > first.number);
        settle(*m_journal, second.number, aSuccess(), u"r-0"_s);
        QCOMPARE(row(0).state, State::Done);
        QCOMPARE(row(0).entry.number, second.number);
        QCOMPARE(row(0).entry.createdId, u"r-0"_s);
        QCOMPARE(list(*m_store).constFirst().waiting, 2);
    }

    void aDoubtIsRepeatedUnderItsNumber_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<State>("state");
        QTest::newRow("carried out") << aSuccess() << State::Done;
        QTest::newRow("no answer again") << aLostAnswer() << State::InDoubt;
        QTest::newRow("nothing left") << anUnreachable() << State::InDoubt;
        QTest::newRow("refused") << aRefusal(1002002, u"no"_s) << State::InDoubt;
    }

    void aDoubtIsRepeatedUnderItsNumber()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const State, state);
        const qint64 number = doubt(0);
        QCOMPARE(begin(*m_journal, rowRepeat(m_run, 0, number)).number, number);
        QCOMPARE(row(0).state, State::Sending);
        settle(*m_journal, number, outcome, u"r-0"_s);
        QCOMPARE(row(0).state, state);
        QCOMPARE(row(0).entry.number, number);
        QCOMPARE(row(0).entry.attempts, 2);
    }

    /// The run may be taken up with the same app under another name and id.
    void aDoubtIsRepeatedThroughAnotherConnectionOfTheTenant()
    {
        const qint64 number = doubt(0);
        Connection other = aConnection();
        other.id = u"c-2"_s;
        QCOMPARE(begin(*m_journal, rowRepeat(m_run, 0, number), other).number, number);
        QCOMPARE(fetch(*m_journal).size(), 1);
    }

    void aDoubtIsResolved()
    {
        const qint64 first = doubt(0);
        resolve(*m_journal, first, HistoryEntry::State::Succeeded, u"seen"_s);
        QCOMPARE(row(0).state, State::Done);
        const qint64 second = doubt(1);
        resolve(*m_journal, second, HistoryEntry::State::Failed, u"not there"_s);
        QCOMPARE(row(1).state, State::Waiting);
        QVERIFY(begin(*m_journal, rowRequest(m_run, 1)).number > second);
        QCOMPARE(row(1).state, State::Sending);
    }

    /// What a refused repeat of a doubt left behind must not decide once the doubt is resolved.
    void aDoubtWhoseRepeatWasRefusedWaitsOnceItWasNotCarriedOut()
    {
        const qint64 number = doubt(0);
        begin(*m_journal, rowRepeat(m_run, 0, number));
        settle(*m_journal, number, aRefusal(1002002, u"no"_s));
        resolve(*m_journal, number, HistoryEntry::State::Failed);
        QCOMPARE(row(0).state, State::Waiting);
    }

    void aTicketThatReachedNobodyLeavesTheRowWaiting()
    {
        {
            QObject context;
            m_journal->begin(aConnection(), rowRequest(m_run, 0), &context, [](const JournalTicket &) {});
        }
        QTRY_COMPARE(fetch(*m_journal).value(0).state, HistoryEntry::State::Failed);
        QCOMPARE(row(0).state, State::Waiting);

        const qint64 number = doubt(1);
        {
            QObject context;
            m_journal->begin(aConnection(), rowRepeat(m_run, 1, number), &context,
                             [](const JournalTicket &) {});
        }
        QTRY_COMPARE(row(1).state, State::InDoubt);
    }

    void aRowIsNotBegunBesideItself()
    {
        const JournalTicket first = begin(*m_journal, rowRequest(m_run, 0));
        ApiRequest insisting = rowRequest(m_run, 0);
        insisting.intent->insist = true;
        QVERIFY(begin(*m_journal, insisting).isStillOpen);
        settle(*m_journal, first.number, aLostAnswer());
        QVERIFY(begin(*m_journal, insisting).isStillOpen);
        resolve(*m_journal, first.number, HistoryEntry::State::Succeeded);
        const JournalTicket done = begin(*m_journal, insisting);
        QVERIFY(!done.granted());
        QVERIFY(done.bookedAt.isValid());
        QCOMPARE(fetch(*m_journal).size(), 1);
    }

    void aRowThatABlockedOneIsIsNeverBegun()
    {
        QList<BatchRow> rows = someRows(1);
        rows[0].state = State::LeftOut;
        const qint64 run = create(*m_store, aHead(), rows).number;
        QVERIFY(!begin(*m_journal, rowRequest(run, 0)).granted());
        QVERIFY(fetch(*m_journal).isEmpty());
    }

    void whatSomebodyElseBookedMeanwhileIsUnneeded()
    {
        const JournalTicket elsewhere = begin(*m_journal, aReward(u"k-0"_s));
        QVERIFY(begin(*m_journal, rowRequest(m_run, 0)).isStillOpen);
        QCOMPARE(row(0).state, State::Waiting);
        settle(*m_journal, elsewhere.number, aSuccess(), u"r-9"_s);
        QCOMPARE(begin(*m_journal, rowRequest(m_run, 0)).bookedId, u"r-9"_s);
        QCOMPARE(row(0).state, State::Unneeded);
        QCOMPARE(row(0).entry.number, elsewhere.number);
        QCOMPARE(row(0).entry.createdId, u"r-9"_s);
        QCOMPARE(list(*m_store).constFirst().unneeded, 1);
        QCOMPARE(list(*m_store).constFirst().waiting, 2);
        QCOMPARE(begin(*m_journal, rowRequest(m_run, 0)).bookedId, u"r-9"_s);
        QCOMPARE(list(*m_store).constFirst().unneeded, 1);
    }

    void aRowKnownAsBookedFromTheStartNamesTheWrite()
    {
        const JournalTicket elsewhere = begin(*m_journal, aReward(u"k-7"_s));
        settle(*m_journal, elsewhere.number, aSuccess(), u"r-7"_s);
        QList<BatchRow> rows = someRows(2);
        rows[0].state = State::Unneeded;
        rows[0].repeatKey = u"k-7"_s;
        rows[0].entry.number = elsewhere.number;
        rows[1].repeatKey = u"k-8"_s;
        m_run = create(*m_store, aHead(), rows).number;
        QCOMPARE(row(0).entry.createdId, u"r-7"_s);
        QCOMPARE(row(1).entry.number, 0);
    }

    void aResumedDoubtThatTurnedOutCarriedOutIsDone()
    {
        const qint64 number = doubt(0);
        resolve(*m_journal, number, HistoryEntry::State::Succeeded);
        const JournalTicket again = begin(*m_journal, rowRepeat(m_run, 0, number));
        QVERIFY(!again.granted());
        QVERIFY(again.bookedAt.isValid());
        QCOMPARE(row(0).state, State::Done);
    }

private:
    qint64 doubt(qint64 index)
    {
        const JournalTicket ticket = begin(*m_journal, rowRequest(m_run, index));
        settle(*m_journal, ticket.number, aLostAnswer());
        return ticket.number;
    }

    BatchRow row(qsizetype index) { return take(*m_store, m_run).rows.value(index); }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<SqliteBatchStore> m_store;
    qint64 m_run = 0;
};

QTEST_GUILESS_MAIN(TestJournalBatchRows)
#include "tst_journal_batch_rows.moc"
