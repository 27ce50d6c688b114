// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/data_table.h"

#include "ui/batch/frozen_columns.h"
#include "ui/style/clipboard.h"
#include "ui/style/soft_selection.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// More than that is a file, not a clipboard.
constexpr int mostCopiedRows = 10'000;
/// So many rows tell how wide a column is.
constexpr int fittedRows = 30;

/// As it is in a file, not as it is explained here.
QString cellText(const QModelIndex &cell)
{
    const QVariant text = cell.data(Qt::EditRole);
    return (text.isValid() ? text : cell.data()).toString();
}

QString tableText(const QItemSelectionRange &range)
{
    QStringList lines;
    const int last = qMin(range.bottom(), range.top() + mostCopiedRows - 1);
    for (int row = range.top(); row <= last; ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells.append(cellText(range.model()->index(row, column)));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    takeFont();
    keepSelectionSoft(this);
    m_frozen = new FrozenColumns(this);
}

void DataTable::takeFont()
{
    const int row = fontMetrics().height() + 2 * Spacing::small;
    verticalHeader()->setDefaultSectionSize(row);
    setMinimumHeight(row * (1 + m_leastRows)); // with the header
}

void DataTable::setLeastRows(int rows)
{
    m_leastRows = rows;
    takeFont();
}

void DataTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    m_frozen->letGo();
    QTableView::setModel(model);
    m_fittedColumns = -1;
    m_widths.clear();
    if (!model)
        return;
    const auto fit = [this] {
        // What somebody made wider stays so.
        if (m_fittedColumns != this->model()->columnCount())
            fitColumns();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(model, &QAbstractItemModel::modelReset, this, fit);
    fitColumns();
}

void DataTable::setWidths(const QHash<int, Width> &widths)
{
    m_widths = widths;
    fitColumns();
}

void DataTable::fitColumns()
{
    const int rows = qMin(model()->rowCount(), fittedRows);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_fittedColumns = rows > 0 ? model()->columnCount() : -1;
    for (int column = 0; column < model()->columnCount(); ++column) {
        int width = fontMetrics().horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < rows; ++row)
            width = qMax(width, sizeHintForIndex(model()->index(row, column)).width());
        const Width limits = m_widths.value(column);
        width = qBound(limits.least * digit, width, limits.most * digit);
        horizontalHeader()->resizeSection(column, width + 2 * fontMetrics().height()); // a picture may come
    }
}

void DataTable::copySelected()
{
    QStringList parts;
    const QItemSelection selected = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : selected)
        parts.append(tableText(range));
    if (!parts.isEmpty())
        copyToClipboard(parts.join(u'\n'), this);
}

/// What would lie below the frozen columns is not in sight.
void DataTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int covered =
        m_frozen ? m_frozen->coveredWidth() : 0; // not made yet: Qt scrolls from the constructor
    const QRect cell = visualRect(index);
    if (covered > 0 && cell.left() < covered)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (covered - cell.left()));
}

bool DataTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    // An editor opens where its cell is.
    if ((editTriggers() & trigger) && index.flags().testFlag(Qt::ItemIsEditable))
        scrollTo(index);
    return QTableView::edit(index, trigger, event);
}

void DataTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen)
        m_frozen->place();
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else
        QTableView::keyPressEvent(event);
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFont();
}

} // namespace PeopleDesk
