// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/journal_fixture.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using State = HistoryEntry::State;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

JournalOptions impatient()
{
    JournalOptions options;
    options.busyTimeout = std::chrono::milliseconds(50);
    options.lookAround = std::chrono::milliseconds(50);
    return options;
}

} // namespace

class TestJournalTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"peopledesk.journal=false"_s); }

    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"journal.sqlite"_s);
    }

    void aFullDiskStopsSending()
    {
        JournalOptions options = impatient();
        options.maxPages = 20;
        SqliteJournal journal(m_path, options);
        QSignalSpy troubleChanged(&journal, &Journal::troubleChanged);
        JournalTicket ticket;
        qint64 last = 0;
        for (int i = 0; i < 20 && ticket.trouble == JournalTrouble::None; ++i) {
            last = ticket.number;
            ticket = begin(journal, aReward(u"large-%1"_s.arg(i), QByteArray(20000, 'x')));
        }
        QVERIFY2(last > 0, "there was room at first");
        QCOMPARE(ticket.trouble, JournalTrouble::NoSpace);
        QVERIFY(!ticket.granted());
        QCOMPARE(journal.trouble(), JournalTrouble::NoSpace);
        QCOMPARE(troubleChanged.count(), 1);
        // What is there can still be read; an answer that finds no room is kept until there is.
        QCOMPARE(fetch(journal).size(), last);
        QCOMPARE(settle(journal, last, aSuccess(), u"r"_s), JournalTrouble::NoSpace);
        QCOMPARE(fetch(journal).constFirst().state, State::Sending);
        RawDatabase(m_path).ask(u"UPDATE requests SET body = '' WHERE number = 1"_s);
        QVERIFY(begin(journal, anOfferMove(u"1"_s)).granted());
        QCOMPARE(journal.trouble(), JournalTrouble::None);
        QCOMPARE(fetch(journal).at(1).state, State::Succeeded);
    }

    void aDiskThatIsFullFromTheStart()
    {
        JournalOptions options = impatient();
        options.maxPages = 2;
        SqliteJournal journal(m_path, options);
        QCOMPARE(begin(journal, anOfferMove(u"1"_s)).trouble, JournalTrouble::NoSpace);
        QCOMPARE(fetch(journal).size(), 0);
        // Room again: nothing half-made is in the way.
        SqliteJournal later(m_path, impatient());
        QVERIFY(begin(later, anOfferMove(u"1"_s)).granted());
    }

    void aReadOnlyFileStopsSending()
    {
        {
            SqliteJournal journal(m_path);
            QVERIFY(begin(journal, anOfferMove(u"1"_s)).granted());
        }
        const QByteArray content = contentOf(m_path);
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadOther);
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        QProcess writer;
        writer.start(QStringLiteral(JOURNAL_WRITER), {u"unprivileged"_s, m_path});
        QVERIFY(writer.waitForFinished());
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const int readOnly = static_cast<int>(JournalTrouble::ReadOnly);
        QCOMPARE(writer.readAllStandardOutput(), u"trouble %1 %1\n"_s.arg(readOnly).toUtf8());
        QCOMPARE(contentOf(m_path), content);
    }

    void aReadOnlyFolderStopsSending()
    {
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        QProcess writer;
        writer.start(QStringLiteral(JOURNAL_WRITER), {u"unprivileged"_s, m_path});
        QVERIFY(writer.waitForFinished());
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const int readOnly = static_cast<int>(JournalTrouble::ReadOnly);
        QCOMPARE(writer.readAllStandardOutput(), u"trouble %1 %1\n"_s.arg(readOnly).toUtf8());
        QVERIFY(!QFile::exists(m_path));
    }

    void aDamagedFileIsKeptAndReplaced_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("garbage") << QByteArray(5000, '\x5a');
        QTest::newRow("a text") << "to whom it may concern\n"_ba;
        QTest::newRow("cut off") << soundJournal().left(4096 * 2 + 100);
        QByteArray overwritten = soundJournal();
        overwritten.replace(4096, 4096, QByteArray(4096, '\x5a'));
        QTest::newRow("a page overwritten") << overwritten;
    }

    void aDamagedFileIsKeptAndReplaced()
    {
        QFETCH(const QByteArray, content);
        write(m_path, content);
        SqliteJournal journal(m_path, impatient());
        QTRY_COMPARE(journal.trouble(), JournalTrouble::Damaged);
        QVERIFY(QRegularExpression(u"/journal\\.sqlite\\.damaged-\\d{8}T\\d{6}Z$"_s)
                    .match(journal.damagedCopy())
                    .hasMatch());
        QCOMPARE(contentOf(journal.damagedCopy()), content);
        QCOMPARE(QFileInfo(journal.damagedCopy()).absolutePath(), m_folder->path());

        // The first wish to send is refused, so that nobody misses it; the next is not.
        const JournalTicket first = begin(journal, anOfferMove(u"1"_s));
        QCOMPARE(first.trouble, JournalTrouble::Damaged);
        QVERIFY(!first.granted());
        QVERIFY(begin(journal, anOfferMove(u"1"_s)).granted());
        QCOMPARE(journal.trouble(), JournalTrouble::None);
        QCOMPARE(fetch(journal).size(), 1);
        QCOMPARE(contentOf(journal.damagedCopy()), content);
    }

    void damageThatHappensMeanwhile()
    {
        SqliteJournal journal(m_path, impatient());
        const JournalTicket before = begin(journal, anOfferMove(u"1"_s));
        QVERIFY(before.granted());
        // Another journal of that name, broken, takes its place.
        QVERIFY(QFile::rename(m_path, m_path + u".elsewhere"_s));
        QFile::remove(m_path + u"-wal"_s);
        QFile::remove(m_path + u"-shm"_s);
        write(m_path, QByteArray(5000, '\x5a'));
        QTRY_COMPARE(journal.trouble(), JournalTrouble::Damaged);
        QCOMPARE(begin(journal, anOfferMove(u"2"_s)).trouble, JournalTrouble::Damaged);
        const JournalTicket after = begin(journal, anOfferMove(u"2"_s));
        QVERIFY2(after.number > before.number, "a number is never given twice");
        QCOMPARE(settle(journal, before.number, aSuccess()), JournalTrouble::Damaged);
        QCOMPARE(fetch(journal).value(0).state, State::Sending);
    }

    void aNewerSchemaIsNeverTouched()
    {
        {
            SqliteJournal journal(m_path);
            QVERIFY(begin(journal, anOfferMove(u"1"_s)).granted());
        }
        RawDatabase(m_path).ask(u"PRAGMA user_version = 99"_s);
        const QByteArray content = contentOf(m_path);
        const QDateTime changedAt = QFileInfo(m_path).lastModified();
        {
            SqliteJournal journal(m_path, impatient());
            QTRY_COMPARE(journal.trouble(), JournalTrouble::NewerSchema);
            QCOMPARE(begin(journal, anOfferMove(u"2"_s)).trouble, JournalTrouble::NewerSchema);
            QCOMPARE(fetch(journal).size(), 0);
            QCOMPARE(settle(journal, 1, aSuccess()), JournalTrouble::NewerSchema);
        }
        QCOMPARE(contentOf(m_path), content);
        QCOMPARE(QFileInfo(m_path).lastModified(), changedAt);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"journal.sqlite"_s});
    }

    /// Closing a database plays its log into it; that too would be a touch.
    void aNewerSchemaKeepsItsWriteAheadLog()
    {
        const QString copy = m_folder->filePath(u"copy.sqlite"_s);
        SqliteJournal journal(m_path);
        QVERIFY(begin(journal, anOfferMove(u"1"_s)).granted());
        RawDatabase newer(m_path);
        newer.ask(u"PRAGMA user_version = 99"_s);
        newer.ask(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        newer.ask(u"UPDATE requests SET remark = 'in the log alone'"_s);
        for (const QString &suffix : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(m_path + suffix, copy + suffix));
        const QByteArray content = contentOf(copy);
        const QByteArray log = contentOf(copy + u"-wal"_s);
        QVERIFY(log.contains("in the log alone"));
        {
            SqliteJournal other(copy, impatient());
            QCOMPARE(begin(other, anOfferMove(u"2"_s)).trouble, JournalTrouble::NewerSchema);
        }
        QCOMPARE(contentOf(copy), content);
        QCOMPARE(contentOf(copy + u"-wal"_s), log);
    }

    void aNewerProgramTakesOverWhileThisOneRuns()
    {
        SqliteJournal journal(m_path, impatient());
        const JournalTicket ticket = begin(journal, anOfferMove(u"1"_s));
        RawDatabase newer(m_path);
        newer.ask(u"PRAGMA user_version = 99"_s);
        QCOMPARE(begin(journal, anOfferMove(u"2"_s)).trouble, JournalTrouble::NewerSchema);
        QCOMPARE(settle(journal, ticket.number, aSuccess()), JournalTrouble::NewerSchema);
        QCOMPARE(newer.ask(u"SELECT count(*) FROM requests"_s).toInt(), 1);
        QCOMPARE(newer.ask(u"SELECT state FROM requests"_s).toString(), u"sending"_s);
    }

    void aBusyJournalIsTriedAgain()
    {
        SqliteJournal journal(m_path, impatient());
        const JournalTicket early = begin(journal, aReward(u"e-1"_s));
        {
            RawDatabase other(m_path);
            other.ask(u"BEGIN IMMEDIATE"_s);
            QCOMPARE(begin(journal, anOfferMove(u"1"_s)).trouble, JournalTrouble::Busy);
            QCOMPARE(journal.trouble(), JournalTrouble::Busy);
            // The answer is kept, and reaches the disk before anything else does.
            QCOMPARE(settle(journal, early.number, aSuccess(), u"r-1"_s), JournalTrouble::Busy);
            other.ask(u"ROLLBACK"_s);
        }
        QCOMPARE(begin(journal, aReward(u"e-1"_s)).bookedId, u"r-1"_s);
        QVERIFY(begin(journal, anOfferMove(u"1"_s)).granted());
        QCOMPARE(journal.trouble(), JournalTrouble::None);
    }

    void anAnswerThatCameLateReachesTheDiskByItself()
    {
        SqliteJournal journal(m_path, impatient());
        const JournalTicket ticket = begin(journal, anOfferMove(u"1"_s));
        RawDatabase other(m_path);
        other.ask(u"BEGIN IMMEDIATE"_s);
        QCOMPARE(settle(journal, ticket.number, aSuccess()), JournalTrouble::Busy);
        other.ask(u"ROLLBACK"_s);
        QTRY_COMPARE(fetch(journal).value(0).state, State::Succeeded);
    }

    void aFolderThatIsNotThere()
    {
        const QString blocker = m_folder->filePath(u"data"_s);
        write(blocker, "a file where the folder should be");
        SqliteJournal journal(blocker + u"/journal.sqlite"_s, impatient());
        QCOMPARE(begin(journal, anOfferMove(u"1"_s)).trouble, JournalTrouble::Unreachable);
        QCOMPARE(fetch(journal).size(), 0);
        QCOMPARE(contentOf(blocker), "a file where the folder should be"_ba);
        QVERIFY(QFile::remove(blocker));
        QTRY_COMPARE(journal.trouble(), JournalTrouble::None);
        QVERIFY(begin(journal, anOfferMove(u"1"_s)).granted());
    }

    void aJournalThatSomebodyDeleted()
    {
        SqliteJournal journal(m_path, impatient());
        QVERIFY(begin(journal, anOfferMove(u"1"_s)).granted());
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + suffix);
        const JournalTicket ticket = begin(journal, anOfferMove(u"2"_s));
        QVERIFY2(ticket.number > 1, "a number is never given twice");
        QCOMPARE(RawDatabase(m_path).ask(u"SELECT target FROM requests"_s).toString(), u"2"_s);
    }

private:
    /// A journal of some pages, as bytes.
    static QByteArray soundJournal()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        {
            SqliteJournal journal(path);
            for (int i = 0; i < 10; ++i)
                begin(journal, aReward(u"e-%1"_s.arg(i), QByteArray(2000, 'x')));
        }
        return contentOf(path);
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestJournalTroubles)
#include "tst_journal_troubles.moc"
