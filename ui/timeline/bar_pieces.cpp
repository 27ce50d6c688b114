// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/bar_pieces.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

/// The days of \a whole that \a part does not have, before and after it.
QList<Period> without(const Period &whole, const Period &part)
{
    const auto shared = sharedDays(whole, part);
    if (!shared)
        return {whole};
    QList<Period> rest;
    if (whole.first < shared->first)
        rest.append({whole.first, shared->first.addDays(-1)});
    if (endsBefore(shared->last, whole.last))
        rest.append({shared->last->addDays(1), whole.last});
    return rest;
}

} // namespace

bool endsBefore(const std::optional<QDate> &one, const std::optional<QDate> &other)
{
    return one && (!other || *one < *other);
}

std::optional<Period> sharedDays(const Period &one, const Period &other)
{
    const Period shared{qMax(one.first, other.first),
                        endsBefore(one.last, other.last) ? one.last : other.last};
    if (shared.last && *shared.last < shared.first)
        return std::nullopt;
    return shared;
}

QList<BarPiece> barPieces(const std::optional<Period> &asRead, const std::optional<Period> &drafted)
{
    QList<BarPiece> pieces;
    if (!asRead || !drafted) {
        if (asRead)
            pieces.append({BarPiece::Kept, *asRead});
        if (drafted)
            pieces.append({BarPiece::Added, *drafted});
        return pieces;
    }
    if (const auto kept = sharedDays(*asRead, *drafted))
        pieces.append({BarPiece::Kept, *kept});
    for (const Period &period : without(*asRead, *drafted))
        pieces.append({BarPiece::Removed, period});
    for (const Period &period : without(*drafted, *asRead))
        pieces.append({BarPiece::Added, period});
    std::sort(pieces.begin(), pieces.end(),
              [](const BarPiece &one, const BarPiece &other) { return one.days.first < other.days.first; });
    return pieces;
}

} // namespace PeopleDesk
