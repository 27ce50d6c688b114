// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/batch_fixture.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using State = HistoryEntry::State;

class TestJournalCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedBetweenSendingAndTheAnswer()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        QProcess writer;
        hold(writer, path);

        // While its process lives the write is under way, here as there.
        SqliteJournal journal(path);
        QCOMPARE(fetch(journal).value(0).state, State::Sending);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

        SqliteJournal reopened(path);
        const QList<HistoryEntry> entries = fetch(reopened);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().state, State::InDoubt);
        QCOMPARE(entries.first().repeatKey, u"held"_s);
        QCOMPARE(entries.first().attempts, 1);
    }

    void anOpenWindowNoticesTheDeathOfAnother()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        JournalOptions options;
        options.lookAround = std::chrono::milliseconds(50);
        SqliteJournal journal(path, options);
        QProcess writer;
        hold(writer, path);
        QTRY_COMPARE(fetch(journal).value(0).state, State::Sending);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QTRY_COMPARE(fetch(journal).value(0).state, State::InDoubt);
    }

    /// Dies before each single change to a file in turn, from the first to the last.
    void killedAtEveryPoint()
    {
        const QTemporaryDir folder;
        const QByteArray whole = runVictim(folder.filePath(u"alive.sqlite"_s), 0);
        QVERIFY2(whole.startsWith("granted\nsettled\nchanges "), whole.constData());
        const int changes = whole.trimmed().split(' ').last().toInt();
        QVERIFY2(changes > 10, "the file functions were not counted");

        int grantedOnly = 0;
        for (int n = 1; n <= changes; ++n) {
            const QString path = folder.filePath(u"%1.sqlite"_s.arg(n));
            const QByteArray said = runVictim(path, n);
            grantedOnly += said == "granted\n" ? 1 : 0;
            SqliteJournal journal(path);
            const QList<HistoryEntry> entries = fetch(journal);
            const State state = entries.value(0).state;
            const QByteArray where = "before change " + QByteArray::number(n) + ", said " + said;
            QVERIFY2(entries.size() <= 1, where.constData());
            if (said.contains("settled"))
                QVERIFY2(state == State::Succeeded, where.constData());
            else if (said.contains("granted")) // it may have left, so it may be in doubt but not lost
                QVERIFY2(entries.size() == 1 && (state == State::InDoubt || state == State::Succeeded),
                         where.constData());
            else
                QVERIFY2(entries.isEmpty() || state == State::InDoubt, where.constData());

            // The ledger says "booked" exactly when the history says "succeeded"; and what may have left is
            // not sent a second time on anybody's word but the server's.
            const JournalTicket again = begin(journal, aReward(u"once"_s));
            const bool isBooked = !entries.isEmpty() && state == State::Succeeded;
            QCOMPARE(again.granted(), entries.isEmpty());
            QCOMPARE(again.isStillOpen, !entries.isEmpty() && !isBooked);
            QCOMPARE(again.bookedId, isBooked ? u"r-1"_s : QString());
        }
        QVERIFY2(grantedOnly > 0, "no crash fell between sending and the answer");
    }

    /// Sixteen rows on their way at a time, so that several share a commit; killed all along the run. What
    /// was answered is on disk, and every row says what its write says.
    void killedWhileARunGoesOn()
    {
        constexpr int rows = 64;
        constexpr int deaths = 30;
        const QTemporaryDir folder;
        const QByteArray whole = runVictim(folder.filePath(u"alive.sqlite"_s), 0, rows);
        QCOMPARE(whole.count("settled "), rows);
        const int changes = whole.trimmed().split(' ').last().toInt();
        QVERIFY2(changes > deaths, "the file functions were not counted");

        int doubts = 0;
        for (int i = 1; i <= deaths; ++i) {
            const int n = changes * i / deaths;
            const QString path = folder.filePath(u"run-%1.sqlite"_s.arg(n));
            const QByteArray said = runVictim(path, n, rows);
            SqliteJournal journal(path);
            SqliteBatchStore store(journal);
            const BatchStore::Taken taken = take(store, 1);
            const QByteArray where = "before change " + QByteArray::number(n) + ", said " + said;
            QVERIFY2(taken.rows.size() == rows || (taken.rows.isEmpty() && !said.contains("made")),
                     where.constData());
            for (const BatchRow &row : taken.rows) {
                const QByteArray number = QByteArray::number(row.index) + '\n';
                const bool isDone = row.state == BatchRow::State::Done;
                const bool isInDoubt = row.state == BatchRow::State::InDoubt;
                if (said.contains("settled " + number))
                    QVERIFY2(isDone, where.constData());
                else if (said.contains("granted " + number)) // it may have left
                    QVERIFY2(isDone || isInDoubt, where.constData());
                else // it can't have left
                    QVERIFY2(isInDoubt || row.state == BatchRow::State::Waiting, where.constData());
                doubts += isInDoubt ? 1 : 0;
            }
            QCOMPARE(disagreements(path), QString());
        }
        QVERIFY2(doubts > 0, "no crash fell between sending and the answer");
    }

private:
    static void hold(QProcess &writer, const QString &path)
    {
        writer.start(QStringLiteral(JOURNAL_WRITER), {u"hold"_s, path});
        QTRY_VERIFY_WITH_TIMEOUT(writer.canReadLine(), 20000);
        QCOMPARE(writer.readLine(), "granted 1\n"_ba);
    }

    static QByteArray runVictim(const QString &path, int death, int rows = 0)
    {
        QProcess victim;
        victim.start(QStringLiteral(JOURNAL_VICTIM), {path, QString::number(death), QString::number(rows)});
        if (!victim.waitForFinished())
            QTest::qFail("the victim neither ended nor died", __FILE__, __LINE__);
        return victim.readAllStandardOutput();
    }
};

QTEST_GUILESS_MAIN(TestJournalCrashes)
#include "tst_journal_crashes.moc"
