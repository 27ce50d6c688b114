// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/frozen_columns.h"

#include "ui/style/colours.h"
#include "ui/style/soft_selection.h"

#include <QAbstractItemDelegate>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// The row's number, and what it is about.
constexpr int mostColumns = 2;
/// A view counts all rows of its model when it gets it; of more rows that would be felt.
constexpr int mostRows = 400'000;

/// Draws as the table does. The table's own delegates can't be shared: they would tell both views of every
/// editor.
class SameLook : public QAbstractItemDelegate
{
public:
    explicit SameLook(QTableView *table)
        : QAbstractItemDelegate(table)
        , m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        m_table->itemDelegateForIndex(index)->paint(painter, option, index);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return m_table->itemDelegateForIndex(index)->sizeHint(option, index);
    }

private:
    QTableView *m_table;
};

} // namespace

FrozenColumns::FrozenColumns(QTableView *table)
    : QTableView(table)
    , m_table(table)
{
    setObjectName(u"frozenColumns"_s);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(table); // with the keys in the table, its cell is marked here too
    setEditTriggers(NoEditTriggers);
    setAutoScroll(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(table->horizontalHeader()->defaultAlignment());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(new SameLook(table));
    keepSelectionSoft(this);
    hide();
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::place);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumns::place);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (isVisible()) // letting go of the model is no scrolling
            m_table->verticalScrollBar()->setValue(value);
    });
}

int FrozenColumns::columnsThatFit() const
{
    int width = 0;
    int columns = 0;
    for (; columns < qMin(mostColumns, m_table->horizontalHeader()->count()); ++columns) {
        width += m_table->columnWidth(columns);
        // What is frozen may not leave too little room for the rest.
        if (width > m_table->viewport()->width() / 2)
            break;
    }
    return columns;
}

void FrozenColumns::place()
{
    if (!m_table->model() || m_table->model()->rowCount() > mostRows
        || m_table->horizontalScrollBar()->value() == 0 || columnsThatFit() == 0) {
        letGo();
        return;
    }
    if (model() != m_table->model())
        take();
    fit();
    show();
    raise();
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
}

void FrozenColumns::take()
{
    setSelectionBehavior(m_table->selectionBehavior());
    setSelectionMode(m_table->selectionMode());
    const QItemSelectionModel *ofNothing = selectionModel();
    setModel(m_table->model());
    const QItemSelectionModel *own = selectionModel();
    setSelectionModel(m_table->selectionModel());
    delete own;
    delete ofNothing;
}

void FrozenColumns::letGo()
{
    hide();
    if (model())
        setModel(nullptr);
}

void FrozenColumns::fit()
{
    const int columns = columnsThatFit();
    int width = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        setColumnHidden(column, column >= columns);
        if (column >= columns)
            continue;
        setColumnWidth(column, m_table->columnWidth(column));
        width += m_table->columnWidth(column);
    }
    // Even the same height again would visit every row.
    if (const int row = m_table->verticalHeader()->defaultSectionSize();
        verticalHeader()->defaultSectionSize() != row)
        verticalHeader()->setDefaultSectionSize(row);
    const int head = m_table->horizontalHeader()->height();
    horizontalHeader()->setFixedHeight(head);
    const QRect rows = m_table->viewport()->geometry();
    setGeometry(rows.left(), rows.top() - head, width, head + rows.height());
}

void FrozenColumns::mousePressEvent(QMouseEvent *event)
{
    // The table would scroll back to show what is in sight here.
    const bool scrolls = m_table->hasAutoScroll();
    m_table->setAutoScroll(false);
    QTableView::mousePressEvent(event);
    m_table->setAutoScroll(scrolls);
    m_table->setFocus(Qt::MouseFocusReason);
}

void FrozenColumns::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->position().toPoint());
    const bool isEdited =
        m_table->editTriggers().testFlag(DoubleClicked) && cell.flags().testFlag(Qt::ItemIsEditable);
    if (isEdited) {
        m_table->setCurrentIndex(cell);
        m_table->edit(cell);
    } else {
        QTableView::mouseDoubleClickEvent(event);
    }
}

void FrozenColumns::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_table->viewport(), event);
}

/// Assistive technology is told by the table, and only by that.
void FrozenColumns::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call): see above
}

void FrozenColumns::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
}

void FrozenColumns::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(coloursOf(palette()).line);
    const QRect all = viewport()->rect();
    painter.drawLine(all.topRight(), all.bottomRight());
}

} // namespace PeopleDesk
