// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/journal_fixture.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using State = HistoryEntry::State;

class TestJournalWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"data/journal.sqlite"_s);
        m_journal = std::make_unique<SqliteJournal>(m_path);
    }

    void cleanup()
    {
        m_journal.reset();
        m_folder.reset();
    }

    void aWriteIsOnDiskBeforeItMayLeave()
    {
        const JournalTicket ticket = begin(*m_journal, anOfferMove(u"6930815272790114324"_s));
        QVERIFY(ticket.granted());
        QCOMPARE(ticket.trouble, JournalTrouble::None);
        RawDatabase other(m_path);
        QCOMPARE(other.ask(u"SELECT state FROM requests WHERE number = %1"_s.arg(ticket.number)).toString(),
                 u"sending"_s);
    }

    void everythingAboutAWriteIsKept()
    {
        const QDateTime before = QDateTime::currentDateTime();
        const JournalTicket ticket =
            begin(*m_journal, aReward(u"ext/1"_s, "{\"name\":\"\u674e\u96f7\",\"amount\":10.50}"));
        const QList<HistoryEntry> sending = fetch(*m_journal);
        QCOMPARE(sending.size(), 1);
        QCOMPARE(sending.first().state, State::Sending);
        QVERIFY(!sending.first().finishedAt.isValid());

        QCOMPARE(settle(*m_journal, ticket.number, aSuccess(), u"6930815272790114325"_s),
                 JournalTrouble::None);
        const HistoryEntry entry = fetch(*m_journal).value(0);
        QCOMPARE(entry.number, ticket.number);
        QCOMPARE(entry.operation, u"import_external_referral_reward"_s);
        QCOMPARE(entry.connectionId, u"c-1"_s);
        QCOMPARE(entry.connectionName, u"星河科技"_s);
        QCOMPARE(entry.verb, "POST"_ba);
        QCOMPARE(entry.requestTarget, "/open-apis/hire/v1/external_referral_rewards?user_id_type=open_id"_ba);
        QCOMPARE(entry.body, "{\"name\":\"\u674e\u96f7\",\"amount\":10.50}"_ba);
        QCOMPARE(entry.before, ""_ba);
        QCOMPARE(entry.target, u""_s);
        QCOMPARE(entry.repeatKey, u"ext/1"_s);
        QCOMPARE(entry.state, State::Succeeded);
        QCOMPARE(entry.attempts, 1);
        QCOMPARE(entry.httpStatus, 200);
        QCOMPARE(entry.code, 0);
        QCOMPARE(entry.logId, u"20240101LOG"_s);
        QCOMPARE(entry.createdId, u"6930815272790114325"_s);
        QVERIFY(entry.startedAt.msecsTo(before) <= 1);
        QVERIFY(entry.finishedAt >= entry.startedAt);
    }

    void anOutcomeClosesTheWriteAsWhatItWas_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("message");
        QTest::newRow("success") << aSuccess() << State::Succeeded << u"success"_s;
        QTest::newRow("refused") << aRefusal(1002074, u"status not allowed"_s) << State::Failed
                                 << u"status not allowed"_s;
        QTest::newRow("nothing left") << anUnreachable() << State::Failed << u"Connection refused"_s;
        QTest::newRow("no answer") << aLostAnswer() << State::InDoubt << u""_s;
    }

    void anOutcomeClosesTheWriteAsWhatItWas()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const State, state);
        QFETCH(const QString, message);
        const JournalTicket ticket = begin(*m_journal, anOfferMove(u"1"_s));
        QCOMPARE(settle(*m_journal, ticket.number, outcome), JournalTrouble::None);
        const HistoryEntry entry = fetch(*m_journal).value(0);
        QCOMPARE(entry.state, state);
        QCOMPARE(entry.message, message);
        QCOMPARE(entry.code, outcome.code);
    }

    void aRepeatReopensTheDoubtInsteadOfAddingARow()
    {
        const JournalTicket first = begin(*m_journal, anOfferMove(u"1"_s));
        settle(*m_journal, first.number, aLostAnswer());
        ApiRequest again = anOfferMove(u"1"_s);
        again.intent->resumes = first.number;
        QCOMPARE(begin(*m_journal, again).number, first.number);
        QCOMPARE(fetch(*m_journal).value(0).state, State::Sending);
        QCOMPARE(begin(*m_journal, again).trouble, JournalTrouble::Busy);

        QCOMPARE(settle(*m_journal, first.number, aSuccess()), JournalTrouble::None);
        QCOMPARE(fetch(*m_journal).size(), 1);
        QCOMPARE(fetch(*m_journal).constFirst().state, State::Succeeded);
        QCOMPARE(fetch(*m_journal).constFirst().attempts, 2);
        const JournalTicket third = begin(*m_journal, again);
        QVERIFY2(!third.granted(), "the doubt was closed meanwhile: it was carried out");
        QVERIFY(third.bookedAt.isValid());
    }

    void aRepeatThatWasNotCarriedOutLeavesTheDoubt_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("unreachable") << anUnreachable();
        // The first attempt may be what is in the way of the second.
        QTest::newRow("refused") << aRefusal(1002002, u"parameter"_s);
    }

    void aRepeatThatWasNotCarriedOutLeavesTheDoubt()
    {
        QFETCH(const Outcome, outcome);
        ApiRequest request = aReward(u"e"_s);
        const JournalTicket first = begin(*m_journal, request);
        settle(*m_journal, first.number, aLostAnswer());
        request.intent->resumes = first.number;
        begin(*m_journal, request);
        settle(*m_journal, first.number, outcome);
        QCOMPARE(fetch(*m_journal).value(0).state, State::InDoubt);
    }

    void aDoubtIsResolvedOnceAndWithARemark()
    {
        const JournalTicket ticket = begin(*m_journal, anOfferMove(u"1"_s));
        settle(*m_journal, ticket.number, aLostAnswer());
        QCOMPARE(resolve(*m_journal, ticket.number, State::Succeeded, u"read back: status 2"_s),
                 JournalTrouble::None);
        QCOMPARE(resolve(*m_journal, ticket.number, State::Failed, u"too late"_s), JournalTrouble::None);
        const HistoryEntry entry = fetch(*m_journal).value(0);
        QCOMPARE(entry.state, State::Succeeded);
        QCOMPARE(entry.remark, u"read back: status 2"_s);
    }

    void aNumberThatWasNeverGivenIsNotSettled()
    {
        QCOMPARE(settle(*m_journal, 4711, aSuccess()), JournalTrouble::Damaged);
    }

    void nobodyIsAnsweredWhoHasGone()
    {
        bool answered = false;
        auto context = std::make_unique<QObject>();
        m_journal->begin(aConnection(), anOfferMove(u"1"_s), context.get(),
                         [&](const JournalTicket &) { answered = true; });
        context.reset();
        // Nobody got the ticket, so nothing was sent: that is a failure, not a doubt.
        QTRY_COMPARE(fetch(*m_journal).value(0).state, State::Failed);
        QCOMPARE(fetch(*m_journal).value(0).attempts, 0);
        QVERIFY(!answered);
    }

    void anAnswerComesLaterOnTheCallersThread()
    {
        QThread *thread = nullptr;
        m_journal->fetch({}, this,
                         [&thread](const QList<HistoryEntry> &) { thread = QThread::currentThread(); });
        QVERIFY2(!thread, "answered from within the call");
        QTRY_COMPARE(thread, QThread::currentThread());
    }

    void theEndWaitsForWhatWasAsked()
    {
        const JournalTicket settled = begin(*m_journal, anOfferMove(u"settled"_s));
        const JournalTicket open = begin(*m_journal, anOfferMove(u"open"_s));
        QVERIFY(open.granted());
        m_journal->settle(settled.number, aSuccess(), {}, this, [](JournalTrouble) {});
        m_journal->begin(aConnection(), anOfferMove(u"unanswered"_s), this, [](const JournalTicket &) {});
        m_journal.reset();

        SqliteJournal later(m_path);
        const QList<HistoryEntry> entries = fetch(later);
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(2).state, State::Succeeded);
        QCOMPARE(entries.at(1).state, State::InDoubt);
        QCOMPARE(entries.at(0).state, State::Failed);
    }

    void viewsHearOfEveryChange()
    {
        QSignalSpy changed(m_journal.get(), &Journal::changed);
        const JournalTicket ticket = begin(*m_journal, anOfferMove(u"1"_s));
        QCOMPARE(changed.count(), 1);
        settle(*m_journal, ticket.number, aLostAnswer());
        QCOMPARE(changed.count(), 2);
        resolve(*m_journal, ticket.number, State::Failed);
        QCOMPARE(changed.count(), 3);
    }

    void onlyTheOwnerReadsIt()
    {
        begin(*m_journal, anOfferMove(u"1"_s));
        constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        const QFileInfo folder(QFileInfo(m_path).absolutePath());
        QVERIFY(!(folder.permissions() & others));
        const QFileInfoList files = QDir(folder.absoluteFilePath()).entryInfoList(QDir::Files);
        QVERIFY2(files.size() >= 2, "the journal and its write-ahead log");
        for (const QFileInfo &file : files)
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }

    void rightsOfOthersAreTakenAway()
    {
        m_journal.reset();
        QFile::setPermissions(m_path,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        m_journal = std::make_unique<SqliteJournal>(m_path);
        QVERIFY(begin(*m_journal, anOfferMove(u"1"_s)).granted());
        QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void aCommitSurvivesAPowerCut()
    {
        begin(*m_journal, anOfferMove(u"1"_s));
        RawDatabase other(m_path);
        QCOMPARE(other.ask(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    }

    void aJournalOfTheFirstVersionKeepsItsRows()
    {
        begin(*m_journal, anOfferMove(u"1"_s));
        m_journal = nullptr;
        {
            RawDatabase old(m_path);
            old.age(1);
        }
        m_journal = std::make_unique<SqliteJournal>(m_path);
        ApiRequest second = anOfferMove(u"2"_s);
        second.intent->subject = u"林晓雯"_s;
        QVERIFY(begin(*m_journal, second).granted());
        const QList<HistoryEntry> entries = fetch(*m_journal);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).subject, u"林晓雯"_s);
        QCOMPARE(entries.at(1).target, u"1"_s);
        QVERIFY(entries.at(1).subject.isEmpty());
    }

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqliteJournal> m_journal;
};

QTEST_GUILESS_MAIN(TestJournalWrites)
#include "tst_journal_writes.moc"
