// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/journal_fixture.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using State = HistoryEntry::State;

class TestJournalSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"journal.sqlite"_s);
    }

    /// Both start on a file that does not exist yet, so they also race for making it.
    void twoProcessesLoseNothing()
    {
        QProcess first;
        QProcess second;
        const QStringList arguments{u"many"_s, m_path, u"100"_s};
        first.start(QStringLiteral(JOURNAL_WRITER), arguments);
        second.start(QStringLiteral(JOURNAL_WRITER), arguments);
        for (QProcess *writer : {&first, &second}) {
            QVERIFY(writer->waitForFinished(60000));
            QCOMPARE(writer->exitStatus(), QProcess::NormalExit);
            QCOMPARE(writer->exitCode(), 0);
        }

        SqliteJournal journal(m_path);
        HistoryQuery query;
        query.limit = 1000;
        query.state = State::Succeeded;
        const QList<HistoryEntry> entries = fetch(journal, query);
        QCOMPARE(entries.size(), 200);
        QSet<QString> keys;
        for (const HistoryEntry &entry : entries)
            keys += entry.repeatKey;
        QCOMPARE(keys.size(), 200);
        RawDatabase other(m_path);
        QCOMPARE(other.ask(u"SELECT count(*) FROM rewards"_s).toInt(), 200);
        QCOMPARE(other.ask(u"SELECT count(*) FROM runs"_s).toInt(), 3);
        QCOMPARE(other.ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*damaged*"_s}, QDir::Files), QStringList());
    }

    void oneWindowSeesWhatTheOtherSends()
    {
        JournalOptions options;
        options.lookAround = std::chrono::milliseconds(50);
        SqliteJournal watching(m_path, options);
        QCOMPARE(fetch(watching).size(), 0);
        QSignalSpy changed(&watching, &Journal::changed);
        SqliteJournal sending(m_path);
        const JournalTicket ticket = begin(sending, anOfferMove(u"1"_s));
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_COMPARE(fetch(watching).size(), 1);
        QCOMPARE(fetch(watching).constFirst().state, State::Sending);
        QCOMPARE(settle(sending, ticket.number, aSuccess()), JournalTrouble::None);
        QCOMPARE(fetch(watching).constFirst().state, State::Succeeded);
    }

    void oneWindowCannotSettleForTheOther()
    {
        SqliteJournal one(m_path);
        SqliteJournal other(m_path);
        const JournalTicket ticket = begin(one, anOfferMove(u"1"_s));
        QCOMPARE(settle(other, ticket.number, aSuccess()), JournalTrouble::Damaged);
        QCOMPARE(fetch(one).constFirst().state, State::Sending);
    }

    void theSameDoubtIsNotRepeatedByTwo()
    {
        SqliteJournal one(m_path);
        SqliteJournal other(m_path);
        ApiRequest request = anOfferMove(u"1"_s);
        const JournalTicket ticket = begin(one, request);
        settle(one, ticket.number, aLostAnswer());
        request.intent->resumes = ticket.number;
        QVERIFY(begin(other, request).granted());
        const JournalTicket second = begin(one, request);
        QVERIFY(!second.granted());
        QCOMPARE(second.trouble, JournalTrouble::Busy);
    }

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestJournalSharing)
#include "tst_journal_sharing.moc"
