// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/timeline_bar.h"
#include "ui/timeline/timeline_metrics.h"

#include <QWidget>

namespace PeopleDesk {

/// The ground with a bar for each contract. Bars stay the same widgets while their contract is there, so that
/// focus and a drag survive new data. One of them is the tab stop; arrow keys go between them.
class TimelineCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineCanvas(QWidget *parent = nullptr);

    /// \a movable: may the end of the current contract be moved?
    void setScene(const TimelineScene &scene, bool movable);
    /// \a left and \a right: the part that is scrolled into view.
    void setScale(const TimeScale &scale, double left, double right);

    [[nodiscard]] int neededHeight() const;
    [[nodiscard]] TimelineBar *bar(const QString &id) const;
    [[nodiscard]] TimelineBar *currentBar() const;

Q_SIGNALS:
    void picked(const QString &id);
    void dragBegun();
    void draggedTo(const QDate &lastDay);
    void dropped();
    void putBack();
    void stepped(const PeopleDesk::EndStep &step);
    /// A bar got the focus and should be seen.
    void focusMoved(PeopleDesk::TimelineBar *bar);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TimelineBar *makeBar(const QString &id);
    void layOut();
    /// The current bar once it has become it; else whichever it was.
    void chooseTabStop();
    void makeTabStop(const TimelineBar *stop);
    void focusNeighbour(TimelineBar *of, int which);

    TimelineScene m_scene;
    TimelineMetrics m_metrics;
    TimeScale m_scale;
    double m_left = 0;
    double m_right = 0;
    QString m_current;
    QList<TimelineBar *> m_bars; ///< in the scene's order
};

} // namespace PeopleDesk
