// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/state_delegate.h"

#include "models/history/history_model.h"
#include "ui/pages/state_look.h"
#include "ui/style/colours.h"
#include "ui/style/icon.h"

namespace PeopleDesk {

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto state = HistoryEntry::State(index.data(HistoryModel::StateRole).toInt());
    const Colours &colours = coloursOf(option->palette);
    QColor ink = colours.accent;
    switch (stateTone(state)) {
    case Chip::Tone::Ok:
        ink = colours.ok;
        break;
    case Chip::Tone::Bad:
        ink = colours.bad;
        break;
    case Chip::Tone::Warn:
        ink = colours.warn;
        break;
    case Chip::Tone::Accent:
    case Chip::Tone::Neutral:
        break;
    }
    if (option->state & QStyle::State_Selected)
        ink = option->palette.color(QPalette::HighlightedText);
    option->palette.setColor(QPalette::Text, ink);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(stateIcon(state), ink);
    const int side = option->fontMetrics.height();
    option->decorationSize = QSize(side, side);
}

} // namespace PeopleDesk
