// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/row_packing.h"

namespace PeopleDesk {

namespace {

constexpr qsizetype spread = 3;

} // namespace

QList<int> packRows(const QList<Period> &periods)
{
    QList<int> rows;
    QList<std::optional<QDate>> ends; // of each row's last period
    for (const Period &period : periods) {
        qsizetype row = -1;
        for (qsizetype candidate = 0; candidate < ends.size(); ++candidate) {
            const auto &end = ends.at(candidate);
            const bool isFree = end && *end < period.first;
            if (isFree && (row < 0 || *end < *ends.at(row)))
                row = candidate;
        }
        if (row < 0 || ends.size() < spread) {
            row = ends.size();
            ends.append(period.last);
        } else {
            ends[row] = period.last;
        }
        rows.append(static_cast<int>(row));
    }
    return rows;
}

} // namespace PeopleDesk
