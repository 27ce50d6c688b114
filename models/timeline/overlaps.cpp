// SPDX-License-Identifier: Apache-2.0
#include "models/timeline/overlaps.h"

#include <algorithm>
#include <limits>
#include <map>

namespace PeopleDesk {

namespace {

struct Placed
{
    const ContractSpan *span;
    Period period;
};

constexpr qint64 never = std::numeric_limits<qint64>::max();

qint64 lastOf(const Period &period)
{
    return period.last ? period.last->toJulianDay() : never;
}

QList<Placed> byStart(const QList<ContractSpan> &spans)
{
    QList<Placed> placed;
    for (const ContractSpan &span : spans) {
        if (const auto period = periodOf(span))
            placed.append({&span, *period});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &one, const Placed &other) {
        return one.period.first < other.period.first;
    });
    return placed;
}

/// Of two that have a day in common.
Overlap common(const Placed &earlier, const Placed &later)
{
    Overlap overlap{earlier.span->id, later.span->id, {later.period.first, std::nullopt}, std::nullopt};
    const qint64 last = qMin(lastOf(earlier.period), lastOf(later.period));
    if (last != never) {
        overlap.days.last = QDate::fromJulianDay(last);
        overlap.count = daysOf(overlap.days.first, *overlap.days.last);
    }
    return overlap;
}

} // namespace

int daysOf(const QDate &first, const QDate &last)
{
    return static_cast<int>(first.daysTo(last)) + 1;
}

QList<Overlap> overlapsOf(const QList<ContractSpan> &spans)
{
    const QList<Placed> placed = byStart(spans);
    QList<Overlap> overlaps;
    std::multimap<qint64, qsizetype> running; // by last day
    for (qsizetype index = 0; index < placed.size(); ++index) {
        const Placed &later = placed.at(index);
        running.erase(running.begin(), running.lower_bound(later.period.first.toJulianDay()));
        QList<qsizetype> partners;
        for (const auto &[last, partner] : running)
            partners.append(partner);
        std::sort(partners.begin(), partners.end());
        for (const qsizetype partner : partners)
            overlaps.append(common(placed.at(partner), later));
        running.emplace(lastOf(later.period), index);
    }
    return overlaps;
}

QList<Overlap> overlapsWith(const ContractSpan &span, const QList<ContractSpan> &others)
{
    const auto period = periodOf(span);
    if (!period)
        return {};
    const Placed own{&span, *period};
    QList<Overlap> overlaps;
    for (const Placed &other : byStart(others)) {
        if (other.span->id == span.id || lastOf(other.period) < own.period.first.toJulianDay()
            || lastOf(own.period) < other.period.first.toJulianDay())
            continue;
        const bool otherFirst = other.period.first < own.period.first;
        overlaps.append(otherFirst ? common(other, own) : common(own, other));
    }
    return overlaps;
}

} // namespace PeopleDesk
