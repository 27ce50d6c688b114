// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/history_table.h"

#include "models/history/history_model.h"
#include "ui/pages/state_delegate.h"
#include "ui/style/dressing.h"
#include "ui/style/soft_selection.h"
#include "ui/style/spacing.h"

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
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Spacing::small);

    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int letter = fontMetrics().horizontalAdvance(u'0');
    header->resizeSection(HistoryModel::TimeColumn, letter * 23);
    header->resizeSection(HistoryModel::OperationColumn, letter * 23);
    header->resizeSection(HistoryModel::TargetColumn, letter * 22);
    header->resizeSection(HistoryModel::CodeColumn, letter * 9);
    header->resizeSection(HistoryModel::StateColumn, letter * 18);
    header->moveSection(HistoryModel::StateColumn, 1); // how it ended is what one looks for
    header->setStretchLastSection(true);
    keepTranslated(this, [this] { setAccessibleName(tr("What was sent")); });
    keepSelectionSoft(this);
}

} // namespace PeopleDesk
