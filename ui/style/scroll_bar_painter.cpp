// SPDX-License-Identifier: Apache-2.0
#include "ui/style/scroll_bar_painter.h"

#include "ui/style/colours.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace PeopleDesk {

namespace {

constexpr int shortestHandle = 32;

} // namespace

QRect scrollHandle(const QStyleOptionSlider &option)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0) {
        handle = static_cast<int>(qint64(length) * option.pageStep / (range + option.pageStep));
        handle = qBound(qMin(shortestHandle, length), handle, length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    return across ? QRect(option.rect.left() + start, option.rect.top(), handle, option.rect.height())
                  : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), handle);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option)
{
    if (option.maximum <= option.minimum)
        return;
    const Colours &colours = coloursOf(option.palette);
    const bool held = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    QColor ink = colours.dim;
    ink.setAlpha(held ? 190 : 110);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QRectF handle = QRectF(scrollHandle(option)).adjusted(3, 3, -3, -3);
    const double radius = qMin(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

} // namespace PeopleDesk
