// SPDX-License-Identifier: Apache-2.0
#include "ui/form/split_handle.h"

#include "ui/style/colours.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace PeopleDesk {

namespace {

constexpr int grip = 4; ///< width of what is drawn of it

} // namespace

SplitHandle::SplitHandle(QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setSingleStep(1);
    setPageStep(5);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractSlider::valueChanged, this, &SplitHandle::wanted);
}

void SplitHandle::put(int share, int both)
{
    const QSignalBlocker quiet(this);
    setRange(1, qMax(1, both - 1));
    setValue(share);
}

void SplitHandle::keyPressEvent(QKeyEvent *event)
{
    const bool isWide = event->modifiers().testFlag(Qt::ShiftModifier);
    if (isWide && event->key() == Qt::Key_Left)
        triggerAction(SliderPageStepSub);
    else if (isWide && event->key() == Qt::Key_Right)
        triggerAction(SliderPageStepAdd);
    else
        QAbstractSlider::keyPressEvent(event);
}

void SplitHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->globalPosition().x();
    m_before = value();
    setSliderDown(true);
}

void SplitHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown() && m_scale > 0)
        setValue(m_before + qRound((event->globalPosition().x() - m_pressedAt) / m_scale));
}

void SplitHandle::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
    update();
}

void SplitHandle::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void SplitHandle::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double tall = height() * 0.5;
    const QRectF pill((width() - grip) / 2.0, (height() - tall) / 2, grip, tall);
    const bool isLively = hasFocus() || underMouse() || isSliderDown();
    if (isLively) {
        painter.setPen(QPen(hasFocus() ? colours.text : colours.edge, 2));
        painter.setBrush(colours.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 1, -2, -1), 4, 4);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(isLively ? colours.accent : colours.panel);
    painter.drawRoundedRect(pill, 2, 2);
}

} // namespace PeopleDesk
