// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/timeline/contract_span.h"

#include <QList>

namespace PeopleDesk {

/// Days that two contracts have in common; the server refuses them (1160545, API §7.3).
struct Overlap
{
    QString one; ///< the id of the one that starts first
    QString other;
    Period days;
    /// How many, first and last included; nothing when neither ever ends.
    std::optional<int> count;

    [[nodiscard]] bool concerns(const QString &id) const { return one == id || other == id; }
    /// The partner of \a id.
    [[nodiscard]] QString partnerOf(const QString &id) const { return one == id ? other : one; }
    bool operator==(const Overlap &other) const = default;
};

/// Every pair that overlaps, by the first common day. Spans without a period (periodOf) take no part.
QList<Overlap> overlapsOf(const QList<ContractSpan> &spans);
/// Those of one span with others; an entry of the same id among \a others is the span itself and left out.
QList<Overlap> overlapsWith(const ContractSpan &span, const QList<ContractSpan> &others);

/// Days from \a first to \a last, both included.
int daysOf(const QDate &first, const QDate &last);

} // namespace PeopleDesk
