// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/cell_address.h"
#include "models/sheet/cell_row.h"

#include <vector>

namespace PeopleDesk {

/// What merged cells mean to rows that come one after the other: in the first rows, where headers stand, all
/// cells of a range have its value; further down only the first has, and what a file holds under it is left
/// out like everything that nobody sees.
class MergedRows
{
public:
    /// Before the row in which it begins.
    void add(const MergedCells &cells);
    void apply(CellRow &row);

private:
    struct Range
    {
        MergedCells cells;
        SheetCell value;
    };

    std::vector<MergedCells> m_later; ///< the first row last
    bool m_isSorted = true;
    std::vector<Range> m_here;
};

} // namespace PeopleDesk
