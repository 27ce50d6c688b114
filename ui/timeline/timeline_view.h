// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/timeline_scene.h"

#include <QScrollArea>

namespace PeopleDesk {

class TimelineCanvas;
class TimelineBar;

/// The canvas through a window that zooms and scrolls. All of it fits until somebody zooms in; then the
/// scale stays when the window's width changes. As high as its content.
class TimelineView : public QScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    [[nodiscard]] TimelineCanvas *canvas() const { return m_canvas; }
    void setScene(const TimelineScene &scene, bool movable);
    /// While an end is dragged the days stay where they are, whatever becomes of the range.
    void setHeld(bool held);
    void layOut();

    /// \a steps are powers of one comfortable factor; negative zooms out, at most until all fits.
    void zoom(double steps);
    void fit();
    [[nodiscard]] bool canZoomIn() const;
    [[nodiscard]] bool isFitting() const { return !m_zoomed; }
    /// By a share of the visible width.
    void scrollBy(double share);
    [[nodiscard]] const TimeScale &timeScale() const { return m_scale; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void zoomChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double fittingScale() const;
    [[nodiscard]] double largestScale() const;
    /// Keeps what is at \a anchor, in the window's pixels, where it is.
    void setPixelsPerDay(std::optional<double> wanted, double anchor);
    /// The end of the current bar where it is in view, else the middle.
    [[nodiscard]] double anchor() const;
    void showPart();
    void reveal(const TimelineBar *bar);
    /// While an end is dragged out of view.
    void follow(const QDate &end);

    TimelineCanvas *const m_canvas;
    DayRange m_range;
    DayRange m_wanted; ///< taken once nothing is held
    TimeScale m_scale;
    std::optional<double> m_zoomed; ///< pixels per day; nothing: all fits
    bool m_held = false;
};

} // namespace PeopleDesk
