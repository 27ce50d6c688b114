// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/tone_delegate.h"

#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/people_style.h"

#include <QLineEdit>

namespace PeopleDesk {

namespace {

QColor inkOf(const Colours &colours, const CellLook &look)
{
    switch (look.tone) {
    case Chip::Tone::Ok:
        return colours.ok;
    case Chip::Tone::Bad:
        return colours.bad;
    case Chip::Tone::Warn:
        return colours.warn;
    case Chip::Tone::Accent:
        return colours.accent;
    case Chip::Tone::Neutral:
        break;
    }
    return look.isDim ? colours.dim : colours.text;
}

} // namespace

ToneDelegate::ToneDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

void ToneDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem quiet = option;
    quiet.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, quiet, index);
    // Around the whole cell, its picture included.
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect, coloursOf(option.palette).accent);
}

void ToneDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    if (!line || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto look = m_look(index);
    if (!look)
        return;
    const QColor ink = inkOf(coloursOf(option->palette), *look);
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
    if (look->icon.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(look->icon, ink);
    const int side = option->fontMetrics.height();
    option->decorationSize = QSize(side, side);
}

void IdDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = idFont();
    option->fontMetrics = QFontMetrics(option->font);
    option->textElideMode = Qt::ElideMiddle;
}

} // namespace PeopleDesk
