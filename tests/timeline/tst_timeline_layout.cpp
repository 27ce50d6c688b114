// SPDX-License-Identifier: Apache-2.0
//
// Where things go on the timeline, without a widget.
#include "tests/timeline/sample_spans.h"
#include "ui/timeline/axis_marks.h"
#include "ui/timeline/bar_layout.h"
#include "ui/timeline/note_lanes.h"
#include "ui/timeline/row_packing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

QDate origin()
{
    return {2024, 2, 10};
}

std::optional<Period> randomPeriod(QRandomGenerator &dice)
{
    if (dice.bounded(8) == 0)
        return std::nullopt;
    const QDate first = origin().addDays(dice.bounded(30));
    if (dice.bounded(5) == 0)
        return Period{first, std::nullopt};
    return Period{first, first.addDays(dice.bounded(20))};
}

TimelineState stateOf(const QList<ContractSpan> &spans, const QString &current)
{
    TimelineState state;
    state.spans = spans;
    state.current = current;
    return state;
}

bool has(const std::optional<Period> &period, const QDate &day)
{
    return period && day >= period->first && (!period->last || day <= *period->last);
}

/// A row of the axis has room for its words if the next line stands far enough away.
double narrowestStep(const QList<AxisMark> &marks, const TimeScale &scale, bool major)
{
    double narrowest = 1e9;
    std::optional<double> before;
    for (const AxisMark &mark : marks) {
        if (mark.major != major)
            continue;
        const double x = scale.leftOf(mark.day);
        if (before)
            narrowest = qMin(narrowest, x - *before);
        before = x;
    }
    return narrowest;
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayIsWhereItsBarEnds();
    void theRangeShowsAllWithRoomToDrag();
    void theAxisHasRoomForItsWords_data();
    void theAxisHasRoomForItsWords();
    void theAxisGoesFromYearsToDays();
    void periodsThatShareADayShareNoRow();
    void fewContractsSpreadOverThreeRows();
    void piecesTellWhatStaysComesAndGoes();
    void theCurrentBarHasItsRowForItself();
    void wordsStandInTheBarOrBehindIt();
    void openBarsRunOffTheEdge();
    void notesKeepClearOfEachOther();
};

void TestTimelineLayout::aDayIsWhereItsBarEnds()
{
    for (const double width : {0.01, 0.2, 1.0, 3.7, 24.0}) {
        const TimeScale scale(origin(), width);
        for (int offset = -400; offset < 4000; offset += 37) {
            const QDate day = origin().addDays(offset);
            QCOMPARE(scale.lastDayAt(scale.rightOf(day)), day);
            QCOMPARE(scale.lastDayAt(scale.rightOf(day) + width * 0.4), day);
            QCOMPARE(scale.dayAt(scale.leftOf(day) + width / 2), day);
            QCOMPARE(scale.rightOf(day), scale.leftOf(day.addDays(1)));
        }
    }
}

void TestTimelineLayout::theRangeShowsAllWithRoomToDrag()
{
    const QDate today(2026, 11, 22);
    const DayRange range =
        rangeAround({{QDate(2022, 2, 7), QDate(2022, 12, 9)}, {QDate(2023, 3, 1), std::nullopt}}, today);
    QVERIFY(range.first < QDate(2022, 2, 7));
    QVERIFY(range.last > today.addDays(180));
    // A day more does not shift everything.
    const DayRange a = rangeAround({{QDate(2023, 3, 1), QDate(2026, 12, 1)}}, today);
    QCOMPARE(rangeAround({{QDate(2023, 3, 1), QDate(2026, 12, 2)}}, today), a);
    QVERIFY(rangeAround({}, QDate()).days() > 0);
    QVERIFY(rangeAround({}, today).first < today);
}

void TestTimelineLayout::theAxisHasRoomForItsWords_data()
{
    QTest::addColumn<double>("pixelsPerDay");
    for (const double width : {0.001, 0.01, 0.05, 0.1, 0.2, 0.4, 1.0, 2.0, 3.0, 5.0, 8.0, 16.0, 24.0})
        QTest::addRow("%g px a day", width) << width;
}

