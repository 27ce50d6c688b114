// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/checked_sheet.h"
#include "models/sheet/id_census.h"

namespace PeopleDesk {

/// What the rows of a sheet say of each other.
struct RowComparison
{
    /// What is said of a row whose mark an earlier row has too.
    struct Complaint
    {
        qsizetype mark;
        QString field;
        Severity severity;
        Source source;
        Text text; ///< "%1": the number of the earlier row
    };
    struct Repeat
    {
        qsizetype place;
        qint64 earlier; ///< the file's number of the first row with that mark
        qsizetype complaint;
    };

    QList<Complaint> complaints = {};
    QList<Repeat> repeats = {}; ///< in the order of the rows
    QList<IdSuspicion> suspicions = {};
    QStringList lostIdPaths =
        {}; ///< of columns with ids that may be found again from the digits that are left

    /// \a place counts from 0.
    [[nodiscard]] QList<Problem> problems(qsizetype place) const;
    /// Whether the whole sheet may not be sent.
    [[nodiscard]] bool isSheetBlocked() const;
    [[nodiscard]] bool hasQuestion() const;
};

/// Duplicates and ids that look rounded. Pure, and for a worker: it goes through all rows. An external_id may
/// stand once (the second would be refused, or pay twice); the same record twice, and what the description
/// calls alike, are warned of. \a rightIds look rounded but are known to be right.
RowComparison compareRows(const OperationSpec &spec, const QStringList &idPaths, const CheckedSheet &rows,
                          const IdsByPath &rightIds = {});

} // namespace PeopleDesk
