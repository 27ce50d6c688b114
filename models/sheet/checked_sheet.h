// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/block_list.h"
#include "models/sheet/packed_bytes.h"
#include "models/sheet/sheet_check.h"

namespace PeopleDesk {

/// What some rows say of themselves, in a few buffers; what many rows have wrong with them alike is kept
/// once. A value.
class CheckedBlock
{
public:
    explicit CheckedBlock(const QList<CheckedRow> &rows);
    /// So many rows that were not judged yet: of them nothing is known, not even their numbers.
    static CheckedBlock unjudged(qsizetype size);

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] qint64 number(qsizetype place) const { return m_numbers.value(place); }
    [[nodiscard]] QList<Problem> problems(qsizetype place) const;
    /// See CheckedRow::marks. As long as the block is there and not changed.
    [[nodiscard]] QByteArrayView mark(qsizetype place, qsizetype mark) const;
    /// See CheckedRow::ids.
    [[nodiscard]] quint64 id(qsizetype place, qsizetype id) const;
    void replace(qsizetype place, const CheckedRow &row);

private:
    CheckedBlock() = default;
    void append(const CheckedRow &row);
    [[nodiscard]] quint32 keep(const QList<Problem> &problems);

    qsizetype m_size = 0;
    qsizetype m_marksOfRow = 0;
    qsizetype m_idsOfRow = 0;
    QList<qint64> m_numbers;
    PackedBytes m_marks; ///< of one row behind those of the other
    QList<quint64> m_ids; ///< likewise
    QList<quint32> m_problems; ///< of each row, from 1 in m_different; 0: none
    QList<QList<Problem>> m_different;
};

/// The same of all rows of a sheet.
class CheckedSheet : public BlockList<CheckedBlock>
{
public:
    CheckedSheet() = default;
    explicit CheckedSheet(const BlockList &blocks)
        : BlockList(blocks)
    {
    }
    // NOLINTNEXTLINE(google-explicit-constructor): rows are a small sheet
    CheckedSheet(const QList<CheckedRow> &rows) { append(CheckedBlock(rows)); }

    [[nodiscard]] QList<Problem> problems(qsizetype place) const;
    /// \a visit(place, block, offset) sees each row in turn.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        qsizetype place = 0;
        for (const CheckedBlock &block : blocks()) {
            for (qsizetype offset = 0; offset < block.size(); ++offset)
                visit(place++, block, offset);
        }
    }
};

} // namespace PeopleDesk