void TestTimelineLayout::theAxisHasRoomForItsWords()
{
    QFETCH(double, pixelsPerDay);
    const AxisWidths widths{.year = 30, .monthOfYear = 70, .month = 28, .day = 14};
    const QDate first(2019, 5, 17);
    const TimeScale scale(first, pixelsPerDay);
    const QDate last = scale.dayAt(1200);
    const QList<AxisMark> marks = axisMarks(scale, first, last, widths);
    QVERIFY(marks.size() > 1);
    QVERIFY(marks.size() < 200);
    QVERIFY(marks.constFirst().major);
    QVERIFY(marks.constFirst().day <= first);
    QVERIFY(narrowestStep(marks, scale, true)
            >= (marks.constFirst().words == AxisMark::Year ? widths.year : widths.monthOfYear));
    for (const AxisMark &mark : marks) {
        if (!mark.major)
            QVERIFY(narrowestStep(marks, scale, false)
                    >= (mark.words == AxisMark::Month ? widths.month : widths.day));
    }
}

void TestTimelineLayout::theAxisGoesFromYearsToDays()
{
    const AxisWidths widths{.year = 30, .monthOfYear = 70, .month = 28, .day = 14};
    const auto marksAt = [&](double pixelsPerDay) {
        return axisMarks(TimeScale(QDate(2026, 11, 22), pixelsPerDay), QDate(2026, 11, 22),
                         QDate(2027, 2, 10), widths);
    };
    QCOMPARE(marksAt(0.12),
             (QList<AxisMark>{{QDate(2026, 1, 1), true, AxisMark::Year},
                              {QDate(2027, 1, 1), true, AxisMark::Year}}));
    const QList<AxisMark> months = marksAt(1.5);
    QVERIFY(months.contains({QDate(2027, 1, 1), true, AxisMark::Year}));
    QVERIFY(months.contains({QDate(2026, 12, 1), false, AxisMark::Month}));
    const QList<AxisMark> days = marksAt(32);
    QVERIFY(days.contains({QDate(2026, 12, 1), true, AxisMark::MonthOfYear}));
    QVERIFY(days.contains({QDate(2026, 12, 31), false, AxisMark::Day}));
}

void TestTimelineLayout::periodsThatShareADayShareNoRow()
{
    QRandomGenerator dice(1160545);
    for (int round = 0; round < 3000; ++round) {
        QList<Period> periods;
        const int count = dice.bounded(9);
        for (int index = 0; index < count; ++index) {
            if (const auto period = randomPeriod(dice))
                periods.append(*period);
        }
        std::sort(periods.begin(), periods.end(),
                  [](const Period &one, const Period &other) { return one.first < other.first; });
        const QList<int> rows = packRows(periods);
        QCOMPARE(rows.size(), periods.size());
        int most = 0; // periods on one day
        for (QDate day = origin(); day < origin().addDays(50); day = day.addDays(1)) {
            QSet<int> taken;
            int there = 0;
            for (qsizetype index = 0; index < periods.size(); ++index) {
                if (!has(periods.at(index), day))
                    continue;
                ++there;
                taken.insert(rows.at(index));
            }
            QCOMPARE(int(taken.size()), there);
            most = qMax(most, there);
        }
        for (const int row : rows)
            QVERIFY(row < qMax(3, most));
    }
}

void TestTimelineLayout::fewContractsSpreadOverThreeRows()
{
    QList<Period> years;
    for (int year = 2015; year < 2021; ++year)
        years.append({QDate(year, 1, 1), QDate(year, 12, 31)});
    QCOMPARE(packRows(years), (QList<int>{0, 1, 2, 0, 1, 2}));
}

void TestTimelineLayout::piecesTellWhatStaysComesAndGoes()
{
    QRandomGenerator dice(42);
    for (int round = 0; round < 5000; ++round) {
        const auto asRead = randomPeriod(dice);
        const auto drafted = randomPeriod(dice);
        const QList<BarPiece> pieces = barPieces(asRead, drafted);
        for (QDate day = origin().addDays(-2); day < origin().addDays(60); day = day.addDays(1)) {
            QList<BarPiece::Kind> kinds;
            for (const BarPiece &piece : pieces) {
                if (has(piece.days, day))
                    kinds.append(piece.kind);
            }
            const bool was = has(asRead, day);
            const bool is = has(drafted, day) || (was && !drafted); // nothing legible drafted: as it was
            QList<BarPiece::Kind> expected;
            if (was || is)
                expected = {was && is ? BarPiece::Kept : is ? BarPiece::Added : BarPiece::Removed};
            QCOMPARE(kinds, expected);
        }
    }
}

