// SPDX-License-Identifier: Apache-2.0
#include "ui/find/two_line_rows.h"

#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"

#include <QPainter>

namespace PeopleDesk {

namespace {

constexpr int markWidth = 3;

/// Draws the chip at the right end and returns the room that is left of it.
QRect paintChip(QPainter &painter, const QRect &room, const QString &text, const Colours &colours)
{
    if (text.isEmpty())
        return room;
    painter.setFont(smallFont());
    const QFontMetrics metrics(painter.font());
    const QSize size(metrics.horizontalAdvance(text) + 2 * Spacing::small, metrics.height() + Spacing::tight);
    const QRect pill(QPoint(room.right() - size.width(), room.center().y() - size.height() / 2), size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.warnSoft);
    painter.drawRoundedRect(pill, size.height() / 2.0, size.height() / 2.0);
    painter.setPen(colours.warn);
    painter.drawText(pill, Qt::AlignCenter, text);
    return room.adjusted(0, 0, -size.width() - Spacing::small, 0);
}

} // namespace

TwoLineRows::TwoLineRows(int noteRole, int chipRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_noteRole(noteRole)
    , m_chipRole(chipRole)
{
}

void TwoLineRows::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? colours.accentSoft : hover ? colours.soft : colours.panel);
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(markWidth, option.rect.height())),
                          colours.accent);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect inner =
        option.rect.adjusted(Spacing::large, Spacing::small, -Spacing::large, -Spacing::small);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    const QRect titleRow(inner.topLeft(), QSize(inner.width(), boldMetrics.height() + 2));
    const QRect titleRoom = paintChip(*painter, titleRow, index.data(m_chipRole).toString(), colours);
    painter->setFont(bold);
    painter->setPen(colours.text);
    painter->drawText(
        titleRoom, Qt::AlignVCenter,
        boldMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, titleRoom.width()));

    painter->setFont(smallFont());
    painter->setPen(colours.dim);
    const QRect noteRoom(titleRow.bottomLeft() + QPoint(0, 2),
                         QSize(inner.width(), QFontMetrics(painter->font()).height()));
    painter->drawText(noteRoom, Qt::AlignVCenter,
                      QFontMetrics(painter->font())
                          .elidedText(index.data(m_noteRole).toString(), Qt::ElideRight, noteRoom.width()));

    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(colours.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize TwoLineRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(option.font).height() + QFontMetrics(smallFont()).height();
    return {0, lines + 2 * Spacing::small + Spacing::tight};
}

} // namespace PeopleDesk
