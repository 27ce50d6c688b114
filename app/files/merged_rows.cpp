// SPDX-License-Identifier: Apache-2.0
#include "app/files/merged_rows.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

constexpr qint64 headerRows = 20;

bool beginsLater(const MergedCells &one, const MergedCells &other)
{
    return one.first.row > other.first.row;
}

void fill(QList<SheetCell> &cells, const MergedCells &range, qint64 row, const SheetCell &value)
{
    const bool isHeader = range.first.row <= headerRows;
    const qsizetype end = isHeader && value.kind != SheetCell::Kind::Empty
        ? range.last.column + 1
        : qMin(cells.size(), range.last.column + 1);
    if (cells.size() < end)
        cells.resize(end);
    for (qsizetype column = range.first.column; column < end; ++column) {
        if (column != range.first.column || row != range.first.row)
            cells[column] = isHeader ? value : SheetCell{};
    }
}

} // namespace

void MergedRows::add(const MergedCells &cells)
{
    m_later.push_back(cells);
    m_isSorted = false;
}

void MergedRows::apply(CellRow &row)
{
    if (m_later.empty() && m_here.empty())
        return;
    if (!m_isSorted)
        std::stable_sort(m_later.begin(), m_later.end(), beginsLater);
    m_isSorted = true;
    std::erase_if(m_here, [&row](const Range &range) { return range.cells.last.row < row.number(); });
    for (; !m_later.empty() && m_later.back().first.row <= row.number(); m_later.pop_back()) {
        const MergedCells &cells = m_later.back();
        const bool beginsHere = cells.first.row == row.number();
        if (cells.last.row >= row.number())
            m_here.push_back({cells, beginsHere ? row.at(cells.first.column) : SheetCell{}});
    }
    if (m_here.empty())
        return;
    QList<SheetCell> cells = row.cells();
    for (const Range &range : m_here)
        fill(cells, range.cells, row.number(), range.value);
    row = CellRow(row.number());
    for (const SheetCell &cell : cells)
        row.append(cell);
}

} // namespace PeopleDesk
