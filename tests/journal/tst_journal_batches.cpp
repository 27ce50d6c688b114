// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/batch_fixture.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using State = BatchRow::State;

/// Runs as wholes: on disk at once, whose they are, when they are finished.
class TestJournalBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"journal.sqlite"_s);
        open();
    }

    void cleanup()
    {
        m_store.reset();
        m_journal.reset();
        if (QFile::exists(m_path))
            QCOMPARE(disagreements(m_path), QString());
        m_folder.reset();
    }

    /// A run that was given up left a reward in doubt; the same sheet, run anew, has to settle it.
    void aRowTakesOverTheDoubtOfAnEarlierRun()
    {
        const BatchStore::Made first = create(*m_store, aHead(), someRows(1));
        const JournalTicket ticket = begin(*m_journal, rowRequest(first.number, 0));
        Outcome lost;
        lost.kind = Outcome::Kind::ConnectionLost;
        lost.executed = Outcome::Executed::Unknown;
        settle(*m_journal, ticket.number, lost);
        release(*m_store, first.number);

        QList<BatchRow> rows = someRows(1);
        rows[0].state = State::InDoubt;
        rows[0].entry.number = ticket.number;
        const BatchStore::Made second = create(*m_store, aHead(), rows);
        const BatchStore::Taken taken = take(*m_store, second.number);
        QCOMPARE(taken.rows.constFirst().state, State::InDoubt);
        QCOMPARE(taken.rows.constFirst().entry.number, ticket.number);
    }

    void aRunIsKeptAsItIs()
    {
        QList<BatchRow> rows = someRows(4);
        rows[1].state = State::LeftOut;
        rows[1].remark = u"第 3 行：没有金额"_s;
        rows[2].state = State::Unneeded;
        rows[2].values.clear();
        rows[2].repeatKey.clear();
        const QDateTime before = QDateTime::currentDateTime();
        const BatchStore::Made made = create(*m_store, aHead(), rows);
        QCOMPARE(made.trouble, JournalTrouble::None);
        QVERIFY(made.number > 0);
        reopen();

        const BatchStore::Taken taken = take(*m_store, made.number);
        QCOMPARE(taken.trouble, JournalTrouble::None);
        const BatchHead wanted = aHead();
        const BatchHead &head = taken.head;
        QCOMPARE(head.number, made.number);
        QCOMPARE(head.operation, wanted.operation);
        QCOMPARE(head.connectionId, wanted.connectionId);
        QCOMPARE(head.connectionName, wanted.connectionName);
        QCOMPARE(head.appId, wanted.appId);
        QCOMPARE(head.baseUrl, wanted.baseUrl);
        QCOMPARE(head.isSandbox, false);
        QCOMPARE(head.fileName, wanted.fileName);
        QCOMPARE(head.header, wanted.header);
        QCOMPARE(head.paths, wanted.paths);
        QVERIFY(head.createdAt.msecsTo(before) <= 1);
        QVERIFY(!head.finishedAt.isValid());
        QVERIFY(!head.isRunningElsewhere);
        QCOMPARE(taken.rows.size(), 4);
        for (qsizetype i = 0; i < 4; ++i) {
            const BatchRow &row = taken.rows.at(i);
            QCOMPARE(row.index, i);
            QCOMPARE(row.cells, rows.at(i).cells);
            QCOMPARE(row.values, rows.at(i).values);
            QCOMPARE(row.repeatKey, rows.at(i).repeatKey);
            QCOMPARE(row.remark, rows.at(i).remark);
            QCOMPARE(row.state, rows.at(i).state);
            QCOMPARE(row.entry.number, 0);
        }
        QCOMPARE(head.rows, 4);
        QCOMPARE(head.waiting, 2);
        QCOMPARE(head.leftOut, 1);
        QCOMPARE(head.unneeded, 1);
    }

    void theLatestRunsComeFirst()
    {
        BatchHead sandbox = aHead();
        sandbox.isSandbox = true;
        const qint64 first = create(*m_store, sandbox, someRows(1)).number;
        const qint64 second = create(*m_store, aHead(), someRows(2)).number;
        const QList<BatchHead> both = list(*m_store);
        QCOMPARE(both.size(), 2);
        QCOMPARE(both.at(0).number, second);
        QCOMPARE(both.at(0).waiting, 2);
        QCOMPARE(both.at(1).number, first);
        QVERIFY(both.at(1).isSandbox);
        QCOMPARE(list(*m_store, 1).size(), 1);
    }

    void withoutANumberTheLatestUnfinishedIsTaken()
    {
        QCOMPARE(take(*m_store).head.number, 0);
        const qint64 open = create(*m_store, aHead(), someRows(1)).number;
        const qint64 finished = create(*m_store, aHead(), {}).number;
        QCOMPARE(take(*m_store).head.number, finished);
        QCOMPARE(release(*m_store, finished), JournalTrouble::None);
        QCOMPARE(take(*m_store).head.number, open);
        QCOMPARE(take(*m_store, 4711).head.number, 0);
    }

    void aRunThatIsDoneIsFinished()
    {
        QList<BatchRow> rows = someRows(3);
        rows[2].state = State::LeftOut;
        const qint64 run = create(*m_store, aHead(), rows).number;
        carryOut(run, 0);
        release(*m_store, run);
        QVERIFY2(!list(*m_store).constFirst().finishedAt.isValid(), "a row waits");

        QCOMPARE(take(*m_store).rows.at(0).state, State::Done);
        const JournalTicket ticket = begin(*m_journal, rowRequest(run, 1));
        settle(*m_journal, ticket.number, aRefusal(1002002, u"no"_s));
        release(*m_store, run);
        const BatchHead head = list(*m_store).constFirst();
        QVERIFY(head.finishedAt.isValid());
        QCOMPARE(head.done, 1);
        QCOMPARE(head.failed, 1);
        QCOMPARE(head.leftOut, 1);
        QCOMPARE(head.waiting, 0);
        QCOMPARE(take(*m_store).head.number, 0);

        // Its report can still be made; that does not finish it a second time.
        const BatchStore::Taken taken = take(*m_store, run);
        QCOMPARE(taken.rows.size(), 3);
        QCOMPARE(taken.head.finishedAt, head.finishedAt);
        release(*m_store, run);
        QCOMPARE(list(*m_store).constFirst().finishedAt, head.finishedAt);
    }

    void aDoubtThatIsSettledInTheHistoryFinishesTheRun()
    {
        const qint64 run = create(*m_store, aHead(), someRows(1)).number;
        const JournalTicket ticket = begin(*m_journal, rowRequest(run, 0));
        settle(*m_journal, ticket.number, aLostAnswer());
        release(*m_store, run);
        QCOMPARE(list(*m_store).constFirst().inDoubt, 1);
        QVERIFY(!list(*m_store).constFirst().finishedAt.isValid());
        resolve(*m_journal, ticket.number, HistoryEntry::State::Succeeded);
        QCOMPARE(list(*m_store).constFirst().done, 1);
        QVERIFY(list(*m_store).constFirst().finishedAt.isValid());
    }

    void whatAnotherWindowHasIsNotTaken()
    {
        const qint64 run = create(*m_store, aHead(), someRows(2)).number;
        SqliteJournal otherJournal(m_path);
        SqliteBatchStore other(otherJournal);
        const BatchStore::Taken refused = take(other, run);
        QCOMPARE(refused.head.number, run);
        QVERIFY(refused.head.isRunningElsewhere);
        QVERIFY(refused.rows.isEmpty());
        QVERIFY(list(other).constFirst().isRunningElsewhere);
        QVERIFY(!list(*m_store).constFirst().isRunningElsewhere);
        QCOMPARE(release(other, run), JournalTrouble::None); // not its to give away
        QVERIFY(take(other).head.isRunningElsewhere);

        release(*m_store, run);
        QVERIFY(!list(other).constFirst().isRunningElsewhere);
        QCOMPARE(take(other).rows.size(), 2);
        QVERIFY(take(*m_store).head.isRunningElsewhere);
    }

    void whatIsNotOursAnyMoreIsNotSent()
    {
        const qint64 run = create(*m_store, aHead(), someRows(2)).number;
        release(*m_store, run);
        QCOMPARE(begin(*m_journal, rowRequest(run, 0)).trouble, JournalTrouble::Busy);
        SqliteJournal otherJournal(m_path);
        SqliteBatchStore other(otherJournal);
        take(other, run);
        QCOMPARE(begin(*m_journal, rowRequest(run, 0)).trouble, JournalTrouble::Busy);
        QVERIFY(begin(otherJournal, rowRequest(run, 0)).granted());
        QCOMPARE(begin(*m_journal, rowRequest(run, 1)).trouble, JournalTrouble::Busy);
        QCOMPARE(fetch(*m_journal).size(), 1);
    }

    void aWindowThatClosesLeavesItsRun()
    {
        const qint64 run = create(*m_store, aHead(), someRows(2)).number;
        begin(*m_journal, rowRequest(run, 0));
        reopen();
        const BatchStore::Taken taken = take(*m_store);
        QCOMPARE(taken.rows.size(), 2);
        QCOMPARE(taken.rows.at(0).state, State::InDoubt);
        QCOMPARE(taken.rows.at(1).state, State::Waiting);
    }

    void aRunOfADeadProcessIsTakenOver()
    {
        QProcess writer;
        writer.start(QStringLiteral(JOURNAL_WRITER), {u"run"_s, m_path});
        QTRY_VERIFY_WITH_TIMEOUT(writer.canReadLine(), 20000);
        QCOMPARE(writer.readLine(), "run 1\n"_ba);
        const BatchStore::Taken living = take(*m_store);
        QCOMPARE(living.head.number, 1);
        QVERIFY(living.head.isRunningElsewhere);
        QCOMPARE(living.head.sending, 1);
        QVERIFY(living.rows.isEmpty());

        writer.kill();
        QVERIFY(writer.waitForFinished());
        const BatchStore::Taken dead = take(*m_store);
        QVERIFY(!dead.head.isRunningElsewhere);
        QCOMPARE(dead.rows.size(), 3);
        QCOMPARE(dead.rows.at(0).state, State::InDoubt);
        QCOMPARE(dead.rows.at(0).entry.repeatKey, u"k-0"_s);
        QCOMPARE(dead.rows.at(1).state, State::Waiting);
        QCOMPARE(dead.head.inDoubt, 1);
        QCOMPARE(dead.head.waiting, 2);
        const qint64 doubt = dead.rows.at(0).entry.number;
        QCOMPARE(begin(*m_journal, rowRepeat(1, 0, doubt)).number, doubt);
    }

    void aRunOfWhichTheLastWordIsOnDiskIsFinishedByWhoeverFindsItsOwnerDead()
    {
        const qint64 run = create(*m_store, aHead(), someRows(1)).number;
        carryOut(run, 0);
        reopen();
        QVERIFY(list(*m_store).constFirst().finishedAt.isValid());
        QCOMPARE(take(*m_store).head.number, 0);
    }

    void aFullDiskLeavesNothingHalfMade()
    {
        m_store.reset();
        m_journal.reset();
        JournalOptions options;
        options.maxPages = 60;
        m_journal = std::make_unique<SqliteJournal>(m_path, options);
        m_store = std::make_unique<SqliteBatchStore>(*m_journal);
        const BatchStore::Made made = create(*m_store, aHead(), someRows(5000));
        QCOMPARE(made.trouble, JournalTrouble::NoSpace);
        QCOMPARE(made.number, 0);
        QCOMPARE(m_journal->trouble(), JournalTrouble::NoSpace);
        QVERIFY(list(*m_store).isEmpty());
        QCOMPARE(RawDatabase(m_path).ask(u"SELECT count(*) FROM batch_rows"_s).toInt(), 0);
        const qint64 small = create(*m_store, aHead(), someRows(2)).number;
        QCOMPARE(take(*m_store, small).rows.size(), 2);
        QCOMPARE(m_journal->trouble(), JournalTrouble::None);
    }

    void aRunThatTheJournalInUseDoesNotKnowIsNotSent()
    {
        const qint64 run = create(*m_store, aHead(), someRows(1)).number;
        m_journal->disconnect();
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + suffix);
        const JournalTicket ticket = begin(*m_journal, rowRequest(run, 0));
        QVERIFY(!ticket.granted());
        QCOMPARE(ticket.trouble, JournalTrouble::Damaged);
        QCOMPARE(take(*m_store).head.number, 0);
    }

    void aJournalOfTheThirdVersionTakesRuns()
    {
        const JournalTicket booked = begin(*m_journal, aReward(u"k-0"_s));
        settle(*m_journal, booked.number, aSuccess(), u"r-1"_s);
        m_store.reset();
        m_journal.reset();
        {
            RawDatabase old(m_path);
            old.age(3);
        }
        open();
        QVERIFY(list(*m_store).isEmpty());
        const qint64 run = create(*m_store, aHead(), someRows(2)).number;
        QCOMPARE(begin(*m_journal, rowRequest(run, 0)).bookedId, u"r-1"_s);
        carryOut(run, 1);
        QCOMPARE(fetch(*m_journal).size(), 2);
        QCOMPARE(RawDatabase(m_path).ask(u"PRAGMA user_version"_s).toInt(), 4);
    }

private:
    void open()
    {
        m_journal = std::make_unique<SqliteJournal>(m_path);
        m_store = std::make_unique<SqliteBatchStore>(*m_journal);
    }

    void reopen()
    {
        m_store.reset();
        m_journal.reset();
        open();
    }

    void carryOut(qint64 run, qint64 index)
    {
        const JournalTicket ticket = begin(*m_journal, rowRequest(run, index));
        QVERIFY(ticket.granted());
        QCOMPARE(settle(*m_journal, ticket.number, aSuccess(), u"r-%1"_s.arg(index)), JournalTrouble::None);
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<SqliteBatchStore> m_store;
};

QTEST_GUILESS_MAIN(TestJournalBatches)
#include "tst_journal_batches.moc"
