// SPDX-License-Identifier: Apache-2.0
#include "models/operations/check.h"
#include "models/operations/operations.h"
#include "models/split/split_field.h"

#include <QRandomGenerator>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

CostSplit split(std::initializer_list<std::pair<const char *, int>> parts)
{
    QList<CostPart> list;
    for (const auto &[center, share] : parts)
        list.append({QString::fromLatin1(center), share});
    return CostSplit(list);
}

QList<qint64> shares(const CostSplit &split)
{
    QList<qint64> shares;
    for (const CostPart &part : split.parts())
        shares.append(part.share);
    return shares;
}

using Shares = QList<qint64>;

/// What the operation itself says to a split that is about to be sent.
QStringList complaints(const CostSplit &split)
{
    const FieldSpec &field = *updatePreHire().field(u"cost_center_rate"_s);
    Draft draft;
    draft.isLoaded = true;
    draft.values.setEntries(field.key, splitField(field)->write(split));
    QStringList texts;
    for (const Problem &problem : findProblems(updatePreHire(), draft)) {
        if (problem.severity == Severity::Block && problem.field.startsWith(field.key))
            texts.append(problem.field + u": "_s + problem.text.now());
    }
    return texts;
}

QString centerId(int number)
{
    return QString::number(6950635856373740000 + number);
}

/// Starts that are whole, empty, and broken in sum and range, always with each center once.
CostSplit randomStart(QRandomGenerator &dice)
{
    QList<CostPart> parts;
    const int count = dice.bounded(4) == 0 ? dice.bounded(101) : dice.bounded(6);
    for (int i = 0; i < count; ++i)
        parts.append({centerId(i), dice.bounded(3) == 0 ? dice.bounded(-50, 300) : dice.bounded(1, 60)});
    CostSplit start(parts);
    if (dice.bounded(2) == 0)
        start.spreadEvenly();
    return start;
}

QString operateAtRandom(CostSplit &split, QRandomGenerator &dice)
{
    const qsizetype index = split.count() == 0 ? 0 : dice.bounded(int(split.count()));
    const qint64 number = dice.bounded(-30, 160);
    switch (dice.bounded(6)) {
    case 0:
        split.spreadEvenly();
        return u"spread evenly"_s;
    case 1:
        split.giveRestTo(index);
        return u"rest to %1"_s.arg(index);
    case 2:
        split.moveBoundary(index, number);
        // The last part has no boundary after it, so nothing happened.
        return index + 1 < split.count() ? u"move %1 by %2"_s.arg(index).arg(number) : QString();
    case 3: {
        const bool isAdded = split.add(centerId(dice.bounded(130)));
        return isAdded ? u"add"_s : QString();
    }
    case 4:
        split.remove(index);
        return u"remove %1"_s.arg(index);
    default:
        split.setShare(index, number);
        return u"set %1 to %2"_s.arg(index).arg(number);
    }
}

} // namespace

class TestCostSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShownAsItCame()
    {
        const CostSplit broken = split({{"1", 60}, {"2", 30}, {"2", 0}});
        QCOMPARE(shares(broken), (Shares{60, 30, 0}));
        QCOMPARE(broken.sum(), 90);
        QVERIFY(!broken.isWhole());
        QVERIFY(!split({}).isWhole());
        QVERIFY(!split({{"1", 50}, {"1", 50}}).isWhole());
        QVERIFY(!split({{"", 100}}).isWhole());
        QVERIFY(!split({{"1", 120}, {"2", -20}}).isWhole());
        QVERIFY(split({{"1", 60}, {"2", 40}}).isWhole());
    }

    void spreadsEvenly()
    {
        CostSplit three = split({{"1", 60}, {"2", 30}, {"3", 10}});
        three.spreadEvenly();
        QCOMPARE(shares(three), (Shares{34, 33, 33}));
        three.giveRestTo(2);
        three.spreadEvenly();
        QCOMPARE(shares(three), (Shares{33, 33, 34}));
        CostSplit seven;
        for (int i = 0; i < 7; ++i)
            QVERIFY(seven.add(centerId(i)));
        seven.spreadEvenly();
        QCOMPARE(shares(seven), (Shares{15, 15, 14, 14, 14, 14, 14}));
    }

    void givesToAndTakesFromThoseThatFollow()
    {
        CostSplit parts = split({{"1", 40}, {"2", 30}, {"3", 20}, {"4", 10}});
        parts.setShare(1, 40);
        QCOMPARE(shares(parts), (Shares{40, 40, 10, 10}));
        parts.setShare(1, 65); // more than those after it have
        QCOMPARE(shares(parts), (Shares{33, 65, 1, 1}));
        parts.setShare(0, 3);
        QCOMPARE(shares(parts), (Shares{3, 95, 1, 1}));
        parts.setShare(3, 20); // nobody follows: the nearest before it
        QCOMPARE(shares(parts), (Shares{3, 76, 1, 20}));
        parts.setShare(3, 5);
        QCOMPARE(shares(parts), (Shares{3, 76, 16, 5}));
    }

    void keepsAPercentForEverybody()
    {
        CostSplit parts = split({{"1", 40}, {"2", 30}, {"3", 30}});
        parts.setShare(0, 1000);
        QCOMPARE(shares(parts), (Shares{98, 1, 1}));
        QCOMPARE(parts.mostShare(), 98);
        parts.setShare(1, -7);
        QCOMPARE(shares(parts), (Shares{98, 1, 1}));
        CostSplit one = split({{"1", 100}});
        one.setShare(0, 40);
        QCOMPARE(shares(one), (Shares{100}));
    }

    void restGoesToTheNamedPart()
    {
        CostSplit parts = split({{"1", 60}, {"2", 20}, {"3", 10}});
        parts.giveRestTo(2); // what was missing
        QCOMPARE(shares(parts), (Shares{60, 20, 20}));
        QCOMPARE(parts.restPart(), 2);
        parts.setShare(0, 50);
        QCOMPARE(shares(parts), (Shares{50, 20, 30}));
        parts.setShare(1, 45);
        QCOMPARE(shares(parts), (Shares{50, 45, 5}));
        parts.setShare(0, 60); // more than it has
        QCOMPARE(shares(parts), (Shares{60, 39, 1}));
        parts.remove(0);
        QCOMPARE(shares(parts), (Shares{39, 61}));
        QCOMPARE(parts.restPart(), 1);
        parts.remove(1);
        QCOMPARE(parts.restPart(), -1);

        CostSplit tooMuch = split({{"1", 80}, {"2", 60}, {"3", 10}});
        tooMuch.giveRestTo(0);
        QCOMPARE(shares(tooMuch), (Shares{30, 60, 10}));
    }

    void boundaryMovesBetweenNeighboursOnly()
    {
        CostSplit parts = split({{"1", 40}, {"2", 30}, {"3", 30}});
        parts.giveRestTo(2);
        parts.moveBoundary(0, 10);
        QCOMPARE(shares(parts), (Shares{50, 20, 30}));
        parts.moveBoundary(0, 100);
        QCOMPARE(shares(parts), (Shares{69, 1, 30}));
        parts.moveBoundary(1, -100);
        QCOMPARE(shares(parts), (Shares{69, 1, 30}));
        parts.moveBoundary(0, -100);
        QCOMPARE(shares(parts), (Shares{1, 69, 30}));
        parts.moveBoundary(2, 5);
        QCOMPARE(shares(parts), (Shares{1, 69, 30}));
    }

    void addedCenterTakesHalfOfTheLargest()
    {
        CostSplit parts;
        QVERIFY(parts.add(u"1"_s));
        QCOMPARE(shares(parts), (Shares{100}));
        QVERIFY(parts.add(u"2"_s));
        QCOMPARE(shares(parts), (Shares{50, 50}));
        parts.setShare(0, 31);
        QVERIFY(parts.add(u"3"_s));
        QCOMPARE(shares(parts), (Shares{31, 35, 34}));
        QVERIFY(!parts.add(u"2"_s));
        QVERIFY(!parts.add(QString()));
        QCOMPARE(parts.count(), 3);

        CostSplit tooLittle = split({{"1", 60}, {"2", 30}});
        QVERIFY(tooLittle.add(u"3"_s));
        QCOMPARE(shares(tooLittle), (Shares{60, 30, 10}));
    }

    void holdsAtMostAHundred()
    {
        CostSplit parts;
        for (int i = 0; i < 100; ++i)
            QVERIFY(parts.add(centerId(i)));
        QCOMPARE(shares(parts), Shares(100, 1));
        QVERIFY(!parts.hasRoom());
        QVERIFY(!parts.add(centerId(100)));
        parts.setShare(4, 50);
        QCOMPARE(shares(parts), Shares(100, 1));

        QList<CostPart> many;
        for (int i = 0; i < 120; ++i)
            many.append({centerId(i), 7});
        CostSplit tooMany(many);
        tooMany.spreadEvenly();
        tooMany.setShare(0, 40);
        QCOMPARE(tooMany.parts(), many); // can't be mended
        while (tooMany.count() > 100)
            tooMany.remove(0);
        QVERIFY(tooMany.isWhole());
    }

    void removedShareGoesToTheNeighbour()
    {
        CostSplit parts = split({{"1", 40}, {"2", 30}, {"3", 30}});
        parts.remove(1);
        QCOMPARE(shares(parts), (Shares{40, 60}));
        parts.remove(1);
        QCOMPARE(shares(parts), (Shares{100}));
        parts.remove(0);
        QCOMPARE(parts.count(), 0);
        parts.remove(0);
        parts.spreadEvenly();
        QCOMPARE(parts.count(), 0);
    }

    void firstOperationMendsABrokenSplit()
    {
        const CostSplit broken = split({{"1", 60}, {"2", 30}});
        CostSplit parts = broken;
        parts.setShare(0, 60);
        QCOMPARE(shares(parts), (Shares{60, 40}));
        parts = broken;
        parts.moveBoundary(0, 1);
        QCOMPARE(shares(parts), (Shares{61, 39}));
        parts = broken;
        parts.remove(1);
        QCOMPARE(shares(parts), (Shares{100}));

        CostSplit twice = split({{"1", 60}, {"1", 60}});
        twice.setShare(0, 30);
        QVERIFY(!twice.isWhole());
        QCOMPARE(twice.sum(), 100);
        twice.remove(0);
        QVERIFY(twice.isWhole());
    }

    void noReachableSplitIsRefused()
    {
        for (quint32 seed = 1; seed <= 2000; ++seed) {
            QRandomGenerator dice(seed);
            CostSplit split = randomStart(dice);
            QStringList done;
            for (int step = 0; step < 12; ++step) {
                const QString what = operateAtRandom(split, dice);
                if (what.isEmpty() || split.count() == 0)
                    continue;
                done.append(what);
                const QString trail = u"seed %1: %2"_s.arg(seed).arg(done.join(u"; "_s));
                QVERIFY2(split.isWhole(), qPrintable(trail));
                const QStringList refused = complaints(split);
                QVERIFY2(refused.isEmpty(), qPrintable(trail + u" → "_s + refused.join(u", "_s)));
            }
        }
    }

    void complaintsAreHeard() // or the test above would prove nothing
    {
        QVERIFY(!complaints(split({{"6950635856373740000", 90}})).isEmpty());
        QVERIFY(!complaints(split({{"6950635856373740000", 50}, {"6950635856373740000", 50}})).isEmpty());
        QVERIFY(!complaints(split({{"6950635856373740000", 100}, {"6950635856373740001", 0}})).isEmpty());
        QVERIFY(!complaints(split({{"", 100}})).isEmpty());
    }

    void fieldIsRecognised()
    {
        const auto field = splitField(*updatePreHire().field(u"cost_center_rate"_s));
        QVERIFY(field.has_value());
        QCOMPARE(field->lookup, u"cost_centers"_s);
        QVERIFY(!splitField(*updatePreHire().field(u"custom_fields"_s)));
        const QList<Entry> entries{{{field->centerKey, u"7001"_s}, {field->shareKey, u"60"_s}},
                                   {{field->centerKey, u"7002"_s}, {field->shareKey, u"half"_s}}};
        QCOMPARE(shares(field->read(entries)), (Shares{60, 0}));
        QCOMPARE(field->write(split({{"7001", 60}})), entries.first(1));
    }
};

QTEST_APPLESS_MAIN(TestCostSplit)
#include "tst_cost_split.moc"
