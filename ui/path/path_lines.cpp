// SPDX-License-Identifier: Apache-2.0
#include "ui/path/path_lines.h"

#include "ui/style/spacing.h"

namespace PeopleDesk {

namespace {

constexpr double gap = Spacing::tight; ///< between a disc and its lines
constexpr double bend = Spacing::small; ///< radius of a corner

double towards(double from, double to, double distance)
{
    return from < to ? from + distance : from - distance;
}

/// Along x, then down or up at \a corner, then along x again.
QPainterPath across(const QPointF &from, const QPointF &to, double corner, double rim)
{
    QPainterPath line;
    line.moveTo(towards(from.x(), corner, rim), from.y());
    const QPointF end(towards(to.x(), corner, rim), to.y());
    if (qFuzzyCompare(from.y(), to.y())) {
        line.lineTo(end);
        return line;
    }
    line.lineTo(towards(corner, from.x(), bend), from.y());
    line.quadTo(corner, from.y(), corner, towards(from.y(), to.y(), bend));
    line.lineTo(corner, towards(to.y(), from.y(), bend));
    line.quadTo(corner, to.y(), towards(corner, to.x(), bend), to.y());
    line.lineTo(end);
    return line;
}

QPainterPath down(const QPointF &from, const QPointF &to, double rim)
{
    QPainterPath line;
    line.moveTo(from.x(), towards(from.y(), to.y(), rim));
    if (qFuzzyCompare(from.x(), to.x())) {
        line.lineTo(to.x(), towards(to.y(), from.y(), rim));
        return line;
    }
    line.lineTo(from.x(), towards(to.y(), from.y(), bend));
    line.quadTo(from.x(), to.y(), towards(from.x(), to.x(), bend), to.y());
    line.lineTo(towards(to.x(), from.x(), rim), to.y());
    return line;
}

} // namespace

QPainterPath pathLine(const PathLayout &layout, const QFont &font, const QString &from, const QString &to)
{
    const QRect start = layout.nodes.value(from);
    const QPointF a = QPointF(discCentre(start, layout.way, font));
    const QPointF b = QPointF(discCentre(layout.nodes.value(to), layout.way, font));
    const double rim = discSide(font) / 2.0 + gap;
    if (layout.way == PathLayout::Way::Down)
        return down(a, b, rim);
    return across(a, b, start.right() + 1 + Spacing::small, rim);
}

} // namespace PeopleDesk
