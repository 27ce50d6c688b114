// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/bar_painter.h"

#include "ui/style/button_painter.h"
#include "ui/style/colours.h"
#include "ui/style/spacing.h"

#include <QFontMetrics>
#include <QLinearGradient>
#include <QPainter>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double radius = 4;
constexpr double fadeWidth = 48; ///< of an end that is open
constexpr double handleRadius = 6;
constexpr int ringMargin = 3;

/// \a colour that fades out towards the right edge.
QBrush fading(const QColor &colour, const QRectF &rect)
{
    QLinearGradient gradient(qMax(rect.left(), rect.right() - fadeWidth), 0, rect.right(), 0);
    QColor gone = colour;
    gone.setAlpha(0);
    gradient.setColorAt(0, colour);
    gradient.setColorAt(1, gone);
    return gradient;
}

void paintFill(QPainter &painter, const BarLayout::Piece &piece, const BarState &state,
               const Colours &colours)
{
    const QColor fill = piece.kind == BarPiece::Kept ? state.paint.fill : colours.panel;
    painter.setPen(Qt::NoPen);
    painter.setBrush(piece.isOpen ? fading(fill, piece.rect) : QBrush(fill));
    painter.drawRoundedRect(piece.rect, radius, radius);
}

void paintFrame(QPainter &painter, const BarLayout::Piece &piece, const BarState &state,
                const Colours &colours)
{
    const bool strong = piece.kind == BarPiece::Kept && (state.isCurrent || state.isHovered);
    const double inset = strong ? 1 : 0.5;
    QRectF rect = piece.rect.adjusted(inset, inset, -inset, -inset);
    const QColor line = piece.kind == BarPiece::Kept ? state.paint.frame
        : piece.kind == BarPiece::Added              ? colours.accent
                                                     : colours.dim;
    QPen pen(piece.isOpen ? fading(line, rect) : QBrush(line), 2 * inset);
    if (piece.kind != BarPiece::Kept) {
        pen.setDashPattern({3, 3});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (piece.isOpen)
        rect.setRight(rect.right() + 2 * radius); // beyond the canvas: no closing line
    const double round = qMin(radius, rect.width() / 2);
    painter.drawRoundedRect(rect, round, round);
}

/// Behind a short bar the words may lie on grid lines and marks.
void paintLabel(QPainter &painter, const BarLayout &layout, const BarState &state, const Colours &colours)
{
    const QString words =
        painter.fontMetrics().elidedText(state.label, Qt::ElideRight, static_cast<int>(layout.label.width()));
    if (!layout.isLabelInside) {
        QRectF ground = layout.label.adjusted(-2, Spacing::tight, 2, -Spacing::tight);
        ground.setWidth(painter.fontMetrics().horizontalAdvance(words) + Spacing::tight);
        painter.fillRect(ground, colours.panel);
    }
    painter.setPen(layout.isLabelInside ? state.paint.ink : colours.text);
    painter.drawText(layout.label, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
}

void paintHandle(QPainter &painter, const QPointF &centre, const BarState &state, const Colours &colours)
{
    const double grown = state.isHandleHovered ? handleRadius + 1 : handleRadius;
    painter.setPen(QPen(colours.panel, 2));
    painter.setBrush(colours.accent);
    painter.drawEllipse(centre, grown, grown);
}

} // namespace

BarColours barColours(const SceneBar &bar, const Colours &colours)
{
    const QString status = bar.asRead.statusValue;
    BarColours paint{colours.rail, colours.edge, colours.dim};
    if (status == "contract_open"_L1)
        paint = {colours.accentSoft, colours.accent, colours.accent};
    else if (status == "contract_to_be_effective"_L1)
        paint = {colours.panel, colours.accent, colours.accent};
    if (!bar.overlaps.isEmpty() && !bar.isCurrent) {
        paint.frame = colours.bad;
        paint.ink = colours.bad;
    }
    return paint;
}

void paintBar(QPainter &painter, const BarLayout &layout, const BarState &state, const Colours &colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const BarLayout::Piece &piece : layout.pieces)
        paintFill(painter, piece, state, colours);
    for (const QRectF &overlap : layout.overlaps)
        painter.fillRect(overlap.adjusted(0.5, 1, -0.5, -1), colours.badSoft);
    for (const BarLayout::Piece &piece : layout.pieces)
        paintFrame(painter, piece, state, colours);
    if (state.today && layout.body().contains(QPointF(*state.today, layout.body().center().y()))) {
        painter.setPen(QPen(colours.ok, 2));
        painter.drawLine(QPointF(*state.today, layout.bounds.top()),
                         QPointF(*state.today, layout.bounds.bottom()));
    }
    if (state.isFocused) {
        const QRectF ring = layout.body().adjusted(-ringMargin, -ringMargin, ringMargin, ringMargin);
        paintFocusRing(painter, ring.toAlignedRect(), colours.accent);
    }
    paintLabel(painter, layout, state, colours);
    if (layout.end && state.isMovable)
        paintHandle(painter, {*layout.end, layout.bounds.center().y()}, state, colours);
}

} // namespace PeopleDesk
