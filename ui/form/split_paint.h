// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

class QPainter;
class QPalette;
class QRectF;

namespace PeopleDesk {

/// How one part of a split is drawn: a ground, a pattern of lines so that colour is not the only sign, and
/// ink for words on both, with a contrast of at least 4.5 : 1.
struct SplitPaint
{
    QColor ground;
    QColor lines;
    QColor ink;
    Qt::BrushStyle pattern = Qt::NoBrush;
};

/// Colours repeat after eight places, colour and pattern together after forty.
SplitPaint splitPaint(int place, const QPalette &palette);

void paintSplitGround(QPainter &painter, const QRectF &rect, double radius, const SplitPaint &paint);

} // namespace PeopleDesk
