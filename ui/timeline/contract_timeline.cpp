// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/contract_timeline.h"

#include "ui/style/labels.h"
#include "ui/style/spacing.h"
#include "ui/timeline/end_move.h"
#include "ui/timeline/span_words.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_keys.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/zoom_buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ContractTimeline::ContractTimeline(QWidget *parent)
    : QWidget(parent)
    , m_view(new TimelineView(this))
    , m_caption(noteLabel(this))
    , m_zoom(new ZoomButtons(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::tight);
    layout->addWidget(m_view);
    auto *below = new QHBoxLayout;
    below->setSpacing(Spacing::small);
    below->addWidget(m_caption, 1);
    below->addWidget(m_zoom, 0, Qt::AlignTop);
    layout->addLayout(below);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    const TimelineCanvas *canvas = m_view->canvas();
    connect(canvas, &TimelineCanvas::picked, this, &ContractTimeline::spanPicked);
    connect(canvas, &TimelineCanvas::dragBegun, this, &ContractTimeline::beginDrag);
    connect(canvas, &TimelineCanvas::draggedTo, this, &ContractTimeline::dragTo);
    connect(canvas, &TimelineCanvas::dropped, this, &ContractTimeline::drop);
    connect(canvas, &TimelineCanvas::putBack, this, &ContractTimeline::putBack);
    connect(canvas, &TimelineCanvas::stepped, this, &ContractTimeline::step);
    connect(m_zoom, &ZoomButtons::zoomAsked, m_view, &TimelineView::zoom);
    connect(m_zoom, &ZoomButtons::fitAsked, m_view, &TimelineView::fit);
    connect(m_view, &TimelineView::zoomChanged, this,
            [this] { m_zoom->setPossible(m_view->canZoomIn(), !m_view->isFitting()); });
    refresh();
}

void ContractTimeline::setSpans(const QList<ContractSpan> &spans)
{
    if (m_state.spans == spans)
        return;
    m_state.spans = spans;
    refresh();
}

void ContractTimeline::setCurrent(const QString &id)
{
    if (m_state.current == id)
        return;
    endDrag();
    m_state.current = id;
    m_state.draft.reset();
    refresh();
}

void ContractTimeline::setDraft(const QDate &start, const QDate &expectedEnd, const QDate &actualEnd)
{
    take(DraftPeriod{start, expectedEnd, actualEnd});
}

void ContractTimeline::clearDraft()
{
    take(std::nullopt);
}

void ContractTimeline::take(std::optional<DraftPeriod> draft)
{
    if (m_state.draft == draft)
        return;
    m_state.draft = draft;
    refresh();
}

void ContractTimeline::setToday(const QDate &today)
{
    if (m_state.today == today)
        return;
    m_state.today = today;
    refresh();
}

void ContractTimeline::setEndMovable(bool movable)
{
    if (m_movable == movable)
        return;
    m_movable = movable;
    if (!movable)
        endDrag();
    refresh();
}

void ContractTimeline::refresh()
{
    m_scene = makeScene(m_state);
    m_view->setScene(m_scene, m_movable);
    say();
}

void ContractTimeline::say()
{
    setAccessibleName(tr("Contract timeline"));
    const SceneBar *bar = m_scene.bar(m_state.current);
    QString caption;
    if (!bar) {
        caption =
            m_scene.bars.isEmpty() ? QString() : tr("Click a contract, or press Enter on it, to open it.");
    } else if (bar->isPlaced()) {
        if (m_movable)
            caption = tr("Dragging the end moves: %1").arg(SpanWords::field(movedField(bar->drafted)));
        const QString change = SpanWords::change(*bar);
        if (!change.isEmpty())
            caption = caption.isEmpty() ? change : u"%1 · %2"_s.arg(caption, change);
    }
    m_caption->setText(caption);
}

void ContractTimeline::beginDrag()
{
    const auto drafted = m_state.drafted();
    if (!drafted)
        return;
    const SpanEnd::Field field = movedField(*drafted);
    m_drag = Drag{field, dayOf(*drafted, field)};
    m_view->setHeld(true);
}

void ContractTimeline::endDrag()
{
    m_drag.reset();
    m_view->setHeld(false);
}

void ContractTimeline::dragTo(const QDate &day)
{
    const auto drafted = m_state.drafted();
    if (!m_drag || !drafted)
        return;
    if (moveEnd(possibleEnd(*drafted, day), m_drag->field) && m_drag)
        m_drag->moved = true;
}

void ContractTimeline::drop()
{
    const bool moved = m_drag && m_drag->moved;
    endDrag();
    if (moved)
        Q_EMIT endMoveFinished();
}

void ContractTimeline::putBack()
{
    const std::optional<Drag> drag = m_drag;
    endDrag();
    if (!drag || !drag->moved)
        return;
    moveEnd(drag->before, drag->field);
    Q_EMIT endMoveFinished();
}

void ContractTimeline::step(const EndStep &step)
{
    const auto drafted = m_state.drafted();
    if (!drafted || !drafted->start.isValid())
        return;
    if (moveEnd(steppedEnd(*drafted, step, m_state.today), movedField(*drafted)))
        Q_EMIT endMoveFinished();
}

bool ContractTimeline::moveEnd(const QDate &day, SpanEnd::Field field)
{
    const auto drafted = m_state.drafted();
    if (!drafted || dayOf(*drafted, field) == day)
        return false;
    take(withEnd(draftOf(*drafted), field, day));
    Q_EMIT endMoved(day, field);
    return true;
}

bool ContractTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && viewStepOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ContractTimeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::StyleChange:
        refresh();
        break;
    default:
        break;
    }
}

void ContractTimeline::keyPressEvent(QKeyEvent *event)
{
    const auto step = viewStepOf(*event);
    if (!step) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (*step) {
    case ViewStep::In:
        m_view->zoom(1);
        break;
    case ViewStep::Out:
        m_view->zoom(-1);
        break;
    case ViewStep::Fit:
        m_view->fit();
        break;
    case ViewStep::Left:
        m_view->scrollBy(-0.25);
        break;
    case ViewStep::Right:
        m_view->scrollBy(0.25);
        break;
    }
}

} // namespace PeopleDesk
