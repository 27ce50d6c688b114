// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_rows.h"

namespace PeopleDesk {

namespace {

/// To judge so many takes a worker some milliseconds, to copy them next to nothing.
constexpr qsizetype rowsInBlock = 1'000;

} // namespace

RowBlock::RowBlock(const QList<CellRow> &rows)
{
    m_numbers.reserve(rows.size());
    for (const CellRow &row : rows) {
        m_numbers.append(row.number());
        m_bytes.append(row.bytes());
    }
    m_bytes.squeeze();
}

CellRow RowBlock::at(qsizetype place) const
{
    return CellRow::fromBytes(m_numbers.at(place), m_bytes.at(place).toByteArray());
}

QList<CellRow> RowBlock::rows() const
{
    QList<CellRow> all;
    all.reserve(size());
    for (qsizetype i = 0; i < size(); ++i)
        all.append(at(i));
    return all;
}

CellRow SheetRows::at(qsizetype place) const
{
    const auto [block, offset] = m_blocks.find(place);
    return m_blocks.blocks().at(block).at(offset);
}

void SheetRows::append(const QList<CellRow> &rows)
{
    for (qsizetype at = 0; at < rows.size(); at += rowsInBlock)
        m_blocks.append(RowBlock(rows.mid(at, rowsInBlock)));
}

void SheetRows::replace(qsizetype place, const CellRow &row)
{
    const auto [block, offset] = m_blocks.find(place);
    m_blocks.block(block).replace(offset, row);
}

} // namespace PeopleDesk
