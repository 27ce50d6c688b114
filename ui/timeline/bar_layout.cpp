// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/bar_layout.h"

#include "ui/style/spacing.h"
#include "ui/timeline/end_move.h"

namespace PeopleDesk {

namespace {

constexpr double thinnest = 4; ///< pixels of a bar, however few its days
constexpr double thinnestMark = 2;
constexpr double openMargin = 12; ///< between the handle of an open end and the canvas's edge
constexpr double someWords = 80; ///< pixels in which a cut label still tells something
constexpr double muchMore = 1.5; ///< room behind the bar must be, where words are cut off either way
constexpr double handle = 8; ///< radius, with air

QRectF atLeast(double width, QRectF rect)
{
    rect.setWidth(qMax(width, rect.width()));
    return rect;
}

double endOf(const SceneBar &bar, const TimeScale &scale, const BarRoom &room)
{
    const auto day = PeopleDesk::endOf(bar.drafted).day;
    if (!day)
        return room.rightEdge - openMargin;
    return scale.rightOf(possibleEnd(bar.drafted, *day));
}

/// The visible part of the piece of which most is visible: words do not cross a bar's inner lines.
QRectF roomInside(const BarLayout &layout, const BarRoom &room)
{
    QRectF widest;
    for (const BarLayout::Piece &piece : layout.pieces) {
        const double left = qMax(piece.rect.left(), room.visibleLeft);
        QRectF inside(left, room.top, qMin(piece.rect.right(), room.visibleRight) - left, room.height);
        inside.adjust(Spacing::small, 0, -Spacing::small, 0);
        if (layout.end && *layout.end<inside.right() + handle && * layout.end> inside.left())
            inside.setRight(qMin(inside.right(), *layout.end - handle));
        if (piece.kind != BarPiece::Removed && inside.width() > widest.width())
            widest = inside;
    }
    return widest;
}

/// Inside if it fits, else behind the bar if it fits there, else where there is more room.
void placeLabel(BarLayout &layout, const BarRoom &room, double width)
{
    const QRectF body = layout.body();
    const QRectF inside = roomInside(layout, room);
    const double from = body.right() + (layout.end ? handle : 0) + Spacing::tight;
    const double until = qMin(room.freeUntil, room.visibleRight) - Spacing::tight;
    const QRectF behind(from, room.top, qMin(width, until - from), room.height);
    const bool startsInView = body.right() >= room.visibleLeft;
    const bool bothCutOff = behind.width() < width && inside.width() >= someWords;
    const double gain = bothCutOff ? behind.width() / muchMore : behind.width();
    layout.isLabelInside = width <= inside.width() || !startsInView || gain <= inside.width();
    layout.label = layout.isLabelInside ? inside : behind;
    if (layout.label.width() < 0)
        layout.label.setWidth(0);
}

} // namespace

QRectF BarLayout::body() const
{
    QRectF all;
    for (const Piece &piece : pieces)
        all |= piece.rect;
    return all;
}

BarLayout BarLayout::movedTo(const QPointF &origin) const
{
    BarLayout moved = *this;
    for (Piece &piece : moved.pieces)
        piece.rect.translate(-origin);
    for (QRectF &rect : moved.overlaps)
        rect.translate(-origin);
    moved.label.translate(-origin);
    moved.bounds.translate(-origin);
    if (moved.end)
        *moved.end -= origin.x();
    return moved;
}

QRectF placeOf(const Period &days, const TimeScale &scale, const BarRoom &room)
{
    const double left = scale.leftOf(days.first);
    const double right = days.last ? scale.rightOf(*days.last) : room.rightEdge;
    return atLeast(thinnestMark, {left, room.top, right - left, room.height});
}

BarLayout layOutBar(const SceneBar &bar, const TimeScale &scale, const BarRoom &room, double labelWidth)
{
    BarLayout layout;
    for (const BarPiece &piece : bar.pieces)
        layout.pieces.append({piece.kind, placeOf(piece.days, scale, room), !piece.days.last});
    if (layout.pieces.size() == 1)
        layout.pieces.first().rect = atLeast(thinnest, layout.pieces.constFirst().rect);
    for (const Overlap &overlap : bar.overlaps)
        layout.overlaps.append(placeOf(overlap.days, scale, room));
    if (bar.isCurrent)
        layout.end = endOf(bar, scale, room);
    placeLabel(layout, room, labelWidth);
    layout.bounds = layout.body();
    if (!layout.isLabelInside)
        layout.bounds |= layout.label;
    if (layout.end)
        layout.bounds |= QRectF(*layout.end - handle, room.top, 2 * handle, room.height);
    return layout;
}

BarLayout layOutUnplaced(const BarRoom &room, double labelWidth)
{
    const double width =
        qMin(labelWidth + 2 * Spacing::small, room.visibleRight - room.visibleLeft - Spacing::small);
    BarLayout layout;
    layout.bounds = {room.visibleLeft + Spacing::tight, room.top, width, room.height};
    layout.pieces.append({BarPiece::Removed, layout.bounds, false});
    layout.label = layout.bounds.adjusted(Spacing::small, 0, -Spacing::small, 0);
    return layout;
}

} // namespace PeopleDesk
