// SPDX-License-Identifier: Apache-2.0
#include "ui/find/list_picker_rows.h"

#include "models/lookups/lookup_model.h"
#include "ui/style/button_painter.h"
#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxSide = 16;

/// Draws a pill at the end of \a room and returns what is left of it.
QRect paintPill(QPainter &painter, const QRect &room, const QString &words, const Colours &colours)
{
    painter.setFont(smallFont());
    const QFontMetrics metrics(painter.font());
    const QSize size(metrics.horizontalAdvance(words) + 2 * Spacing::small,
                     metrics.height() + Spacing::tight);
    const QRect pill(QPoint(room.right() - size.width() + 1, room.center().y() - size.height() / 2), size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.rail);
    painter.drawRoundedRect(pill, size.height() / 2.0, size.height() / 2.0);
    painter.setPen(colours.dim);
    painter.drawText(pill, Qt::AlignCenter, words);
    return room.adjusted(0, 0, -size.width() - Spacing::small, 0);
}

QRect paintBox(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, bool isTicked)
{
    QStyleOptionButton box;
    box.palette = option.palette;
    box.state = option.state & QStyle::State_Enabled;
    box.state |= isTicked ? QStyle::State_On : QStyle::State_Off;
    box.rect = QRect(room.left(), room.center().y() - boxSide / 2, boxSide, boxSide);
    paintCheckBox(painter, box);
    return room.adjusted(boxSide + Spacing::small, 0, 0, 0);
}

void paintLine(QPainter &painter, const QRect &room, const QString &words, const QFont &font)
{
    painter.setFont(font);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
}

/// The note, with the code before it unless the note tells that too.
QString secondLine(const QModelIndex &index)
{
    const QString note = index.data(LookupModel::NoteRole).toString();
    const QString code = index.data(LookupModel::CodeRole).toString();
    QStringList words{note.contains(code) ? QString() : code, note};
    words.removeAll(QString());
    return words.isEmpty() ? index.data(LookupModel::IdRole).toString() : words.join(u" · "_s);
}

} // namespace

void ListPickerRows::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isUnderPointer = isEnabled && (option.state & QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect,
                      isCurrent            ? colours.accentSoft
                          : isUnderPointer ? colours.soft
                                           : colours.panel);
    QRect room = option.rect.adjusted(Spacing::medium, Spacing::tight, -Spacing::medium, -Spacing::tight);
    const QVariant ticked = index.data(Qt::CheckStateRole);
    if (ticked.isValid())
        room = paintBox(*painter, room, option, ticked.value<Qt::CheckState>() == Qt::Checked);
    if (!index.data(LookupModel::ActiveRole).toBool())
        room = paintPill(*painter, room, tr("deactivated"), colours);
    const int nameHeight = option.fontMetrics.height();
    const QRect name(room.topLeft(), QSize(room.width(), nameHeight));
    const QRect rest = room.adjusted(0, nameHeight, 0, 0);
    painter->setPen(isEnabled ? colours.text : colours.dim);
    paintLine(*painter, name, index.data(Qt::DisplayRole).toString(), option.font);
    painter->setPen(colours.dim);
    paintLine(*painter, rest, secondLine(index), smallFont());
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize ListPickerRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + QFontMetrics(smallFont()).height() + 2 * Spacing::tight};
}

bool ListPickerRows::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &,
                                 const QModelIndex &)
{
    return false; // the whole row ticks, which is the picker's to do; the box alone would tick back
}

} // namespace PeopleDesk
