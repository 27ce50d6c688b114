// SPDX-License-Identifier: Apache-2.0
#include "models/timeline/month_steps.h"
#include "tests/timeline/brute_force.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

QDate notEnded()
{
    return {9999, 12, 31};
}

ContractSpan span(const QString &id, const QDate &start, const QDate &expected = {}, const QDate &actual = {})
{
    ContractSpan made;
    made.id = id;
    made.start = start;
    made.expectedEnd = expected;
    made.actualEnd = actual;
    return made;
}

} // namespace

class TestContractSpans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theEndThatCounts_data();
    void theEndThatCounts();
    void whatHasNoPeriodTakesNoPart();
    void aRenewalTooEarlyOverlaps();
    void neighboursNeitherOverlapNorGap();
    void openOnesOverlapForEver();
    void anOverlapWithTheOthersLeavesOutItself();
    void longContractsCoverShortGaps();
    void monthsKeepTheirEnd_data();
    void monthsKeepTheirEnd();
    void sweepsAgreeWithEveryDay();
};

void TestContractSpans::theEndThatCounts_data()
{
    QTest::addColumn<QDate>("expected");
    QTest::addColumn<QDate>("actual");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("moved");
    const QDate early(2026, 6, 30);
    const QDate late(2026, 12, 31);
    QTest::newRow("ended early") << late << early << early << int(SpanEnd::Actual) << int(SpanEnd::Actual);
    QTest::newRow("running") << late << notEnded() << late << int(SpanEnd::Expected)
                             << int(SpanEnd::Expected);
    QTest::newRow("actual end empty")
        << late << QDate() << late << int(SpanEnd::Expected) << int(SpanEnd::Expected);
    QTest::newRow("open") << notEnded() << notEnded() << QDate() << int(SpanEnd::None)
                          << int(SpanEnd::Expected);
    QTest::newRow("both empty") << QDate() << QDate() << QDate() << int(SpanEnd::None)
                                << int(SpanEnd::Expected);
    QTest::newRow("only an actual end")
        << QDate() << early << early << int(SpanEnd::Actual) << int(SpanEnd::Actual);
}

void TestContractSpans::theEndThatCounts()
{
    QFETCH(QDate, expected);
    QFETCH(QDate, actual);
    QFETCH(QDate, day);
    QFETCH(int, field);
    QFETCH(int, moved);
    const ContractSpan contract = span(u"1"_s, QDate(2023, 3, 1), expected, actual);
    QCOMPARE(endOf(contract).day, day.isValid() ? std::optional(day) : std::nullopt);
    QCOMPARE(int(endOf(contract).field), field);
    QCOMPARE(int(movedField(contract)), moved);
    QCOMPARE(dayOf(contract, movedField(contract)), moved == SpanEnd::Actual ? actual : expected);
}

void TestContractSpans::whatHasNoPeriodTakesNoPart()
{
    ContractSpan hidden = span(u"hidden"_s, QDate(2024, 1, 1), QDate(2024, 12, 31));
    hidden.periodReadable = false;
    const QList<ContractSpan> spans{
        span(u"whole"_s, QDate(2024, 1, 1), QDate(2024, 12, 31)),
        hidden,
        span(u"turned round"_s, QDate(2024, 12, 31), QDate(2024, 1, 1)),
        span(u"without start"_s, QDate(), QDate(2024, 6, 30)),
    };
    QVERIFY(overlapsOf(spans).isEmpty());
    for (const ContractSpan &one : spans)
        QVERIFY2(overlapsWith(one, spans).isEmpty(), qPrintable(one.id));
}

void TestContractSpans::aRenewalTooEarlyOverlaps()
{
    const QList<ContractSpan> spans{span(u"renewal"_s, QDate(2027, 1, 1)),
                                    span(u"labor"_s, QDate(2023, 3, 1), QDate(2027, 6, 30), notEnded())};
    const Overlap expected{u"labor"_s, u"renewal"_s, {QDate(2027, 1, 1), QDate(2027, 6, 30)}, 181};
    QCOMPARE(overlapsOf(spans), QList{expected});
    QCOMPARE(expected.partnerOf(u"renewal"_s), u"labor"_s);
    QVERIFY(!expected.concerns(u"internship"_s));
}

void TestContractSpans::neighboursNeitherOverlapNorGap()
{
    const QDate end(2024, 2, 29);
    const ContractSpan first = span(u"first"_s, QDate(2023, 3, 1), end);
    QVERIFY(overlapsOf({first, span(u"next"_s, end.addDays(1))}).isEmpty());
    QVERIFY(gapsOf({first, span(u"next"_s, end.addDays(1))}).isEmpty());
    QCOMPARE(overlapsOf({first, span(u"same day"_s, end)}).constFirst().count, 1);
    const QList<Gap> gaps = gapsOf({span(u"later"_s, end.addDays(2)), first});
    QCOMPARE(gaps, (QList<Gap>{{u"first"_s, u"later"_s, end.addDays(1), end.addDays(1), 1}}));
}

void TestContractSpans::openOnesOverlapForEver()
{
    const QList<Overlap> overlaps = overlapsOf(
        {span(u"1"_s, QDate(2020, 1, 1), notEnded(), notEnded()), span(u"2"_s, QDate(2024, 1, 1), QDate())});
    QCOMPARE(overlaps.size(), 1);
    QCOMPARE(overlaps.constFirst().days, (Period{QDate(2024, 1, 1), std::nullopt}));
    QVERIFY(!overlaps.constFirst().count);
    QVERIFY(gapsOf({span(u"1"_s, QDate(2020, 1, 1)), span(u"2"_s, QDate(2024, 1, 1), QDate(2025, 1, 1)),
                    span(u"3"_s, QDate(2030, 1, 1))})
                .isEmpty());
}

