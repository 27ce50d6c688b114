// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/timeline_scene.h"

#include <QWidget>

class QLabel;

namespace PeopleDesk {

class TimelineView;
class ZoomButtons;
struct EndStep;

/// An employee's contracts as bars on a time axis, with overlaps, gaps and today. The current one's end can
/// be moved, by mouse or keys: the timeline shows the new end at once and says so; the form that keeps it
/// answers with setDraft(), or with the old draft where it refuses. It knows nothing of forms and look-ups.
class ContractTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit ContractTimeline(QWidget *parent = nullptr);

    /// As read, ids unique. Current contract and draft stay.
    void setSpans(const QList<ContractSpan> &spans);
    /// The contract whose form is open; empty for none. Another one begins without a draft.
    void setCurrent(const QString &id);
    /// The current contract's period as the form has it; an invalid day is an empty one.
    void setDraft(const QDate &start, const QDate &expectedEnd, const QDate &actualEnd);
    void clearDraft();
    /// No line for an invalid day.
    void setToday(const QDate &today);
    /// Off while the form can't be edited. On at first.
    void setEndMovable(bool movable);

    [[nodiscard]] const QList<ContractSpan> &spans() const { return m_state.spans; }
    [[nodiscard]] QString current() const { return m_state.current; }
    /// With the draft.
    [[nodiscard]] QList<Overlap> overlaps() const { return m_scene.overlaps; }
    [[nodiscard]] QList<Gap> gaps() const { return m_scene.gaps; }

Q_SIGNALS:
    void spanPicked(const QString &id);
    /// The end was moved to \a day, or put back to what \a field held before (which may be no day or
    /// 9999-12-31). Comes for every day while it is dragged.
    void endMoved(const QDate &day, PeopleDesk::SpanEnd::Field field);
    /// Dropped, put back, or moved by a key.
    void endMoveFinished();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Drag
    {
        SpanEnd::Field field;
        QDate before; ///< what the field held
        bool moved = false;
    };

    void refresh();
    void say();
    void take(std::optional<DraftPeriod> draft);
    void beginDrag();
    void endDrag();
    void dragTo(const QDate &day);
    void drop();
    void putBack();
    void step(const EndStep &step);
    /// True if the end went elsewhere.
    bool moveEnd(const QDate &day, SpanEnd::Field field);

    TimelineState m_state;
    TimelineScene m_scene;
    std::optional<Drag> m_drag;
    bool m_movable = true;
    TimelineView *const m_view;
    QLabel *const m_caption;
    ZoomButtons *const m_zoom;
};

} // namespace PeopleDesk
