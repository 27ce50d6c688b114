// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/journal_fixture.h"

#include <QTemporaryDir>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using State = HistoryEntry::State;

class TestJournalHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_journal = std::make_unique<SqliteJournal>(m_folder.filePath(u"journal.sqlite"_s));
        for (int i = 1; i <= 25; ++i)
            QVERIFY(begin(*m_journal, offerOf(i)).granted());
        QCOMPARE(settle(*m_journal, 3, aRefusal(1002074, u"no"_s)), JournalTrouble::None);
        Outcome success = aSuccess();
        success.logId = u"LOG_100%"_s;
        QCOMPARE(settle(*m_journal, 4, success, u"created-4"_s), JournalTrouble::None);
        const Connection sandbox = aConnection(Connection::Environment::Sandbox);
        QVERIFY(begin(*m_journal, aReward(u"ext_7"_s), sandbox).granted());
        QVERIFY(begin(*m_journal, aReward(u"extA7"_s), sandbox).granted());
        Connection other = aConnection();
        other.id = u"c-2"_s;
        QVERIFY(begin(*m_journal, aReward(u"other"_s), other).granted());
    }

    void cleanupTestCase() { m_journal.reset(); }

    void thePageAfterThePage()
    {
        HistoryQuery query;
        query.limit = 10;
        QList<qint64> seen;
        for (;;) {
            const QList<HistoryEntry> page = fetch(*m_journal, query);
            QVERIFY(page.size() <= 10);
            if (page.isEmpty())
                break;
            for (const HistoryEntry &entry : page)
                seen += entry.number;
            query.olderThan = page.last().number;
        }
        QCOMPARE(seen.size(), 26);
        QVERIFY2(std::is_sorted(seen.crbegin(), seen.crend()), "newest first");
    }

    void filters_data()
    {
        QTest::addColumn<HistoryQuery>("query");
        QTest::addColumn<QList<qint64>>("numbers");
        HistoryQuery query;
        query.place = HistoryQuery::Place::Sandbox;
        QTest::newRow("the sandbox stays apart") << query << QList<qint64>{27, 26};
        query = {};
        query.number = 4;
        QTest::newRow("one alone") << query << QList<qint64>{4};
        query.number = 26;
        QTest::newRow("one alone, of the sandbox") << query << QList<qint64>{};
        query = {};
        query.operations = {u"update_the_moon"_s, u"import_external_referral_reward"_s};
        QTest::newRow("some operations") << query << QList<qint64>{28};
        query = {};
        query.connectionId = u"c-2"_s;
        QTest::newRow("one connection") << query << QList<qint64>{28};
        query = {};
        query.state = State::Failed;
        QTest::newRow("one state") << query << QList<qint64>{3};
        query = {};
        query.search = u"offer-25"_s;
        QTest::newRow("by target") << query << QList<qint64>{25};
        query.search = u"Xiaowen"_s;
        QTest::newRow("by person") << query << QList<qint64>{5};
        query.search = u"FER-24"_s;
        QTest::newRow("by part, any case") << query << QList<qint64>{24};
        query.search = u"created-4"_s;
        QTest::newRow("by created id") << query << QList<qint64>{4};
        query.search = u"100%"_s;
        QTest::newRow("by log id") << query << QList<qint64>{4};
        query.search = u"%"_s;
        QTest::newRow("a percent sign is a percent sign") << query << QList<qint64>{4};
        query.place = HistoryQuery::Place::Sandbox;
        query.search = u"ext_7"_s;
        QTest::newRow("by repeat key, an underscore is one") << query << QList<qint64>{26};
        query = {};
        query.search = u"' OR 1=1 --"_s;
        QTest::newRow("no way out of the search") << query << QList<qint64>{};
    }

    void filters()
    {
        QFETCH(const HistoryQuery, query);
        QFETCH(const QList<qint64>, numbers);
        QList<qint64> found;
        const QList<HistoryEntry> entries = fetch(*m_journal, query);
        for (const HistoryEntry &entry : entries)
            found += entry.number;
        QCOMPARE(found, numbers);
    }

private:
    static ApiRequest offerOf(int number)
    {
        ApiRequest request = anOfferMove(u"offer-%1"_s.arg(number));
        if (number == 5)
            request.intent->subject = u"Lin Xiaowen"_s;
        return request;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SqliteJournal> m_journal;
};

QTEST_GUILESS_MAIN(TestJournalHistory)
#include "tst_journal_history.moc"
