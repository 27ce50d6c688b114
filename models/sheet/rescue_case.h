// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/column_mapping.h"
#include "models/sheet/id_census.h"
#include "models/sheet/rescue_digits.h"
#include "models/sheet/sheet_rows.h"

namespace PeopleDesk {

/// A cell whose id has lost its last digits, or looks as if it had.
struct RescueCase
{
    qsizetype place = 0; ///< of the row, from 0
    qsizetype column = 0;
    qint64 number = 0; ///< the file's, of the row
    QString path = {}; ///< of the column
    SheetCell cell = {};
    QString suspicious = {}; ///< the whole id, which may be right; empty: digits are lost
    RescueDigits digits = {};
    QStringList beside = {}; ///< what else stands in the row and is no id: names, above all

    /// Whether the row holds one of these words in a cell of its own.
    [[nodiscard]] bool names(const Text &whom) const;
};

/// Where a sheet's ids are to be looked at.
struct RescueScope
{
    QStringList suspiciousPaths = {}; ///< columns in which more ids look rounded than chance brings
    IdsByPath rightIds = {}; ///< known to be right although they look rounded
};

/// Goes through all rows, hence for a worker. In columns that lost ids, those that look rounded are
/// suspicious however few they are.
QList<RescueCase> findRescueCases(const OperationSpec &spec, const ColumnMapping &mapping,
                                  const SheetRows &rows, const RescueScope &scope);

} // namespace PeopleDesk
