// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/timeline_scene.h"

#include <QRectF>

namespace PeopleDesk {

/// Where a bar may be, in the canvas's pixels.
struct BarRoom
{
    double top = 0;
    double height = 0;
    double visibleLeft = 0; ///< what is scrolled into view
    double visibleRight = 0;
    double rightEdge = 0; ///< of the canvas: bars without an end run off it
    double freeUntil = 0; ///< where the next bar of the row begins
};

/// Where the parts of a bar are, in the canvas's pixels.
struct BarLayout
{
    struct Piece
    {
        BarPiece::Kind kind = BarPiece::Kept;
        QRectF rect;
        bool isOpen = false;
    };

    QList<Piece> pieces;
    QList<QRectF> overlaps;
    QRectF label; ///< inside the bar, or behind it where it is too short
    bool isLabelInside = true;
    QRectF bounds; ///< all of it
    std::optional<double> end; ///< what can be dragged: the current bar's end

    /// The same, moved so that \a origin is 0, 0.
    [[nodiscard]] BarLayout movedTo(const QPointF &origin) const;
    /// The bar itself, without a label behind it.
    [[nodiscard]] QRectF body() const;
};

/// \a labelWidth is what the whole label needs.
BarLayout layOutBar(const SceneBar &bar, const TimeScale &scale, const BarRoom &room, double labelWidth);
/// For a bar without a period: its label in an outline at the left of what is visible.
BarLayout layOutUnplaced(const BarRoom &room, double labelWidth);

/// The place of a stretch of days; two pixels at least.
QRectF placeOf(const Period &days, const TimeScale &scale, const BarRoom &room);

} // namespace PeopleDesk
