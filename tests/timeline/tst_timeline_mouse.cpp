// SPDX-License-Identifier: Apache-2.0
#include "tests/timeline/sample_spans.h"
#include "tests/timeline/timeline_bench.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_view.h"

#include <QScrollBar>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestTimelineMouse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClickPicks();
    void draggingMovesTheExpectedEnd();
    void draggingMovesAnActualEnd();
    void anOpenEndGetsAnExpectedOne();
    void escapePutsItBack();
    void escapeOpensAnOpenEndAgain();
    void theEndStaysBehindTheStart();
    void aTremblingClickMovesNothing();
    void onlyTheCurrentEndMoves();
    void nothingMovesWhileTheFormIsLocked();
    void theFormMayRefuse();
    void daysStayWhereTheyAreWhileDragging();
    void newDataWhileDragging();
    void anotherContractEndsTheDrag();
    void theWheelZoomsAtThePointer();
    void draggingWhenZoomedIn();
};

void TestTimelineMouse::aClickPicks()
{
    TimelineBench bench{QString()};
    QVERIFY(bench.show());
    QTest::mouseClick(&bench.bar(u"1"_s), Qt::LeftButton);
    QCOMPARE(bench.picked, QStringList{u"1"_s});
    // Two contracts of one row at a time: the words behind a short bar belong to it as well.
    QTest::mouseClick(&bench.bar(u"3"_s), Qt::LeftButton);
    QCOMPARE(bench.picked, (QStringList{u"1"_s, u"3"_s}));
    QVERIFY(bench.moves.isEmpty());
}

void TestTimelineMouse::draggingMovesTheExpectedEnd()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    QVERIFY(bench.timeline.overlaps().isEmpty());
    bench.dragTo(QDate(2027, 6, 30));
    QVERIFY(bench.moves.size() >= 2); // on the way too
    const auto last = bench.moves.constLast();
    QCOMPARE(last.field, SpanEnd::Expected);
    // A pixel is some days at this scale.
    const auto pixel = qCeil(1 / bench.view().timeScale().pixelsPerDay());
    QVERIFY(qAbs(last.day.daysTo(QDate(2027, 6, 30))) <= pixel);
    QCOMPARE(bench.timeline.overlaps().size(), 1);
    QCOMPARE(bench.timeline.overlaps().constFirst().days,
             (Period{QDate(2027, 1, 1), bench.moves.constLast().day}));
    QCOMPARE(bench.finished, 0);
    bench.letGo();
    QCOMPARE(bench.finished, 1);
    QVERIFY(bench.picked.isEmpty()); // a drag is no click
    QCOMPARE(bench.timeline.overlaps().size(), 1);
}

void TestTimelineMouse::draggingMovesAnActualEnd()
{
    TimelineBench bench(u"1"_s);
    QVERIFY(bench.show());
    bench.dragTo(QDate(2022, 9, 1));
    bench.letGo();
    QCOMPARE(bench.moves.constLast().field, SpanEnd::Actual);
    QVERIFY(bench.moves.constLast().day < QDate(2022, 12, 9));
    QCOMPARE(bench.timeline.gaps().constFirst().before, u"1"_s);
    QCOMPARE(bench.timeline.gaps().constFirst().first, bench.moves.constLast().day.addDays(1));
}

void TestTimelineMouse::anOpenEndGetsAnExpectedOne()
{
    TimelineBench bench;
    bench.timeline.setSpans({sampleSpan(u"2"_s, QDate(2023, 3, 1), notEnded, notEnded)});
    QVERIFY(bench.show());
    bench.dragTo(QDate(2026, 12, 31));
    bench.letGo();
    QCOMPARE(bench.moves.constLast().field, SpanEnd::Expected);
    QVERIFY(qAbs(bench.moves.constLast().day.daysTo(QDate(2026, 12, 31))) < 15);
}

void TestTimelineMouse::escapePutsItBack()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    bench.dragTo(QDate(2027, 6, 30));
    QTest::keyClick(&bench.bar(u"2"_s), Qt::Key_Escape);
    QCOMPARE(bench.moves.constLast(), (TimelineBench::Move{QDate(2026, 12, 31), SpanEnd::Expected}));
    QCOMPARE(bench.finished, 1);
    QVERIFY(bench.timeline.overlaps().isEmpty());
    // The button is still down; it moves nothing any more.
    const qsizetype before = bench.moves.size();
    bench.movePointerTo(QDate(2028, 1, 1));
    bench.letGo();
    QCOMPARE(bench.moves.size(), before);
    QCOMPARE(bench.finished, 1);
    QVERIFY(bench.picked.isEmpty());
}