void TestContractSpans::anOverlapWithTheOthersLeavesOutItself()
{
    const ContractSpan draft = span(u"1"_s, QDate(2024, 1, 1), QDate(2025, 3, 31));
    const QList<ContractSpan> spans{span(u"1"_s, QDate(2024, 1, 1), QDate(2024, 12, 31)),
                                    span(u"2"_s, QDate(2025, 1, 1), QDate(2025, 12, 31))};
    const Overlap expected{u"1"_s, u"2"_s, {QDate(2025, 1, 1), QDate(2025, 3, 31)}, 90};
    QCOMPARE(overlapsWith(draft, spans), QList{expected});
    QVERIFY(overlapsWith(spans.constFirst(), spans).isEmpty());
}

void TestContractSpans::longContractsCoverShortGaps()
{
    const QList<ContractSpan> spans{span(u"long"_s, QDate(2020, 1, 1), QDate(2025, 12, 31)),
                                    span(u"short"_s, QDate(2021, 1, 1), QDate(2021, 6, 30)),
                                    span(u"next"_s, QDate(2026, 2, 1))};
    QCOMPARE(gapsOf(spans), (QList<Gap>{{u"long"_s, u"next"_s, QDate(2026, 1, 1), QDate(2026, 1, 31), 31}}));
}

void TestContractSpans::monthsKeepTheirEnd_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("later");
    QTest::newRow("31 January") << QDate(2026, 1, 31) << 1 << QDate(2026, 2, 28);
    QTest::newRow("31 January, leap year") << QDate(2028, 1, 31) << 1 << QDate(2028, 2, 29);
    QTest::newRow("30 January") << QDate(2026, 1, 30) << 1 << QDate(2026, 2, 28);
    QTest::newRow("and back again") << QDate(2026, 2, 28) << -1 << QDate(2026, 1, 31);
    QTest::newRow("quarter's end") << QDate(2026, 6, 30) << 1 << QDate(2026, 7, 31);
    QTest::newRow("middle") << QDate(2026, 6, 15) << 1 << QDate(2026, 7, 15);
    QTest::newRow("over the year") << QDate(2026, 12, 31) << 1 << QDate(2027, 1, 31);
    QTest::newRow("29 February, a year") << QDate(2024, 2, 29) << 12 << QDate(2025, 2, 28);
    QTest::newRow("28 February into a leap year") << QDate(2027, 2, 28) << 12 << QDate(2028, 2, 29);
    QTest::newRow("a year back") << QDate(2026, 3, 1) << -12 << QDate(2025, 3, 1);
}

void TestContractSpans::monthsKeepTheirEnd()
{
    QFETCH(QDate, day);
    QFETCH(int, months);
    QTEST(monthsLater(day, months), "later");
}

void TestContractSpans::sweepsAgreeWithEveryDay()
{
    QRandomGenerator dice(20260728);
    const QDate first(2024, 2, 10);
    const QDate last = first.addDays(60); // beyond every real end: who covers it never ends
    const DayByDay calendar(first, last);
    for (int round = 0; round < 5000; ++round) {
        const QList<ContractSpan> spans = randomSpans(dice, first);
        const QByteArray about = describe(spans).toUtf8();
        QList<Overlap> found = overlapsOf(spans);
        QList<Gap> gaps = gapsOf(spans);
        for (const ContractSpan &one : spans) {
            for (const ContractSpan &other : spans) {
                if (one.id >= other.id)
                    continue;
                const auto isPair = [&](const Overlap &overlap) {
                    return overlap.concerns(one.id) && overlap.concerns(other.id);
                };
                const QList<QDate> days = calendar.common(one, other);
                const auto pair = std::find_if(found.begin(), found.end(), isPair);
                QVERIFY2((pair != found.end()) == !days.isEmpty(), about.constData());
                const QList<Overlap> alone = overlapsWith(one, {one, other});
                QCOMPARE(alone.size(), days.isEmpty() ? 0 : 1);
                if (days.isEmpty())
                    continue;
                const bool endless = days.constLast() == last;
                QVERIFY2(pair->days.first == days.constFirst(), about.constData());
                QVERIFY2(pair->days.last == (endless ? std::nullopt : std::optional(days.constLast())),
                         about.constData());
                QVERIFY2(pair->count == (endless ? std::nullopt : std::optional(int(days.size()))),
                         about.constData());
                QVERIFY2(alone.constFirst().days == pair->days && alone.constFirst().count == pair->count,
                         about.constData());
                found.erase(pair);
            }
        }
        QVERIFY2(found.isEmpty(), about.constData()); // no pair twice, none with itself
        for (const auto &hole : calendar.holes(spans)) {
            QVERIFY2(!gaps.isEmpty(), about.constData());
            const Gap gap = gaps.takeFirst();
            QVERIFY2(gap.first == hole.first && gap.last == hole.second, about.constData());
            QCOMPARE(gap.count, int(hole.first.daysTo(hole.second)) + 1);
            QVERIFY2(calendar.covers(spans.at(gap.before.toInt()), hole.first.addDays(-1)),
                     about.constData());
            QVERIFY2(calendar.covers(spans.at(gap.after.toInt()), hole.second.addDays(1)), about.constData());
        }
        QVERIFY2(gaps.isEmpty(), about.constData());
    }
}

QTEST_APPLESS_MAIN(TestContractSpans)
#include "tst_contract_spans.moc"
