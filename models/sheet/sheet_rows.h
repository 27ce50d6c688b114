// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/block_list.h"
#include "models/sheet/cell_row.h"
#include "models/sheet/packed_bytes.h"

namespace PeopleDesk {

/// Some rows of a sheet in one buffer. A value.
class RowBlock
{
public:
    explicit RowBlock(const QList<CellRow> &rows);

    [[nodiscard]] qsizetype size() const { return m_numbers.size(); }
    [[nodiscard]] CellRow at(qsizetype place) const;
    [[nodiscard]] QList<CellRow> rows() const;
    void replace(qsizetype place, const CellRow &row) { m_bytes.replace(place, row.bytes()); }

private:
    PackedBytes m_bytes;
    QList<qint64> m_numbers; ///< the file's
};

/// All rows of a sheet below its header; a million of them in little more than their own bytes. A value, and
/// cheap to copy.
class SheetRows
{
public:
    [[nodiscard]] qsizetype size() const { return m_blocks.size(); }
    [[nodiscard]] bool isEmpty() const { return m_blocks.isEmpty(); }
    [[nodiscard]] CellRow at(qsizetype place) const;
    [[nodiscard]] CellRow first() const { return at(0); }
    /// In blocks of about a thousand.
    void append(const QList<CellRow> &rows);
    void replace(qsizetype place, const CellRow &row);
    [[nodiscard]] const BlockList<RowBlock> &inBlocks() const { return m_blocks; }

private:
    BlockList<RowBlock> m_blocks;
};

} // namespace PeopleDesk
