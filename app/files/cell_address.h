// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace PeopleDesk {

/// "B3": column 1, row 3. Columns count from 0, rows from 1, as in a CellRow.
struct CellAddress
{
    qsizetype column = 0;
    qint64 row = 0;

    static constexpr qsizetype mostColumns = 16'384;
};

/// Nothing for what is no address, or beyond the last column.
std::optional<CellAddress> parseAddress(std::string_view text);

/// Cells that are shown as one; the value is the first one's.
struct MergedCells
{
    CellAddress first;
    CellAddress last;
};

/// "B3:C4", or a single cell.
std::optional<MergedCells> parseRange(std::string_view text);

} // namespace PeopleDesk
