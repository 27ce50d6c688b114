// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timeline_canvas.h"

#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/timeline/timeline_ground.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace PeopleDesk {

TimelineCanvas::TimelineCanvas(QWidget *parent)
    : QWidget(parent)
{
}

void TimelineCanvas::setScene(const TimelineScene &scene, bool movable)
{
    m_scene = scene;
    QList<TimelineBar *> bars;
    for (const SceneBar &bar : scene.bars) {
        TimelineBar *widget = this->bar(bar.asRead.id);
        if (!widget || bars.contains(widget))
            widget = makeBar(bar.asRead.id);
        bars.append(widget);
    }
    const QList<TimelineBar *> before = std::exchange(m_bars, bars);
    for (TimelineBar *old : before) {
        if (bars.contains(old))
            continue;
        old->hide();
        old->deleteLater(); // it may be the sender of what brought us here
    }
    for (qsizetype index = 0; index < bars.size(); ++index)
        bars.at(index)->setBar(scene.bars.at(index), scene.gaps, movable);

    chooseTabStop();
    layOut();
}

TimelineBar *TimelineCanvas::makeBar(const QString &id)
{
    auto *bar = new TimelineBar(id, this);
    connect(bar, &TimelineBar::clicked, this, [this, id] { Q_EMIT picked(id); });
    connect(bar, &TimelineBar::dragBegun, this, &TimelineCanvas::dragBegun);
    connect(bar, &TimelineBar::draggedTo, this, &TimelineCanvas::draggedTo);
    connect(bar, &TimelineBar::dropped, this, &TimelineCanvas::dropped);
    connect(bar, &TimelineBar::putBack, this, &TimelineCanvas::putBack);
    connect(bar, &TimelineBar::stepped, this, &TimelineCanvas::stepped);
    connect(bar, &TimelineBar::focused, this, [this, bar] {
        makeTabStop(bar);
        Q_EMIT focusMoved(bar);
    });
    connect(bar, &TimelineBar::neighbourAsked, this, [this, bar](int which) { focusNeighbour(bar, which); });
    // A new widget is the last in the order of Tab, and one without focus gives it no place.
    setFocusPolicy(Qt::TabFocus);
    setTabOrder(this, bar);
    setFocusPolicy(Qt::NoFocus);
    bar->show();
    return bar;
}

void TimelineCanvas::chooseTabStop()
{
    const auto is = [this](auto holds) { return std::any_of(m_bars.cbegin(), m_bars.cend(), holds); };
    const TimelineBar *current = currentBar();
    const QString id = current ? current->id() : QString();
    const bool another = current && id != m_current;
    m_current = id;
    if (is([](const TimelineBar *bar) { return bar->hasFocus(); }))
        return;
    if (another || !is([](const TimelineBar *bar) { return bar->focusPolicy() == Qt::StrongFocus; }))
        makeTabStop(current ? current : m_bars.value(0));
}

void TimelineCanvas::makeTabStop(const TimelineBar *stop)
{
    for (TimelineBar *bar : std::as_const(m_bars))
        bar->setFocusPolicy(bar == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void TimelineCanvas::focusNeighbour(TimelineBar *of, int which)
{
    const qsizetype last = m_bars.size() - 1;
    const qsizetype at = m_bars.indexOf(of);
    const qsizetype to = which < -1 ? 0 : which > 1 ? last : qBound(qsizetype(0), at + which, last);
    m_bars.at(to)->setFocus(Qt::OtherFocusReason);
}

void TimelineCanvas::setScale(const TimeScale &scale, double left, double right)
{
    m_scale = scale;
    m_left = left;
    m_right = right;
    layOut();
}

void TimelineCanvas::layOut()
{
    m_metrics = timelineMetrics(m_scene, fontMetrics(), QFontMetrics(smallFont()));
    std::optional<double> today;
    if (m_scene.today.isValid())
        today = m_scale.leftOf(m_scene.today);

    QList<double> freeUntil(m_scene.rows, width()); // by row, from the last bar to the first
    for (qsizetype index = m_scene.bars.size() - 1; index >= 0; --index) {
        const SceneBar &bar = m_scene.bars.at(index);
        BarRoom room{.height = double(m_metrics.bar),
                     .visibleLeft = m_left,
                     .visibleRight = m_right,
                     .rightEdge = double(width())};
        BarLayout layout;
        if (bar.isPlaced()) {
            room.top = m_metrics.rowTop(bar.row);
            room.freeUntil = freeUntil.at(bar.row);
            layout = layOutBar(bar, m_scale, room, m_bars.at(index)->labelWidth());
            freeUntil[bar.row] = layout.body().left();
        } else {
            room.top = m_metrics.unplacedRowTop(bar.row);
            layout = layOutUnplaced(room, m_bars.at(index)->labelWidth());
        }
        m_bars.at(index)->place(layout, m_scale, bar.isPlaced() ? today : std::nullopt);
    }
    update();
}

int TimelineCanvas::neededHeight() const
{
    return m_metrics.height;
}

TimelineBar *TimelineCanvas::bar(const QString &id) const
{
    const auto found = std::find_if(m_bars.cbegin(), m_bars.cend(),
                                    [&id](const TimelineBar *bar) { return bar->id() == id; });
    return found == m_bars.cend() ? nullptr : *found;
}

TimelineBar *TimelineCanvas::currentBar() const
{
    for (qsizetype index = 0; index < m_bars.size(); ++index) {
        if (m_scene.bars.at(index).isCurrent)
            return m_bars.at(index);
    }
    return nullptr;
}

void TimelineCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const TimelineGround ground{m_scene, m_scale,         m_metrics,  m_left,
                                    m_right, double(width()), smallFont()};
        QToolTip::showText(help->globalPos(), explanationAt(ground, help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, {m_scene, m_scale, m_metrics, m_left, m_right, double(width()), smallFont()},
                coloursOf(palette()));
}

} // namespace PeopleDesk
