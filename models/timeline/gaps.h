// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/timeline/contract_span.h"

#include <QList>

namespace PeopleDesk {

/// Days without any contract between two that have one.
struct Gap
{
    QString before; ///< the id of the one that ended last
    QString after;
    QDate first;
    QDate last;
    int count = 0; ///< first and last included

    bool operator==(const Gap &other) const = default;
};

/// In order. Spans without a period (periodOf) cover nothing; what never ends is followed by no gap.
QList<Gap> gapsOf(const QList<ContractSpan> &spans);

} // namespace PeopleDesk
