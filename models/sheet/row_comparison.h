// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/id_census.h"
#include "models/sheet/sheet_check.h"

namespace PeopleDesk {

/// What the rows of a sheet say of each other.
struct RowComparison
{
    QHash<qsizetype, QList<Problem>> problems = {}; ///< by place in the sheet, from 0
    QList<IdSuspicion> suspicions = {};

    /// Whether the whole sheet may not be sent.
    [[nodiscard]] bool isSheetBlocked() const;
    [[nodiscard]] bool hasQuestion() const;
};

/// Duplicates and ids that look rounded. Pure, and for a worker: it goes through all rows. An external_id may
/// stand once (the second would be refused, or pay twice); the same record twice, and what the description calls
/// alike, are warned of.
RowComparison compareRows(const OperationSpec &spec, const QStringList &idPaths,
                          const QList<CheckedRow> &rows);

} // namespace PeopleDesk
