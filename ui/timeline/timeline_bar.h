// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/bar_layout.h"
#include "ui/timeline/bar_painter.h"
#include "ui/timeline/end_move.h"

#include <QPushButton>

namespace PeopleDesk {

/// One contract on the timeline, a button of its own so that keyboard and assistive technology reach it. A
/// click or Enter picks it; the end of the current one can be dragged, or moved with keys. It says what it
/// was asked for and changes nothing itself.
class TimelineBar : public QPushButton
{
    Q_OBJECT
public:
    explicit TimelineBar(const QString &id, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const { return m_id; }
    void setBar(const SceneBar &bar, const QList<Gap> &gaps, bool movable);
    /// Moves itself to where \a layout says. \a today is the x of today's line on the canvas.
    void place(const BarLayout &layout, const TimeScale &scale, const std::optional<double> &today);
    /// What the label needs to be whole.
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] bool isDragging() const { return m_grabbed.has_value(); }
    /// The x of the end that can be dragged, in the bar's own pixels.
    [[nodiscard]] std::optional<double> end() const { return m_layout.end; }

Q_SIGNALS:
    void focused();
    void dragBegun();
    void draggedTo(const QDate &lastDay);
    void dropped();
    /// Escape while dragging.
    void putBack();
    void stepped(const PeopleDesk::EndStep &step);
    /// 1 the next bar, -1 the one before; ±2 the last or the first.
    void neighbourAsked(int which);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool hitButton(const QPoint &spot) const override;

private:
    void say();
    [[nodiscard]] bool isOnHandle(const QPointF &spot) const;
    /// Is this key for the bar alone, whatever shortcuts the window has?
    [[nodiscard]] bool wants(const QKeyEvent &event) const;

    const QString m_id;
    SceneBar m_bar;
    QList<Gap> m_gaps;
    BarLayout m_layout; ///< in the bar's own pixels
    TimeScale m_scale;
    std::optional<double> m_today;
    std::optional<double> m_grabbed; ///< where it was taken, beside the end, while it is dragged
    QPointF m_pressed; ///< on the screen
    QString m_label;
    bool m_movable = false;
    bool m_onHandle = false;
    bool m_moved = false; ///< far enough to be a drag and no click
};

} // namespace PeopleDesk