void TestTimelineMouse::escapeOpensAnOpenEndAgain()
{
    TimelineBench bench;
    bench.timeline.setSpans({sampleSpan(u"2"_s, QDate(2023, 3, 1), notEnded, notEnded)});
    QVERIFY(bench.show());
    bench.dragTo(QDate(2026, 12, 31));
    QTest::keyClick(&bench.bar(u"2"_s), Qt::Key_Escape);
    QCOMPARE(bench.moves.constLast(), (TimelineBench::Move{notEnded, SpanEnd::Expected}));
    bench.letGo();
}

void TestTimelineMouse::theEndStaysBehindTheStart()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    bench.dragTo(QDate(2022, 5, 1));
    bench.letGo();
    QCOMPARE(bench.moves.constLast().day, QDate(2023, 3, 1));
}

void TestTimelineMouse::aTremblingClickMovesNothing()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    TimelineBar &bar = bench.bar(u"2"_s);
    QTest::mousePress(&bar, Qt::LeftButton, {}, bench.grip());
    QTest::mouseMove(&bar, bench.grip() + QPoint(1, 1));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, bench.grip() + QPoint(1, 1));
    QVERIFY(bench.moves.isEmpty());
    QCOMPARE(bench.finished, 0);
}

void TestTimelineMouse::onlyTheCurrentEndMoves()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    TimelineBar &other = bench.bar(u"3"_s);
    QTest::mousePress(&other, Qt::LeftButton, {}, bench.endOf(QDate(2029, 12, 31), u"3"_s) - QPoint(2, 0));
    QTest::mouseMove(&other, bench.endOf(QDate(2028, 12, 31), u"3"_s));
    QTest::mouseRelease(&other, Qt::LeftButton, {}, bench.endOf(QDate(2028, 12, 31), u"3"_s));
    QVERIFY(bench.moves.isEmpty());
    QCOMPARE(bench.picked, QStringList{u"3"_s}); // it was a click, if a slow one
}

void TestTimelineMouse::nothingMovesWhileTheFormIsLocked()
{
    TimelineBench bench;
    bench.timeline.setEndMovable(false);
    QVERIFY(bench.show());
    bench.dragTo(QDate(2027, 6, 30));
    bench.letGo();
    QVERIFY(bench.moves.isEmpty());
    // Locked in the middle of a drag, as when a send begins by its keys.
    bench.timeline.setEndMovable(true);
    bench.dragTo(QDate(2027, 6, 30));
    const qsizetype before = bench.moves.size();
    QVERIFY(before > 0);
    bench.timeline.setEndMovable(false);
    bench.movePointerTo(QDate(2028, 6, 30));
    bench.letGo();
    QCOMPARE(bench.moves.size(), before);
}

void TestTimelineMouse::theFormMayRefuse()
{
    TimelineBench bench;
    connect(&bench.timeline, &ContractTimeline::endMoved, &bench.window,
            [&bench] { bench.timeline.setDraft(QDate(2023, 3, 1), QDate(2026, 12, 31), notEnded); });
    QVERIFY(bench.show());
    const QPoint before = bench.grip();
    bench.dragTo(QDate(2027, 6, 30));
    bench.letGo();
    QVERIFY(!bench.moves.isEmpty());
    QCOMPARE(bench.grip(), before);
    QVERIFY(bench.timeline.overlaps().isEmpty());
}

void TestTimelineMouse::daysStayWhereTheyAreWhileDragging()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    const TimeScale scale = bench.view().timeScale();
    const QDate far = scale.dayAt(bench.view().width() + 200); // out of the window
    bench.dragTo(far);
    QCOMPARE(bench.view().timeScale().pixelsPerDay(), scale.pixelsPerDay());
    QVERIFY(qAbs(bench.moves.constLast().day.daysTo(far)) < 15);
    bench.letGo();
    QVERIFY(bench.view().timeScale().pixelsPerDay() < scale.pixelsPerDay()); // and now all fits again
    QVERIFY(bench.grip().x() + bench.bar(u"2"_s).x() < bench.view().width());
}

