// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/journal_fixture.h"

#include <QTemporaryDir>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using State = HistoryEntry::State;

class TestJournalLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"journal.sqlite"_s);
        m_journal = std::make_unique<SqliteJournal>(m_path);
    }

    void cleanup()
    {
        m_journal.reset();
        m_folder.reset();
    }

    void aBookedRewardIsNotBookedAgain()
    {
        book(u"e-1"_s, u"r-1"_s);
        m_journal = nullptr;
        m_journal = std::make_unique<SqliteJournal>(m_path); // remembered across a restart
        const JournalTicket second = begin(*m_journal, aReward(u"e-1"_s));
        QVERIFY(!second.granted());
        QCOMPARE(second.trouble, JournalTrouble::None);
        QCOMPARE(second.bookedId, u"r-1"_s);
        QVERIFY(second.bookedAt.isValid());
        QCOMPARE(fetch(*m_journal).size(), 1);
        QVERIFY(begin(*m_journal, aReward(u"e-2"_s)).granted());
    }

    void theUserMayInsist()
    {
        book(u"e-1"_s, u"r-1"_s);
        ApiRequest again = aReward(u"e-1"_s);
        again.intent->insist = true;
        const JournalTicket second = begin(*m_journal, again);
        QVERIFY(second.granted());
        QCOMPARE(settle(*m_journal, second.number, aSuccess(), u"r-2"_s), JournalTrouble::None);
        // Both ids stay known: a reward can be deleted by its id alone.
        RawDatabase other(m_path);
        QCOMPARE(other.ask(u"SELECT group_concat(reward_id) FROM rewards"_s).toString(), u"r-1,r-2"_s);
        QCOMPARE(begin(*m_journal, aReward(u"e-1"_s)).bookedId, u"r-2"_s);
    }

    void whatWasRefusedMayBeSentAgain()
    {
        const JournalTicket first = begin(*m_journal, aReward(u"e-1"_s));
        settle(*m_journal, first.number, aRefusal(1002002, u"no"_s));
        QVERIFY(begin(*m_journal, aReward(u"e-1"_s)).granted());
    }

    void whatIsUnderWayOrInDoubtIsNotSentBesideItself()
    {
        const JournalTicket first = begin(*m_journal, aReward(u"e-1"_s));
        const JournalTicket beside = begin(*m_journal, aReward(u"e-1"_s));
        QVERIFY(!beside.granted());
        QVERIFY(beside.isStillOpen);
        settle(*m_journal, first.number, aLostAnswer());
        QVERIFY(begin(*m_journal, aReward(u"e-1"_s)).isStillOpen);
        QCOMPARE(fetch(*m_journal).size(), 1);

        ApiRequest again = aReward(u"e-1"_s); // the way out: the same write goes on
        again.intent->resumes = first.number;
        QCOMPARE(begin(*m_journal, again).number, first.number);
        QVERIFY(begin(*m_journal, aReward(u"e-2"_s)).granted());
    }

    void twoDoubtsOfOneRewardDoNotHoldEachOtherUp()
    {
        const JournalTicket first = begin(*m_journal, aReward(u"e-1"_s));
        ApiRequest insisting = aReward(u"e-1"_s);
        insisting.intent->insist = true;
        const JournalTicket second = begin(*m_journal, insisting);
        settle(*m_journal, first.number, aLostAnswer());
        ApiRequest again = aReward(u"e-1"_s);
        again.intent->resumes = first.number;
        QVERIFY(begin(*m_journal, again).isStillOpen); // the second is under way
        settle(*m_journal, second.number, aLostAnswer());
        QCOMPARE(begin(*m_journal, again).number, first.number);
    }

    void aDoubtResolvedAsCarriedOutIsBooked()
    {
        const JournalTicket first = begin(*m_journal, aReward(u"e-1"_s));
        settle(*m_journal, first.number, aLostAnswer());
        resolve(*m_journal, first.number, State::Succeeded, u"seen in the console"_s);
        const JournalTicket second = begin(*m_journal, aReward(u"e-1"_s));
        QVERIFY(!second.granted());
        QVERIFY(second.bookedAt.isValid());
        QVERIFY2(second.bookedId.isEmpty(), "nobody knows the id");
    }

    void aRepeatIsCheckedAgainstTheLedgerToo()
    {
        const JournalTicket doubtful = begin(*m_journal, aReward(u"e-1"_s));
        settle(*m_journal, doubtful.number, aLostAnswer());
        ApiRequest insisting = aReward(u"e-1"_s);
        insisting.intent->insist = true;
        settle(*m_journal, begin(*m_journal, insisting).number, aSuccess(), u"r-1"_s);
        ApiRequest again = aReward(u"e-1"_s);
        again.intent->resumes = doubtful.number;
        QCOMPARE(begin(*m_journal, again).bookedId, u"r-1"_s);
    }

    void anotherTenantHasALedgerOfItsOwn()
    {
        book(u"e-1"_s, u"r-1"_s);
        Connection other = aConnection();
        other.id = u"c-2"_s;
        QCOMPARE(begin(*m_journal, aReward(u"e-1"_s), other).bookedId, u"r-1"_s); // the same app, added again
        other.appId = u"cli_b2"_s;
        QVERIFY(begin(*m_journal, aReward(u"e-1"_s), other).granted());
    }

    void aDeletedRewardFreesItsExternalId()
    {
        book(u"e-1"_s, u"r-1"_s);
        const JournalTicket deletion = begin(*m_journal, aDeletion(u"r-1"_s));
        QVERIFY(deletion.granted());
        QVERIFY2(!begin(*m_journal, aReward(u"e-1"_s)).granted(), "not before it was carried out");
        settle(*m_journal, deletion.number, aSuccess());
        QVERIFY(begin(*m_journal, aReward(u"e-1"_s)).granted());
        // What was booked and deleted stays known.
        RawDatabase other(m_path);
        QCOMPARE(other.ask(u"SELECT reward_id FROM rewards WHERE released_at IS NOT NULL"_s).toString(),
                 u"r-1"_s);
    }

    void aDeletionThatIsNotSureFreesNothing()
    {
        book(u"e-1"_s, u"r-1"_s);
        const JournalTicket refused = begin(*m_journal, aDeletion(u"r-1"_s));
        settle(*m_journal, refused.number, aRefusal(1002002, u"no"_s));
        QCOMPARE(begin(*m_journal, aReward(u"e-1"_s)).bookedId, u"r-1"_s);
        const JournalTicket doubtful = begin(*m_journal, aDeletion(u"r-1"_s));
        settle(*m_journal, doubtful.number, aLostAnswer());
        QCOMPARE(begin(*m_journal, aReward(u"e-1"_s)).bookedId, u"r-1"_s);
        resolve(*m_journal, doubtful.number, State::Succeeded, u"gone in the console"_s);
        QVERIFY(begin(*m_journal, aReward(u"e-1"_s)).granted());
    }

    void ofTwoRewardsUnderOneIdTheOtherStaysBooked()
    {
        book(u"e-1"_s, u"r-1"_s);
        ApiRequest again = aReward(u"e-1"_s);
        again.intent->insist = true;
        settle(*m_journal, begin(*m_journal, again).number, aSuccess(), u"r-2"_s);
        settle(*m_journal, begin(*m_journal, aDeletion(u"r-2"_s)).number, aSuccess());
        QCOMPARE(begin(*m_journal, aReward(u"e-1"_s)).bookedId, u"r-1"_s);
    }

    void aRewardOfAnotherTenantIsNotFreed()
    {
        book(u"e-1"_s, u"r-1"_s);
        Connection other = aConnection();
        other.id = u"c-2"_s;
        other.appId = u"cli_b2"_s;
        settle(*m_journal, begin(*m_journal, aDeletion(u"r-1"_s), other).number, aSuccess());
        QCOMPARE(begin(*m_journal, aReward(u"e-1"_s)).bookedId, u"r-1"_s);
    }

    void aRewardThatCameBackIsBookedAgain()
    {
        book(u"e-1"_s, u"r-1"_s);
        settle(*m_journal, begin(*m_journal, aDeletion(u"r-1"_s)).number, aSuccess());
        book(u"e-1"_s, u"r-1"_s); // the server remembers the external_id and answers with the same reward
        QCOMPARE(begin(*m_journal, aReward(u"e-1"_s)).bookedId, u"r-1"_s);
    }

    void aLedgerOfTheSecondVersionKeepsItsBookings()
    {
        book(u"e-1"_s, u"r-1"_s);
        m_journal = nullptr;
        {
            RawDatabase old(m_path);
            old.age(2);
        }
        m_journal = std::make_unique<SqliteJournal>(m_path);
        QCOMPARE(begin(*m_journal, aReward(u"e-1"_s)).bookedId, u"r-1"_s);
        settle(*m_journal, begin(*m_journal, aDeletion(u"r-1"_s)).number, aSuccess());
        QVERIFY(begin(*m_journal, aReward(u"e-1"_s)).granted());
        QCOMPARE(fetch(*m_journal).size(), 3);
    }

    void onlyRewardsAreInTheLedger()
    {
        ApiRequest request = aReward(u"token"_s);
        request.endpoint.repeat = Repeat::ClientToken;
        request.endpoint.ledger = Ledger::Untouched;
        const JournalTicket first = begin(*m_journal, request);
        settle(*m_journal, first.number, aSuccess());
        QVERIFY(begin(*m_journal, request).granted());
    }

private:
    void book(const QString &externalId, const QString &rewardId)
    {
        const JournalTicket ticket = begin(*m_journal, aReward(externalId));
        QVERIFY(ticket.granted());
        QCOMPARE(settle(*m_journal, ticket.number, aSuccess(), rewardId), JournalTrouble::None);
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqliteJournal> m_journal;
};

QTEST_GUILESS_MAIN(TestJournalLedger)
#include "tst_journal_ledger.moc"
