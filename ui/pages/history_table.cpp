// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/history_table.h"

#include "models/history/history_model.h"
#include "ui/pages/state_delegate.h"
#include "ui/style/spacing.h"
#include "ui/window/dressing.h"

#include <QHeaderView>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

HistoryTable::HistoryTable(HistoryModel &model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"historyTable"_s);
    setModel(&model);
    setItemDelegateForColumn(HistoryModel::StateColumn, new StateDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Spacing::small);

    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(HistoryModel::TimeColumn, letter * 21);
    header->resizeSection(HistoryModel::OperationColumn, letter * 24);
    header->resizeSection(HistoryModel::TargetColumn, letter * 24);
    header->resizeSection(HistoryModel::StateColumn, letter * 16);
    header->resizeSection(HistoryModel::CodeColumn, letter * 12);
    header->setStretchLastSection(true);
    keepTranslated(this, [this] { setAccessibleName(tr("What was sent")); });
}

} // namespace PeopleDesk