void TestTimelineMouse::newDataWhileDragging()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    bench.dragTo(QDate(2027, 6, 30));
    QList<ContractSpan> more = threeSpans();
    more.append(sampleSpan(u"4"_s, QDate(2020, 1, 1), QDate(2021, 1, 1)));
    bench.timeline.setSpans(more);
    bench.movePointerTo(QDate(2027, 9, 30));
    QVERIFY(bench.moves.constLast().day > QDate(2027, 8, 1));
    bench.timeline.setSpans({more.constFirst()}); // the contract itself is gone
    QCOMPARE(bench.view().canvas()->bar(u"2"_s), nullptr);
    QTest::mouseClick(&bench.bar(u"3"_s), Qt::LeftButton);
    QCOMPARE(bench.picked, QStringList{u"3"_s});
    QTRY_COMPARE(bench.timeline.findChildren<TimelineBar *>().size(), 1);
    bench.timeline.setSpans(threeSpans());
    bench.timeline.setCurrent(u"1"_s); // nothing is left of the drag
    QCOMPARE(bench.timeline.overlaps().size(), 0);
}

void TestTimelineMouse::anotherContractEndsTheDrag()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    bench.dragTo(QDate(2027, 6, 30));
    TimelineBar &dragged = bench.bar(u"2"_s);
    const qsizetype before = bench.moves.size();
    bench.timeline.setCurrent(u"3"_s);
    QTest::mouseMove(&dragged, QPoint(5, 5));
    QTest::mouseRelease(&dragged, Qt::LeftButton, {}, QPoint(5, 5));
    QCOMPARE(bench.moves.size(), before);
    QVERIFY(bench.timeline.overlaps().isEmpty()); // the draft went with its form
}

void TestTimelineMouse::theWheelZoomsAtThePointer()
{
    TimelineBench bench{QString()};
    QVERIFY(bench.show());
    TimelineCanvas &canvas = *bench.view().canvas();
    const QPoint spot(300, 60);
    const auto dayUnder = [&] {
        const QPoint global = bench.view().viewport()->mapToGlobal(spot);
        return bench.view().timeScale().dayAt(canvas.mapFromGlobal(global).x());
    };
    const auto turn = [&](int angle, Qt::KeyboardModifiers held) {
        const QPoint global = bench.view().viewport()->mapToGlobal(spot);
        TimelineBench::turnWheel(canvas, canvas.mapFromGlobal(global), angle, held);
    };
    turn(120, {});
    QVERIFY(bench.view().isFitting());
    for (int notches = 0; notches < 6; ++notches) {
        const QDate day = dayUnder();
        turn(120, Qt::ControlModifier);
        QVERIFY(qAbs(dayUnder().daysTo(day)) <= qCeil(1 / bench.view().timeScale().pixelsPerDay()) + 1);
    }
    QVERIFY(!bench.view().isFitting());
    QScrollBar &scroll = *bench.view().horizontalScrollBar();
    const int before = scroll.value();
    turn(-120, Qt::ShiftModifier);
    QVERIFY(scroll.value() > before);
    for (int notches = 0; notches < 8; ++notches)
        turn(-120, Qt::ControlModifier);
    QVERIFY(bench.view().isFitting());
    QCOMPARE(canvas.width(), bench.view().viewport()->width());
}

void TestTimelineMouse::draggingWhenZoomedIn()
{
    TimelineBench bench;
    QVERIFY(bench.show());
    while (bench.view().canZoomIn())
        bench.view().zoom(1);
    QVERIFY(bench.view().timeScale().pixelsPerDay() > 10);
    const QRect seen = bench.view().viewport()->rect();
    const QPoint grip = bench.bar(u"2"_s).mapTo(bench.view().viewport(), bench.grip());
    QVERIFY(seen.contains(grip)); // it zoomed in on the end
    bench.dragTo(QDate(2027, 1, 7));
    bench.letGo();
    QCOMPARE(bench.moves.constLast().day, QDate(2027, 1, 7)); // to the day
    QCOMPARE(bench.timeline.overlaps().constFirst().count, 7);
    // Out of the window: what is dragged stays in view.
    const int before = bench.view().horizontalScrollBar()->value();
    bench.dragTo(bench.view().timeScale().dayAt(before + seen.width() + 100));
    QVERIFY(bench.view().horizontalScrollBar()->value() > before);
    bench.letGo();
}

QTEST_MAIN(TestTimelineMouse)
#include "tst_timeline_mouse.moc"
