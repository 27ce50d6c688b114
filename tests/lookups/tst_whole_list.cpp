// SPDX-License-Identifier: Apache-2.0
// Lists that change rarely: read to their end once, kept, and read anew without a gap.
#include "tests/lookups/small_lookup.h"
#include "tests/support/fixed_clock.h"

#include "models/lookups/whole_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class WholeListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isReadToItsEndOnce();
    void isNotReadBeforeItIsWanted();
    void takesUpAFailedReadingWhereItEnded();
    void keepsTheOldUntilTheNewIsComplete();
    void keepsTheOldWhenRefreshingFails();
    void refreshOfWhatWasNeverReadReadsIt();
    void findsById();
    void isAProperModel();

private:
    const LookupSpec m_spec = smallLookup();
    ScriptedGateway *m_gateway = nullptr;
    FixedClock m_clock;
    WholeList *m_list = nullptr;
};

void WholeListTest::init()
{
    m_gateway = new ScriptedGateway;
    m_clock.time = QDateTime(QDate(2026, 11, 22), QTime(9, 30));
    m_list = new WholeList(m_spec, *m_gateway, m_clock, {});
}

void WholeListTest::cleanup()
{
    delete m_list;
    delete m_gateway;
}

void WholeListTest::isReadToItsEndOnce()
{
    QSignalSpy changed(m_list, &WholeList::changed);
    m_list->want();
    m_list->want();
    QCOMPARE(m_gateway->requests.size(), 1);
    QVERIFY(m_list->isReading());
    m_gateway->last()->answer(things({u"1"_s, u"2"_s}, u"token2"_s));
    QCOMPARE(idsOf(m_list->items()), QStringList({u"1"_s, u"2"_s})); // what came in can be used
    QVERIFY(m_list->isReading());
    QVERIFY(!m_list->isComplete());
    QVERIFY(!m_list->readAt().isValid());
    m_gateway->last()->answer(things({u"3"_s}));
    QVERIFY(m_list->isComplete());
    QVERIFY(!m_list->isReading());
    QCOMPARE(m_list->readAt(), m_clock.time);
    QVERIFY(!changed.isEmpty());

    m_list->want();
    QCOMPARE(m_gateway->requests.size(), 2);
}

void WholeListTest::isNotReadBeforeItIsWanted()
{
    QVERIFY(m_gateway->requests.isEmpty());
    QVERIFY(!m_list->isReading());
    QCOMPARE(m_list->find(u"1"_s), nullptr);
}

void WholeListTest::takesUpAFailedReadingWhereItEnded()
{
    m_list->want();
    m_gateway->last()->answer(things({u"1"_s, u"2"_s}, u"token2"_s));
    m_gateway->last()->answer(refused(99991672, 403));
    QVERIFY(!m_list->isComplete());
    QVERIFY(!m_list->isReading());
    QCOMPARE(m_list->outcome().code, 99991672);
    m_list->want();
    QVERIFY(m_gateway->requests.last().encodedTarget().endsWith("page_token=token2"));
    m_gateway->last()->answer(things({u"3"_s}));
    QVERIFY(m_list->outcome().succeeded());
    QCOMPARE(idsOf(m_list->items()), QStringList({u"1"_s, u"2"_s, u"3"_s}));
}

void WholeListTest::keepsTheOldUntilTheNewIsComplete()
{
    m_list->want();
    m_gateway->last()->answer(things({u"1"_s}));
    const QDateTime before = m_list->readAt();
    m_clock.time = m_clock.time.addSecs(3600);
    m_list->refresh();
    m_list->refresh();
    QCOMPARE(m_gateway->requests.size(), 2);
    QVERIFY(m_list->isReading());
    m_gateway->last()->answer(things({u"8"_s}, u"token2"_s));
    QCOMPARE(idsOf(m_list->items()), QStringList(u"1"_s));
    QCOMPARE(m_list->readAt(), before);
    QSignalSpy changed(m_list, &WholeList::changed);
    m_gateway->last()->answer(things({u"9"_s}));
    QCOMPARE(idsOf(m_list->items()), QStringList({u"8"_s, u"9"_s}));
    QCOMPARE(m_list->readAt(), m_clock.time);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_list->isReading());
}

void WholeListTest::keepsTheOldWhenRefreshingFails()
{
    m_list->want();
    m_gateway->last()->answer(things({u"1"_s}));
    const QDateTime before = m_list->readAt();
    m_clock.time = m_clock.time.addSecs(3600);
    m_list->refresh();
    m_gateway->last()->answer(things({u"8"_s}, u"token2"_s));
    m_gateway->last()->answer(refused(1160998, 500));
    QCOMPARE(idsOf(m_list->items()), QStringList(u"1"_s));
    QVERIFY(m_list->isComplete());
    QCOMPARE(m_list->readAt(), before);
    QCOMPARE(m_list->outcome().code, 1160998);
    m_list->refresh(); // from the beginning: pages of two ages do not go together
    QCOMPARE(m_gateway->requests.last().encodedTarget(), "/things?text=&page_size=2"_ba);
    m_gateway->last()->answer(things({u"9"_s}));
    QCOMPARE(idsOf(m_list->items()), QStringList(u"9"_s));
}

void WholeListTest::refreshOfWhatWasNeverReadReadsIt()
{
    m_list->refresh();
    m_gateway->last()->answer(things({u"1"_s}));
    QVERIFY(m_list->isComplete());
}

void WholeListTest::findsById()
{
    m_list->want();
    m_gateway->last()->answer(things({u"1"_s, u"2"_s}, u"token2"_s));
    m_gateway->last()->answer(things({u"3"_s}));
    QCOMPARE(m_list->find(u"3"_s)->name.now(), u"name of 3"_s);
    QCOMPARE(m_list->find(u"4"_s), nullptr);
    m_list->refresh();
    m_gateway->last()->answer(things({u"4"_s}));
    QCOMPARE(m_list->find(u"3"_s), nullptr);
    QCOMPARE(m_list->find(u"4"_s)->name.now(), u"name of 4"_s);
}

void WholeListTest::isAProperModel()
{
    QAbstractItemModelTester tester(&m_list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_list->want();
    m_gateway->last()->answer(things({u"1"_s, u"2"_s}, u"token2"_s));
    m_gateway->last()->answer(things({u"3"_s}, u"token3"_s));
    m_gateway->last()->answer(things({u"4"_s}));
    QCOMPARE(m_gateway->requests.size(), 3);
    QVERIFY(m_list->isComplete());
    m_list->refresh();
    m_gateway->last()->answer(things({u"5"_s}));
    QCOMPARE(m_list->model().rowCount(), 1);
}

QTEST_GUILESS_MAIN(WholeListTest)
#include "tst_whole_list.moc"
