// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

#include <QList>
#include <QStringList>

namespace PeopleDesk {

/// A column of a sheet that tells rows apart.
struct KeyColumn
{
    qsizetype column = 0; ///< of the sheet
    Text label = {};
    const FieldSpec *field = nullptr; ///< null: of a list's entry

    /// To be read letter by letter.
    [[nodiscard]] bool isId() const;
};

/// The few columns by which people know a row again: what names the record, its external_id, what is summed
/// up, who gets it, and the first of the others. \a header and \a paths are those of a run.
QList<KeyColumn> keyColumns(const OperationSpec &spec, const QStringList &header, const QStringList &paths);

} // namespace PeopleDesk
