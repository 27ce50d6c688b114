// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/sheet_files.h"
#include "models/sheet/column_mapping.h"

namespace PeopleDesk {

/// Why a file can't be read, and what to do.
Text sheetTroubleText(SheetTrouble trouble);
/// "Read as CSV, GB18030 (a guess), separated by commas".
Text factsText(const SheetFacts &facts);
/// Columns that are left out, each with the reason.
QList<Text> columnWarnings(const ColumnMapping &mapping);
/// That the sheet is a report of an earlier run; none where it is not.
std::optional<Text> reportRemark(const ColumnMapping &mapping);
/// A cell as it stands in the file; the code of a choice with what it stands for: "3 · Paid". Null: no field
/// gets the cell.
QString shownCell(const FieldSpec *field, const QString &text);
/// What a problem's field is called; the whole row's has no name.
Text pathLabel(const OperationSpec &spec, const QString &path);

} // namespace PeopleDesk
