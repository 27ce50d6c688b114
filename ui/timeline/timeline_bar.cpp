// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timeline_bar.h"

#include "ui/style/colours.h"
#include "ui/timeline/span_words.h"

#include <QEvent>
#include <QKeySequence>
#include <QMouseEvent>
#include <QPainter>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 4; ///< around the bar, for the focus ring
constexpr double reach = 8; ///< of the handle, to both sides
constexpr double threshold = 3; ///< pixels that a hand trembles in a click

QString keys(Qt::KeyboardModifiers modifiers, Qt::Key key)
{
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence::NativeText);
}

} // namespace

TimelineBar::TimelineBar(const QString &id, QWidget *parent)
    : QPushButton(parent)
    , m_id(id)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
}

void TimelineBar::setBar(const SceneBar &bar, const QList<Gap> &gaps, bool movable)
{
    m_bar = bar;
    m_gaps = gaps;
    m_movable = movable && bar.isCurrent && bar.isPlaced();
    if (!m_movable)
        m_grabbed.reset();
    say();
    update();
}

void TimelineBar::say()
{
    m_label = SpanWords::label(m_bar);
    const QStringList facts = SpanWords::facts(m_bar, m_gaps);
    setAccessibleName(SpanWords::name(m_bar.asRead));
    QStringList described = facts;
    if (m_bar.isCurrent)
        described.prepend(tr("open in the form"));
    QStringList tip = QStringList{accessibleName()} + facts;
    if (m_movable) {
        const QString moving =
            tr("Moves the end: %1 and %2 by a day, %3 and %4 by a month, %5 and %6 by a year")
                .arg(keys(Qt::AltModifier, Qt::Key_Left), keys(Qt::AltModifier, Qt::Key_Right),
                     keys(Qt::AltModifier | Qt::ShiftModifier, Qt::Key_Left),
                     keys(Qt::AltModifier | Qt::ShiftModifier, Qt::Key_Right),
                     keys(Qt::AltModifier, Qt::Key_PageDown), keys(Qt::AltModifier, Qt::Key_PageUp));
        described.append(moving);
        tip.append(moving);
    }
    QString description = described.value(0);
    for (qsizetype index = 1; index < described.size(); ++index)
        description = tr("%1, %2").arg(description, described.at(index));
    setAccessibleDescription(description);
    setToolTip(tip.join(u'\n'));
}

void TimelineBar::place(const BarLayout &layout, const TimeScale &scale, const std::optional<double> &today)
{
    const QRect place = layout.bounds.toAlignedRect().adjusted(-margin, -margin, margin, margin);
    setGeometry(place);
    m_layout = layout.movedTo(place.topLeft());
    m_scale = scale;
    m_today = today ? std::optional(*today - place.left()) : std::nullopt;
    update();
}

int TimelineBar::labelWidth() const
{
    return fontMetrics().horizontalAdvance(m_label) + 1;
}

bool TimelineBar::isOnHandle(const QPointF &spot) const
{
    return m_movable && m_layout.end && qAbs(spot.x() - *m_layout.end) <= reach;
}

bool TimelineBar::hitButton(const QPoint &spot) const
{
    return m_layout.bounds.contains(spot);
}

bool TimelineBar::wants(const QKeyEvent &event) const
{
    return (m_movable && endStepOf(event)) || (isDragging() && event.key() == Qt::Key_Escape);
}

bool TimelineBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && wants(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPushButton::event(event);
}

void TimelineBar::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

void TimelineBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    paintBar(painter, m_layout,
             {.paint = barColours(m_bar, colours),
              .label = m_label,
              .today = m_today,
              .isCurrent = m_bar.isCurrent,
              .isMovable = m_movable,
              .isHovered = underMouse(),
              .isHandleHovered = m_onHandle || isDragging(),
              .isFocused = hasFocus()},
             colours);
}

void TimelineBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isOnHandle(event->position())) {
        QPushButton::mousePressEvent(event);
        return;
    }
    m_grabbed = event->position().x() - *m_layout.end;
    m_pressed = event->globalPosition();
    m_moved = false;
    Q_EMIT dragBegun();
    update();
}

void TimelineBar::mouseMoveEvent(QMouseEvent *event)
{
    if (isDragging()) {
        m_moved = m_moved || qAbs(event->globalPosition().x() - m_pressed.x()) >= threshold;
        if (m_moved)
            Q_EMIT draggedTo(m_scale.lastDayAt(x() + event->position().x() - *m_grabbed));
        return;
    }
    m_onHandle = isOnHandle(event->position());
    setCursor(m_onHandle ? Qt::SizeHorCursor : Qt::PointingHandCursor);
    update();
    QPushButton::mouseMoveEvent(event);
}

void TimelineBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (!isDragging() || event->button() != Qt::LeftButton) {
        QPushButton::mouseReleaseEvent(event);
        return;
    }
    m_grabbed.reset();
    update();
    Q_EMIT dropped();
}

void TimelineBar::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    m_onHandle = false;
    update();
}

void TimelineBar::focusInEvent(QFocusEvent *event)
{
    QPushButton::focusInEvent(event);
    Q_EMIT focused();
}

void TimelineBar::keyPressEvent(QKeyEvent *event)
{
    if (isDragging()) {
        if (event->key() == Qt::Key_Escape) {
            m_grabbed.reset();
            update();
            Q_EMIT putBack();
        }
        return; // the mouse has the end
    }
    if (const auto step = endStepOf(*event); step && m_movable) {
        Q_EMIT stepped(*step);
        return;
    }
    if (event->modifiers() & ~Qt::KeypadModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        Q_EMIT neighbourAsked(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        Q_EMIT neighbourAsked(1);
        return;
    case Qt::Key_Home:
        Q_EMIT neighbourAsked(-2);
        return;
    case Qt::Key_End:
        Q_EMIT neighbourAsked(2);
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

} // namespace PeopleDesk
