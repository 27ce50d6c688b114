// SPDX-License-Identifier: Apache-2.0
#include "tests/timeline/timeline_bench.h"

#include "tests/timeline/sample_spans.h"
#include "ui/style/look.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

namespace PeopleDesk {

TimelineBench::TimelineBench(const QString &current)
{
    applyLook(*qApp, false, QStringLiteral("en"));
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(&before);
    layout->addWidget(&timeline);
    layout->addWidget(&after);
    layout->addStretch();
    timeline.setSpans(threeSpans());
    timeline.setToday(QDate(2026, 11, 22));
    timeline.setCurrent(current);
    window.resize(800, 500);
    QObject::connect(&timeline, &ContractTimeline::endMoved, &window,
                     [this](const QDate &day, SpanEnd::Field field) {
                         moves.append({day, field});
                     });
    QObject::connect(&timeline, &ContractTimeline::endMoveFinished, &window, [this] { ++finished; });
    QObject::connect(&timeline, &ContractTimeline::spanPicked, &window,
                     [this](const QString &id) { picked.append(id); });
}

bool TimelineBench::show()
{
    window.show();
    return QTest::qWaitForWindowActive(&window);
}

TimelineBar &TimelineBench::bar(const QString &id) const
{
    return *view().canvas()->bar(id);
}

TimelineView &TimelineBench::view() const
{
    return *timeline.findChild<TimelineView *>();
}

QPoint TimelineBench::endOf(const QDate &day, const QString &id) const
{
    const int x = qRound(view().timeScale().rightOf(day));
    return {x - bar(id).x(), bar(id).height() / 2};
}

QPoint TimelineBench::grip() const
{
    const TimelineBar &current = bar(timeline.current());
    return {qRound(*current.end()), current.height() / 2};
}

void TimelineBench::movePointerTo(const QDate &day)
{
    TimelineBar &current = bar(timeline.current());
    QTest::mouseMove(&current, endOf(day, timeline.current()));
}

void TimelineBench::dragTo(const QDate &day)
{
    TimelineBar &current = bar(timeline.current());
    const QPoint from = current.mapToGlobal(grip());
    const QPoint to = current.mapToGlobal(endOf(day, timeline.current()));
    QTest::mousePress(&current, Qt::LeftButton, {}, grip());
    QTest::mouseMove(&current, current.mapFromGlobal((from + to) / 2));
    movePointerTo(day);
}

void TimelineBench::letGo()
{
    TimelineBar &current = bar(timeline.current());
    QTest::mouseRelease(&current, Qt::LeftButton, {}, current.rect().center());
}

void TimelineBench::turnWheel(QWidget &over, const QPoint &spot, int angle, Qt::KeyboardModifiers held)
{
    QWheelEvent event(spot, over.mapToGlobal(QPointF(spot)), QPoint(), QPoint(0, angle), Qt::NoButton, held,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&over, &event); // sendEvent would take the mark off again
}

} // namespace PeopleDesk
