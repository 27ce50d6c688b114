// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/timeline/contract_span.h"

#include <QList>

namespace PeopleDesk {

/// A part of a bar while its period is being edited: what stays, what comes on, what goes off.
struct BarPiece
{
    enum Kind { Kept, Added, Removed };

    Kind kind = Kept;
    Period days;

    bool operator==(const BarPiece &other) const = default;
};

/// From the period as read to the one that is drafted, in order of time; together they cover both.
QList<BarPiece> barPieces(const std::optional<Period> &asRead, const std::optional<Period> &drafted);

/// The days that two periods share.
std::optional<Period> sharedDays(const Period &one, const Period &other);
/// Is \a one over before \a other?
bool endsBefore(const std::optional<QDate> &one, const std::optional<QDate> &other);

} // namespace PeopleDesk
