// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/batch_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QtEndian>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using State = HistoryEntry::State;

namespace {

JournalOptions impatient()
{
    JournalOptions options;
    options.busyTimeout = std::chrono::milliseconds(50);
    options.lookAround = std::chrono::milliseconds(50);
    options.changePause = std::chrono::milliseconds(100);
    return options;
}

/// How often something was committed since the write-ahead log was begun
/// (https://www.sqlite.org/fileformat.html#the_write_ahead_log).
int commits(const QString &path)
{
    QFile log(path + u"-wal"_s);
    if (!log.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray bytes = log.readAll();
    constexpr qsizetype head = 32;
    constexpr qsizetype frame = 24 + 4096;
    int count = 0;
    for (qsizetype at = head; at + frame <= bytes.size(); at += frame)
        count += qFromBigEndian<quint32>(bytes.constData() + at + 4) > 0 ? 1 : 0;
    return count;
}

} // namespace

/// What is asked while the journal is at work is committed together, and nobody suffers for another.
class TestJournalGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"peopledesk.journal=false"_s); }

    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"journal.sqlite"_s);
        m_tickets.clear();
    }

    void manyAtOnceAreOneCommit()
    {
        SqliteJournal journal(m_path);
        QVERIFY(begin(journal, anOfferMove(u"0"_s)).granted());
        const int before = commits(m_path);
        {
            // Held up by another program, the journal finds them all waiting when it comes to them.
            RawDatabase other(m_path);
            other.ask(u"BEGIN IMMEDIATE"_s);
            for (int i = 1; i <= 40; ++i)
                ask(journal, anOfferMove(QString::number(i)));
            other.ask(u"ROLLBACK"_s);
        }
        QTRY_COMPARE(m_tickets.size(), 40);
        QSet<qint64> numbers;
        for (const JournalTicket &ticket : std::as_const(m_tickets)) {
            QVERIFY(ticket.granted());
            numbers += ticket.number;
        }
        QCOMPARE(numbers.size(), 40);
        QCOMPARE(RawDatabase(m_path).ask(u"SELECT count(*) FROM requests WHERE state = 'sending'"_s).toInt(),
                 41);
        const int after = commits(m_path);
        QVERIFY2(before > 0, "commits are counted");
        QVERIFY2(after > before && after - before <= 2, QByteArray::number(after - before).constData());
    }

    /// Four rows are on their way: another one waits for the disk until a second one comes, but not for ever.
    void rowsOfARunWaitForEachOther()
    {
        JournalOptions options;
        options.companyPause = std::chrono::hours(1);
        options.lookAround = std::chrono::hours(1); // it commits too
        SqliteJournal journal(m_path, options);
        SqliteBatchStore store(journal);
        const qint64 run = create(store, aHead(), someRows(6)).number;
        for (int row = 0; row < 3; ++row)
            QVERIFY(begin(journal, rowRequest(run, row)).granted()); // so few need not wait
        const int before = commits(m_path);
        ask(journal, rowRequest(run, 3));
        ask(journal, rowRequest(run, 4));
        QTRY_COMPARE(m_tickets.size(), 2);
        QCOMPARE(commits(m_path), before + 1);
        // A form waits for nobody, and takes the row that waits along.
        ask(journal, rowRequest(run, 5));
        QVERIFY(begin(journal, anOfferMove(u"1"_s)).granted());
        QTRY_COMPARE(m_tickets.size(), 3);
        QCOMPARE(commits(m_path), before + 2);
    }

    void aRowThatNobodyJoinsWaitsAMoment()
    {
        SqliteJournal journal(m_path);
        SqliteBatchStore store(journal);
        const qint64 run = create(store, aHead(), someRows(5)).number;
        for (int row = 0; row < 5; ++row)
            QVERIFY(begin(journal, rowRequest(run, row)).granted());
    }

    void theSameRewardTwiceAtOnce()
    {
        SqliteJournal journal(m_path);
        ask(journal, aReward(u"e-1"_s));
        ask(journal, aReward(u"e-1"_s));
        ask(journal, aReward(u"e-2"_s));
        QTRY_COMPARE(m_tickets.size(), 3);
        QVERIFY(m_tickets.at(0).granted());
        QVERIFY(!m_tickets.at(1).granted());
        QVERIFY(m_tickets.at(1).isStillOpen);
        QVERIFY(m_tickets.at(2).granted());
        QCOMPARE(fetch(journal).size(), 2);
    }

    void theSameRewardTwiceAtOnceByTwoWindows()
    {
        SqliteJournal one(m_path);
        SqliteJournal other(m_path);
        for (int i = 0; i < 10; ++i) {
            ask(one, aReward(QString::number(i)));
            ask(other, aReward(QString::number(i)));
        }
        QTRY_COMPARE(m_tickets.size(), 20);
        const auto isOpen = [](const JournalTicket &ticket) { return ticket.isStillOpen; };
        QCOMPARE(std::count_if(m_tickets.cbegin(), m_tickets.cend(), isOpen), 10);
        QCOMPARE(fetch(one).size(), 10);
    }

    void theSameRowTwiceAtOnce()
    {
        SqliteJournal journal(m_path);
        SqliteBatchStore store(journal);
        const qint64 run = create(store, aHead(), someRows(1)).number;
        ask(journal, rowRequest(run, 0));
        ask(journal, rowRequest(run, 0));
        QTRY_COMPARE(m_tickets.size(), 2);
        QVERIFY(m_tickets.at(0).granted());
        QVERIFY(m_tickets.at(1).isStillOpen);
        QCOMPARE(disagreements(m_path), QString());
    }

    void theSameDoubtRepeatedTwiceAtOnceHoldsNobodyUp()
    {
        SqliteJournal journal(m_path);
        ApiRequest request = anOfferMove(u"1"_s);
        const qint64 number = begin(journal, request).number;
        settle(journal, number, aLostAnswer());
        request.intent->resumes = number;
        ask(journal, request);
        ask(journal, request);
        ask(journal, anOfferMove(u"2"_s));
        QTRY_COMPARE(m_tickets.size(), 3);
        QCOMPARE(m_tickets.at(0).number, number);
        QCOMPARE(m_tickets.at(1).trouble, JournalTrouble::Busy);
        QVERIFY(m_tickets.at(2).granted());
    }

    void whatTheFileRefusesHoldsNobodyUp()
    {
        SqliteJournal journal(m_path);
        QVERIFY(begin(journal, anOfferMove(u"0"_s)).granted());
        RawDatabase(m_path).ask(u"CREATE TRIGGER picky BEFORE INSERT ON requests WHEN NEW.target = 'poison'"
                                " BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
        for (const QString &target : {u"1"_s, u"poison"_s, u"2"_s})
            ask(journal, anOfferMove(target));
        QTRY_COMPARE(m_tickets.size(), 3);
        QVERIFY(m_tickets.at(0).granted());
        QCOMPARE(m_tickets.at(1).trouble, JournalTrouble::Unreachable);
        QVERIFY(m_tickets.at(2).granted());
        QCOMPARE(fetch(journal).size(), 3);
    }

    void aGroupThatIsNotCommittedGrantsNothing()
    {
        SqliteJournal journal(m_path, impatient());
        const qint64 early = begin(journal, aReward(u"early"_s)).number;
        std::optional<JournalTrouble> settled;
        {
            RawDatabase other(m_path);
            other.ask(u"BEGIN IMMEDIATE"_s);
            for (int i = 0; i < 5; ++i)
                ask(journal, anOfferMove(QString::number(i)));
            journal.settle(early, aSuccess(), u"r-1"_s, this, [&](JournalTrouble t) { settled = t; });
            QTRY_COMPARE(m_tickets.size(), 5);
            QTRY_VERIFY(settled.has_value());
            other.ask(u"ROLLBACK"_s);
        }
        for (const JournalTicket &ticket : std::as_const(m_tickets)) {
            QVERIFY(!ticket.granted());
            QCOMPARE(ticket.trouble, JournalTrouble::Busy);
        }
        QCOMPARE(*settled, JournalTrouble::Busy);
        // The answer that came is not lost, and is there before the reward may be sent again.
        QCOMPARE(begin(journal, aReward(u"early"_s)).bookedId, u"r-1"_s);
        QCOMPARE(fetch(journal).size(), 1);
    }

    void aFullDiskRefusesTheWholeGroup()
    {
        JournalOptions options = impatient();
        options.maxPages = 40;
        SqliteJournal journal(m_path, options);
        QVERIFY(begin(journal, anOfferMove(u"0"_s)).granted());
        for (int i = 0; i < 30; ++i)
            ask(journal, aReward(QString::number(i), QByteArray(8000, 'x')));
        QTRY_COMPARE(m_tickets.size(), 30);
        qint64 granted = 0;
        for (const JournalTicket &ticket : std::as_const(m_tickets)) {
            granted += ticket.granted() ? 1 : 0;
            QCOMPARE(ticket.trouble, ticket.granted() ? JournalTrouble::None : JournalTrouble::NoSpace);
        }
        QVERIFY(granted < 30);
        QCOMPARE(fetch(journal).size(), granted + 1);
    }

    void whatIsReadAfterwardsIsThere()
    {
        SqliteJournal journal(m_path);
        const qint64 number = begin(journal, anOfferMove(u"1"_s)).number;
        journal.settle(number, aSuccess(), {}, this, [](JournalTrouble) {});
        QCOMPARE(fetch(journal).value(0).state, State::Succeeded); // without waiting for the answer
    }

    void viewsHearOfARunNowAndThenAndOfItsEnd()
    {
        SqliteJournal journal(m_path, impatient());
        SqliteBatchStore store(journal);
        constexpr int count = 200;
        const qint64 run = create(store, aHead(), someRows(count)).number;
        int heard = 0;
        qint64 seen = 0;
        QElapsedTimer time;
        connect(&journal, &Journal::changed, this, [&] {
            ++heard;
            store.list(1, this, [&](const QList<BatchHead> &heads) { seen = heads.value(0).done; });
        });
        time.start();
        int settled = 0;
        for (int i = 0; i < count; ++i) {
            journal.begin(aConnection(), rowRequest(run, i), this, [&](const JournalTicket &ticket) {
                journal.settle(ticket.number, aSuccess(), {}, this, [&](JournalTrouble) { ++settled; });
            });
        }
        QTRY_COMPARE(settled, count);
        QTRY_COMPARE(seen, count);
        QVERIFY2(heard <= time.elapsed() / 100 + 1, QByteArray::number(heard).constData());
        // A single write in between is told at once.
        const int before = heard;
        begin(journal, anOfferMove(u"1"_s));
        QVERIFY(heard > before);
        journal.disconnect(this);
    }

private:
    void ask(Journal &journal, const ApiRequest &request)
    {
        journal.begin(aConnection(), request, this,
                      [this](const JournalTicket &ticket) { m_tickets += ticket; });
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    QList<JournalTicket> m_tickets;
};

QTEST_GUILESS_MAIN(TestJournalGroups)
#include "tst_journal_groups.moc"
