// SPDX-License-Identifier: Apache-2.0
#include "models/timeline/gaps.h"

#include "models/timeline/overlaps.h"

#include <algorithm>

namespace PeopleDesk {

QList<Gap> gapsOf(const QList<ContractSpan> &spans)
{
    struct Cover
    {
        QString id;
        Period period;
    };
    QList<Cover> covers;
    for (const ContractSpan &span : spans) {
        if (const auto period = periodOf(span))
            covers.append({span.id, *period});
    }
    std::stable_sort(covers.begin(), covers.end(), [](const Cover &one, const Cover &other) {
        return one.period.first < other.period.first;
    });

    QList<Gap> gaps;
    const Cover *furthest = nullptr;
    for (const Cover &cover : covers) {
        if (furthest && !furthest->period.last)
            break;
        if (furthest && furthest->period.last->addDays(1) < cover.period.first) {
            const QDate first = furthest->period.last->addDays(1);
            const QDate last = cover.period.first.addDays(-1);
            gaps.append({furthest->id, cover.id, first, last, daysOf(first, last)});
        }
        if (!furthest || !cover.period.last || *cover.period.last > *furthest->period.last)
            furthest = &cover;
    }
    return gaps;
}

} // namespace PeopleDesk
