// SPDX-License-Identifier: Apache-2.0
#include "ui/style/soft_selection.h"

#include "ui/style/colours.h"
#include "ui/style/dressing.h"

#include <QWidget>

namespace PeopleDesk {

void keepSelectionSoft(QWidget *table)
{
    keepColoured(table, [table] {
        const Colours &colours = coloursOf(table->palette());
        QPalette soft = table->palette();
        soft.setColor(QPalette::Highlight, colours.accentSoft);
        soft.setColor(QPalette::HighlightedText, colours.text);
        table->setPalette(soft); // the second time it is the same, which ends the round of change events
    });
}

} // namespace PeopleDesk
