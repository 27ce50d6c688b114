// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractSlider>

namespace PeopleDesk {

/// The boundary between two parts of a split: a slider whose value is the share of the first of the two.
/// Left and Right move it by one percent, with Shift by five; the pointer drags it.
class SplitHandle : public QAbstractSlider
{
    Q_OBJECT
public:
    static constexpr int breadth = 12;

    explicit SplitHandle(QWidget *parent = nullptr);

    /// Shows where the boundary is; emits nothing. The two together have \a both percent.
    void put(int share, int both);
    /// How many pixels a percent has, for dragging.
    void setScale(double pixelsPerPercent) { m_scale = pixelsPerPercent; }

Q_SIGNALS:
    /// The first of the two shall have that share.
    void wanted(int share);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    double m_scale = 1;
    double m_pressedAt = 0;
    int m_before = 0;
};

} // namespace PeopleDesk
