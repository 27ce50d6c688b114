// SPDX-License-Identifier: Apache-2.0
#include "ui/form/split_paint.h"

#include "ui/style/colours.h"

#include <QPainter>
#include <QPalette>

#include <array>

namespace PeopleDesk {

namespace {

// Neighbours differ in lightness too.
const std::array light{QColor(0x24, 0x5b, 0xdb), QColor(0x1f, 0x7a, 0x4d), QColor(0x8f, 0x55, 0x00),
                       QColor(0x6d, 0x3f, 0xb5), QColor(0x0a, 0x6f, 0x80), QColor(0xa8, 0x2e, 0x68),
                       QColor(0x52, 0x5c, 0x69), QColor(0x9a, 0x3b, 0x24)};
const std::array dark{QColor(0x7a, 0xa5, 0xff), QColor(0x63, 0xbf, 0x83), QColor(0xe0, 0xb0, 0x57),
                      QColor(0xb5, 0x95, 0xf0), QColor(0x58, 0xb9, 0xc9), QColor(0xee, 0x8f, 0xb4),
                      QColor(0xa4, 0xab, 0xb6), QColor(0xf0, 0x97, 0x78)};
constexpr std::array patterns{Qt::NoBrush, Qt::BDiagPattern, Qt::Dense7Pattern, Qt::FDiagPattern,
                              Qt::VerPattern};

} // namespace

SplitPaint splitPaint(int place, const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    const bool isDark = &colours == &darkColours();
    const auto number = static_cast<std::size_t>(place);
    SplitPaint paint;
    paint.ground = isDark ? dark.at(number % dark.size()) : light.at(number % light.size());
    // Away from the ink, so that words on the lines are read the better.
    paint.lines = isDark ? paint.ground.lighter(122) : paint.ground.darker(140);
    paint.ink = colours.onAccent;
    paint.pattern = patterns.at(number % patterns.size());
    return paint;
}

void paintSplitGround(QPainter &painter, const QRectF &rect, double radius, const SplitPaint &paint)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(paint.ground);
    painter.drawRoundedRect(rect, radius, radius);
    if (paint.pattern == Qt::NoBrush)
        return;
    painter.setBrush(QBrush(paint.lines, paint.pattern));
    painter.drawRoundedRect(rect, radius, radius);
}

} // namespace PeopleDesk
