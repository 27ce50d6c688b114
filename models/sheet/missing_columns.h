// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"
#include "models/sheet/column_mapping.h"

namespace PeopleDesk {

/// Fields without which no row can be sent, and which no column fills.
QList<const FieldSpec *> missingColumns(const OperationSpec &spec, const ColumnMapping &mapping);
/// The columns that people can choose for a sheet: those that a new sheet offers, with as many entries as the
/// sheet has, and some more.
QList<SheetColumn> choosableColumns(const OperationSpec &spec, const ColumnMapping &mapping);
/// What was chosen otherwise than it was found, as ColumnMemory keeps it.
QHash<QString, QString> corrections(const ColumnMapping &found, const ColumnMapping &chosen);

} // namespace PeopleDesk
