// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/batch_fixture.h"

#include <QTemporaryDir>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

/// What a sheet is checked against: rewards that are booked, or may still be.
class TestJournalBookings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_journal = std::make_unique<SqliteJournal>(m_folder->filePath(u"journal.sqlite"_s));
        m_store = std::make_unique<SqliteBatchStore>(*m_journal);
    }

    void cleanup()
    {
        m_store.reset();
        m_journal.reset();
        m_folder.reset();
    }

    void byTheirKeys()
    {
        const qint64 booked = book(u"booked"_s, u"r-1"_s, R"({"amount":10.50})");
        const qint64 sending = begin(*m_journal, aReward(u"sending"_s)).number;
        const qint64 doubtful = begin(*m_journal, aReward(u"doubtful"_s)).number;
        settle(*m_journal, doubtful, aLostAnswer());
        settle(*m_journal, begin(*m_journal, aReward(u"refused"_s)).number, aRefusal(1, u"no"_s));
        book(u"released"_s, u"r-2"_s);
        settle(*m_journal, begin(*m_journal, aDeletion(u"r-2"_s)).number, aSuccess());
        book(u"not asked for"_s, u"r-3"_s);

        BookingQuery query;
        query.repeatKeys = {u"booked"_s,   u"sending"_s, u"doubtful"_s,     u"refused"_s,
                            u"released"_s, u"unknown"_s, u"a \" and a \\"_s};
        const QList<Booking> found = findBookings(*m_store, query);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).number, booked);
        QCOMPARE(found.at(0).state, Booking::State::Booked);
        QCOMPARE(found.at(0).repeatKey, u"booked"_s);
        QCOMPARE(found.at(0).createdId, u"r-1"_s);
        QCOMPARE(found.at(0).body, R"({"amount":10.50})"_ba);
        QVERIFY(found.at(0).at.isValid());
        QCOMPARE(found.at(1).number, sending);
        QCOMPARE(found.at(1).state, Booking::State::Open);
        QCOMPARE(found.at(1).repeatKey, u"sending"_s);
        QCOMPARE(found.at(2).number, doubtful);
        QCOMPARE(found.at(2).state, Booking::State::Open);
    }

    void byWhatTheyHold_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<bool>("found");
        QTest::newRow("the very same") << QStringList{u"6930815272790114324"_s, u"1"_s, u"10.50"_s} << true;
        QTest::newRow("another person") << QStringList{u"6930815272790114325"_s, u"1"_s, u"10.50"_s} << false;
        QTest::newRow("another rule") << QStringList{u"6930815272790114324"_s, u"2"_s, u"10.50"_s} << false;
        QTest::newRow("other digits") << QStringList{u"6930815272790114324"_s, u"1"_s, u"10.5"_s} << false;
    }

    void byWhatTheyHold()
    {
        QFETCH(const QStringList, values);
        QFETCH(const bool, found);
        const qint64 booked = book(u"one"_s, u"r-1"_s,
                                   R"({"application_id":"6930815272790114324",)"
                                   R"("rule_type":1,"bonus":{"cash":{"amount":10.50}}})");
        book(u"other"_s, u"r-2"_s, R"({"rule_type":1})");
        BookingQuery query;
        query.paths = {u"application_id"_s, u"rule_type"_s, u"bonus.cash.amount"_s};
        query.values = {{u"1"_s, u"1"_s, u"1"_s}, values};
        const QList<Booking> bookings = findBookings(*m_store, query);
        QCOMPARE(bookings.size(), found ? 1 : 0);
        if (found)
            QCOMPARE(bookings.first().number, booked);
    }

    void whatIsNotInABodyIsEmpty()
    {
        const qint64 booked = book(u"one"_s, u"r-1"_s, R"({"rule_type":1,"stage":null})");
        book(u"no body worth the name"_s, u"r-2"_s, "xx");
        BookingQuery query;
        query.paths = {u"rule_type"_s, u"stage"_s, u"talent_id"_s};
        query.values = {{u"1"_s, u""_s, u""_s}};
        const QList<Booking> found = findBookings(*m_store, query);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().number, booked);
    }

    void whatHoldsTheSameAndIsInDoubtIsFoundToo()
    {
        const qint64 number = begin(*m_journal, aReward(u"doubtful"_s, R"({"rule_type":7})")).number;
        settle(*m_journal, number, aLostAnswer());
        BookingQuery query;
        query.paths = {u"rule_type"_s};
        query.values = {{u"7"_s}};
        query.repeatKeys = {u"doubtful"_s}; // found by both, told once
        const QList<Booking> found = findBookings(*m_store, query);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().state, Booking::State::Open);
        settle(*m_journal, begin(*m_journal, aReward(u"gone"_s, R"({"rule_type":8})")).number,
               aRefusal(1, u"no"_s));
        query.values = {{u"8"_s}};
        query.repeatKeys = {};
        QVERIFY(findBookings(*m_store, query).isEmpty());
    }

    void ofThisTenantOnly()
    {
        book(u"one"_s, u"r-1"_s, R"({"rule_type":1})");
        begin(*m_journal, aReward(u"open"_s, R"({"rule_type":1})"));
        BookingQuery query;
        query.repeatKeys = {u"one"_s, u"open"_s};
        query.paths = {u"rule_type"_s};
        query.values = {{u"1"_s}};
        Connection other = aConnection();
        other.id = u"c-2"_s;
        QCOMPARE(findBookings(*m_store, query, other).size(), 2); // the same app, added again
        other.appId = u"cli_b2"_s;
        QVERIFY(findBookings(*m_store, query, other).isEmpty());
        other.appId.clear();
        QVERIFY(findBookings(*m_store, query, other).isEmpty());
    }

    void ofNothingNothingIsAsked()
    {
        book(u"one"_s, u"r-1"_s);
        QVERIFY(findBookings(*m_store, {}).isEmpty());
    }

private:
    qint64 book(const QString &externalId, const QString &rewardId, const QByteArray &body = "{}")
    {
        const JournalTicket ticket = begin(*m_journal, aReward(externalId, body));
        settle(*m_journal, ticket.number, aSuccess(), rewardId);
        return ticket.number;
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<SqliteBatchStore> m_store;
};

QTEST_GUILESS_MAIN(TestJournalBookings)
#include "tst_journal_bookings.moc"
