// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/tab_strip.h"

#include "ui/style/button_painter.h"
#include "ui/style/colours.h"
#include "ui/style/spacing.h"

#include <QPainter>

namespace PeopleDesk {

namespace {

constexpr int lineWidth = 2;

QFont presentFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

TabStrip::TabStrip(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const QFontMetrics metrics(presentFont(font()));
    return {metrics.horizontalAdvance(tabText(index)) + 2 * Spacing::medium,
            metrics.height() + 2 * Spacing::small};
}

void TabStrip::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const QRect place = tabRect(i);
        const bool isPresent = i == currentIndex();
        painter.setFont(isPresent ? presentFont(font()) : font());
        painter.setPen(isPresent ? colours.accent : colours.dim);
        painter.drawText(place, Qt::AlignCenter, tabText(i));
        painter.fillRect(QRect(place.left(), place.bottom() - lineWidth + 1, place.width(), lineWidth),
                         isPresent ? colours.accent : colours.line);
        if (isPresent && hasFocus())
            paintFocusRing(painter, place.adjusted(0, 0, 0, -lineWidth), colours.accent);
    }
}

} // namespace PeopleDesk
