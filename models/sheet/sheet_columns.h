// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

#include <optional>

namespace PeopleDesk {

/// One column that a sheet of an operation can have: a plain field, or one value of the n-th entry of a
/// repeated field. Points into the description, which lives as long as the program.
struct SheetColumn
{
    QString path = {}; ///< "bonus.cash.amount", "cost_center_rate.1.rate"
    const FieldSpec *field = nullptr;
    int entry = 0; ///< from 1; 0: a plain field
    const FieldSpec *column = nullptr; ///< within the entry

    /// What its cells hold.
    [[nodiscard]] const FieldSpec &value() const { return column ? *column : *field; }
    [[nodiscard]] Text label() const;
};

/// The column behind a dotted path; none: the operation has no such field.
std::optional<SheetColumn> findSheetColumn(const OperationSpec &spec, const QString &path);
/// The columns that a new sheet offers: all fields, and of repeated ones so many entries.
QList<SheetColumn> sheetColumns(const OperationSpec &spec, int entries);

} // namespace PeopleDesk
