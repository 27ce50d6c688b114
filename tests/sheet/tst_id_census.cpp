// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/id_census.h"

#include <QRandomGenerator>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const auto path = u"offer_id"_s;

quint64 honestId(QRandomGenerator64 &random)
{
    constexpr quint64 lowest = 1'000'000'000'000'000'000;
    return lowest + random.generate64() % (8 * lowest);
}

/// As 15 digits are kept.
quint64 roundedByExcel(quint64 id)
{
    return id / 10'000 * 10'000;
}

/// As the nearest double has it.
quint64 roundedToDouble(quint64 id)
{
    return static_cast<quint64>(static_cast<double>(id));
}

/// So many of so many ids are rounded.
IdSuspicion census(int rounded, int all, quint64 (*round)(quint64), quint64 seed = 1)
{
    QRandomGenerator64 random(static_cast<quint32>(seed));
    IdCensus ids;
    for (int i = 0; i < all; ++i) {
        quint64 id = honestId(random);
        if (i < rounded)
            id = round(id);
        else
            while (IdCensus::looksRounded(id))
                ++id;
        ids.add(path, id);
    }
    const QList<IdSuspicion> found = ids.find();
    return found.isEmpty() ? IdSuspicion{} : found.constFirst();
}

} // namespace

class TestIdCensus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHonestFileIsNotAskedAbout_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anHonestFileIsNotAskedAbout()
    {
        QFETCH(quint32, seed);
        QRandomGenerator64 random(seed);
        IdCensus ids;
        for (int i = 0; i < 10'000; ++i)
            ids.add(path, honestId(random));
        for (const IdSuspicion &suspicion : ids.find())
            QCOMPARE(suspicion.level, IdSuspicion::Level::Remark);
    }

    void whatChanceBringsIsARemark()
    {
        const IdSuspicion found = census(1, 1'000, roundedByExcel);
        QCOMPARE(found.suspicious, 1);
        QCOMPARE(found.level, IdSuspicion::Level::Remark);
    }

    void clearlyMoreIsAQuestion()
    {
        QCOMPARE(census(12, 1'000, roundedByExcel).level, IdSuspicion::Level::Question);
        QCOMPARE(census(40, 1'000, roundedToDouble).level, IdSuspicion::Level::Question);
    }

    void moreThanOneInTwentyBlocks()
    {
        QCOMPARE(census(60, 1'000, roundedByExcel).level, IdSuspicion::Level::Block);
        QCOMPARE(census(1'000, 1'000, roundedToDouble).level, IdSuspicion::Level::Block);
        QCOMPARE(census(2, 2, roundedByExcel).level, IdSuspicion::Level::Block);
    }

    void oneIdThatStandsInManyRowsCountsOnce()
    {
        IdCensus ids;
        for (int i = 0; i < 500; ++i)
            ids.add(path, 6930815272790114000);
        const QList<IdSuspicion> found = ids.find();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().all, 1);
        QCOMPARE(found.constFirst().level, IdSuspicion::Level::Remark);
    }

    void onlyFullLengthIdsCount()
    {
        QCOMPARE(IdCensus::fullLengthId(u"123000"_s), 0U);
        QCOMPARE(IdCensus::fullLengthId(u"693081527279011432x"_s), 0U);
        QCOMPARE(IdCensus::fullLengthId(u"9999999999999999999"_s), 9'999'999'999'999'999'999U);
    }

    void columnsAreCountedEachForItself()
    {
        IdCensus ids;
        QRandomGenerator64 random(7);
        for (int i = 0; i < 100; ++i) {
            ids.add(u"application_id"_s, honestId(random) | 1);
            ids.add(u"job_id"_s, roundedByExcel(honestId(random)));
        }
        bool isJobBlocked = false;
        for (const IdSuspicion &suspicion : ids.find()) {
            isJobBlocked = isJobBlocked || (suspicion.path == u"job_id"_s
                                            && suspicion.level == IdSuspicion::Level::Block);
            QVERIFY(suspicion.path == u"job_id"_s || suspicion.level == IdSuspicion::Level::Remark);
        }
        QVERIFY(isJobBlocked);
    }
};

QTEST_GUILESS_MAIN(TestIdCensus)
#include "tst_id_census.moc"
