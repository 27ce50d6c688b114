// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timeline_view.h"

#include "ui/style/spacing.h"
#include "ui/timeline/timeline_canvas.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace PeopleDesk {

namespace {

constexpr double factor = 1.5; ///< of one step
constexpr double widestDay = 32;
constexpr double widestCanvas = 4'000'000; ///< Qt's limit for a widget is four times as much
constexpr double notch = 120; ///< of a wheel
constexpr double wheelStep = 0.5;
constexpr int narrowest = 240;
constexpr int enoughSeen = 64;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QScrollArea(parent)
    , m_canvas(new TimelineCanvas)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // the bars have it
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWidget(m_canvas);
    viewport()->setAutoFillBackground(false);
    m_canvas->setAutoFillBackground(false);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &TimelineView::showPart);
    connect(m_canvas, &TimelineCanvas::focusMoved, this, &TimelineView::reveal);
    connect(m_canvas, &TimelineCanvas::draggedTo, this, &TimelineView::follow);
}

void TimelineView::setScene(const TimelineScene &scene, bool movable)
{
    m_canvas->setScene(scene, movable);
    m_wanted = scene.range;
    layOut();
}

void TimelineView::setHeld(bool held)
{
    m_held = held;
    layOut();
}

void TimelineView::layOut()
{
    if (!m_held && m_range != m_wanted) {
        const int seen = horizontalScrollBar()->value();
        const QDate kept = m_scale.dayAt(seen);
        m_range = m_wanted;
        setPixelsPerDay(m_zoomed, 0);
        if (m_zoomed)
            horizontalScrollBar()->setValue(static_cast<int>(m_scale.leftOf(kept)));
    } else {
        setPixelsPerDay(m_zoomed, anchor());
    }
}

double TimelineView::fittingScale() const
{
    return qMax(1, viewport()->width()) / static_cast<double>(m_range.days());
}

double TimelineView::largestScale() const
{
    return qMax(fittingScale(), qMin(widestDay, widestCanvas / m_range.days()));
}

double TimelineView::anchor() const
{
    if (const TimelineBar *bar = m_canvas->currentBar(); bar && bar->end()) {
        const double x = bar->x() + *bar->end() - horizontalScrollBar()->value();
        if (x >= 0 && x < viewport()->width())
            return x;
    }
    return viewport()->width() / 2.0;
}

void TimelineView::setPixelsPerDay(std::optional<double> wanted, double anchor)
{
    const double fitting = fittingScale();
    m_zoomed = wanted && *wanted > fitting ? std::optional(qMin(*wanted, largestScale())) : std::nullopt;
    const double before = m_scale.pixelsPerDay();
    const double seen = horizontalScrollBar()->value() + anchor;
    const double days = seen / before;
    m_scale = TimeScale(m_range.first, m_zoomed.value_or(fitting));
    // First the height, then the width: the scroll bar learns its range from the canvas's size.
    m_canvas->setScale(m_scale, 0, viewport()->width());
    updateGeometry();
    const int width =
        m_zoomed ? static_cast<int>(std::ceil(*m_zoomed * m_range.days())) : viewport()->width();
    m_canvas->resize(width, m_canvas->neededHeight());
    horizontalScrollBar()->setSingleStep(Spacing::page);
    if (m_zoomed && !qFuzzyCompare(before, *m_zoomed))
        horizontalScrollBar()->setValue(static_cast<int>(std::lround(days * *m_zoomed - anchor)));
    showPart();
    Q_EMIT zoomChanged();
}

void TimelineView::showPart()
{
    const double left = horizontalScrollBar()->value();
    m_canvas->setScale(m_scale, left, left + viewport()->width());
}

void TimelineView::zoom(double steps)
{
    setPixelsPerDay(m_scale.pixelsPerDay() * std::pow(factor, steps), anchor());
}

void TimelineView::fit()
{
    setPixelsPerDay(std::nullopt, 0);
}

bool TimelineView::canZoomIn() const
{
    return m_scale.pixelsPerDay() < largestScale();
}

void TimelineView::scrollBy(double share)
{
    QScrollBar *bar = horizontalScrollBar();
    bar->setValue(bar->value() + static_cast<int>(share * viewport()->width()));
}

void TimelineView::reveal(const TimelineBar *bar)
{
    const int left = horizontalScrollBar()->value();
    const int seen = qMin(bar->geometry().right(), left + viewport()->width()) - qMax(bar->x(), left);
    if (seen < qMin(enoughSeen, bar->width()))
        horizontalScrollBar()->setValue(bar->x() - Spacing::large);
}

void TimelineView::follow(const QDate &end)
{
    if (!m_zoomed)
        return;
    const auto x = static_cast<int>(m_scale.rightOf(end)) - horizontalScrollBar()->value();
    const int beyond = x < 0 ? x : qMax(0, x - viewport()->width());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + beyond);
}

QSize TimelineView::sizeHint() const
{
    return {2 * narrowest, m_canvas->neededHeight() + horizontalScrollBar()->sizeHint().height()};
}

QSize TimelineView::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        const double x = viewport()->mapFromGlobal(event->globalPosition()).x();
        setPixelsPerDay(m_scale.pixelsPerDay() * std::pow(factor, wheelStep * turned.y() / notch), x);
        event->accept();
    } else if (event->modifiers() & Qt::ShiftModifier) {
        scrollBy(-(turned.x() + turned.y()) / notch / 4);
        event->accept();
    } else {
        QScrollArea::wheelEvent(event);
    }
}

} // namespace PeopleDesk
