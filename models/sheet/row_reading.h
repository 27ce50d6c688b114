// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/rule.h"
#include "models/sheet/cell_reading.h"
#include "models/sheet/column_mapping.h"
#include "models/values/record.h"

namespace PeopleDesk {

struct FormStart;

/// A row as the operation sees it.
struct ReadRow
{
    Record values;
    /// Cells that are damaged; the fields' own rules are another matter (findProblems).
    QList<Problem> problems;
    /// The entries of each repeated field are counted anew without those that a row leaves out: the number
    /// that each has in the sheet.
    QHash<QString, QList<int>> entryNumbers;

    /// A problem's field ("cost_center_rate.1.rate" for the first entry that is there) as the path of the
    /// column that it stands in.
    [[nodiscard]] QString columnPath(const QString &problemField) const;
};

/// Reads rows of one sheet by its mapping. Made anew when the mapping changes; cheap to ask from any
/// thread. The description must outlive it.
class RowReading
{
public:
    RowReading(const OperationSpec &spec, const ColumnMapping &mapping, const FormStart &start,
               const Tongues &tongues);

    [[nodiscard]] ReadRow read(const CellRow &row) const;

private:
    struct Column
    {
        qsizetype place = 0; ///< in the sheet
        SheetColumn target;
        CellReading reading;
    };

    QList<Column> m_columns;
    Record m_start; ///< what the connection says for all rows
};

} // namespace PeopleDesk