void TestTimelineLayout::theCurrentBarHasItsRowForItself()
{
    QList<ContractSpan> spans;
    for (int year = 2010; year < 2022; ++year)
        spans.append(sampleSpan(QString::number(year), QDate(year, 1, 1), QDate(year, 12, 31)));
    TimelineState state = stateOf(spans, u"2014"_s);
    state.today = QDate(2026, 11, 22);
    const TimelineScene before = makeScene(state);
    for (const SceneBar &bar : before.bars) {
        const bool later = bar.asRead.start.year() > 2014;
        QVERIFY(!later || bar.row != before.bar(u"2014"_s)->row);
    }
    state.draft = DraftPeriod{QDate(2014, 1, 1), QDate(2016, 6, 30), {}};
    const TimelineScene after = makeScene(state);
    for (const SceneBar &bar : after.bars)
        QCOMPARE(bar.row, before.bar(bar.asRead.id)->row);
    QCOMPARE(after.overlaps.size(), 2);
    QCOMPARE(after.bar(u"2016"_s)->overlaps.constFirst().count, 182);
}

void TestTimelineLayout::wordsStandInTheBarOrBehindIt()
{
    const TimelineScene scene = makeScene(stateOf(threeSpans(), u"2"_s));
    const TimeScale scale(QDate(2022, 1, 1), 0.2);
    const BarRoom room{.top = 40, .height = 28, .visibleRight = 700, .rightEdge = 700, .freeUntil = 700};
    const BarLayout longBar = layOutBar(*scene.bar(u"2"_s), scale, room, 200);
    QVERIFY(longBar.isLabelInside);
    QVERIFY(longBar.body().contains(longBar.label));
    QCOMPARE(*longBar.end, scale.rightOf(QDate(2026, 12, 31)));
    const BarLayout shortBar = layOutBar(*scene.bar(u"1"_s), scale, room, 200);
    QVERIFY(!shortBar.isLabelInside);
    QVERIFY(shortBar.label.left() > shortBar.body().right());
    QVERIFY(shortBar.bounds.contains(shortBar.label));
    QVERIFY(!shortBar.end);

    BarRoom crowded = room;
    crowded.freeUntil = shortBar.body().right() + 20;
    QVERIFY(layOutBar(*scene.bar(u"1"_s), scale, crowded, 200).isLabelInside);
    // Scrolled along, the words follow.
    BarRoom scrolled = room;
    scrolled.visibleLeft = scale.leftOf(QDate(2024, 1, 1));
    QVERIFY(layOutBar(*scene.bar(u"2"_s), scale, scrolled, 100).label.left() >= scrolled.visibleLeft);
}

void TestTimelineLayout::openBarsRunOffTheEdge()
{
    const TimelineScene scene =
        makeScene(stateOf({sampleSpan(u"1"_s, QDate(2023, 3, 1), notEnded, notEnded)}, u"1"_s));
    const BarRoom room{.height = 28, .visibleRight = 700, .rightEdge = 700, .freeUntil = 700};
    const BarLayout layout = layOutBar(scene.bars.constFirst(), TimeScale(QDate(2023, 1, 1), 0.2), room, 200);
    QVERIFY(layout.pieces.constFirst().isOpen);
    QCOMPARE(layout.body().right(), 700.0);
    QVERIFY(*layout.end < 700 && *layout.end > 650); // its handle can be reached
}

void TestTimelineLayout::notesKeepClearOfEachOther()
{
    QList<LaneNote> notes{{.wanted = 10, .width = 60},
                          {.wanted = 50, .width = 60},
                          {.wanted = 55, .width = 60},
                          {.wanted = 190, .width = 60},
                          {.wanted = 90, .width = 20, .fromBelow = true}};
    placeNotes(notes, 2, 0, 200);
    QCOMPARE(notes.at(0).lane, 0);
    QCOMPARE(notes.at(1).lane, 1);
    QCOMPARE(notes.at(2).lane, -1);
    QCOMPARE(notes.at(3).left, 140.0); // moved inside
    QCOMPARE(notes.at(3).lane, 0);
    QCOMPARE(notes.at(4).lane, 0); // below is taken
}

QTEST_GUILESS_MAIN(TestTimelineLayout)
#include "tst_timeline_layout.moc"
