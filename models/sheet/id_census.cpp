// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/id_census.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace PeopleDesk {

namespace {

using Level = IdSuspicion::Level;

constexpr qsizetype fullLength = 19;

/// Marks of rounding: every so many ids bear one by chance.
constexpr std::array<quint64, 3> divisors{10'000, 1'000, 1'024};

/// What is less likely than this did not come about by chance. An honest column is asked about three times in
/// two thousand at most.
constexpr double clearlyMore = 5e-4;
constexpr double largestShare = 0.05;

/// How likely it is that at least \a found of \a all bear a mark that one in \a divisor bears by chance
/// (Poisson's law, as the share is small).
double chanceOf(qint64 found, qint64 all, quint64 divisor)
{
    const double expected = double(all) / double(divisor);
    double fewer = 0;
    double exactly = std::exp(-expected);
    for (qint64 i = 0; i < found; ++i) {
        fewer += exactly;
        exactly *= expected / double(i + 1);
    }
    // The sum is useless where what is left of 1 is smaller than its own error; the first term then stands
    // for all.
    const double rest = 1 - fewer;
    return rest > 1e-12 ? rest : exactly;
}

} // namespace

Text IdSuspicion::text(const Text &column) const
{
    const QString some = QString::number(suspicious);
    const QString total = QString::number(all);
    switch (level) {
    case Level::Remark:
        return trText(
                   "IdCensus",
                   "“%1”: %2 of %3 different IDs end in 000 or are a multiple of 1024. Chance alone brings "
                   "about so many.")
            .arg(column)
            .arg(some)
            .arg(total);
    case Level::Question:
        return trText(
                   "IdCensus",
                   "“%1”: %2 of %3 different IDs end as if a spreadsheet had rounded them, more than chance "
                   "brings. Compare them with the source.")
            .arg(column)
            .arg(some)
            .arg(total);
    case Level::Block:
        return trText("IdCensus",
                      "“%1”: %2 of %3 different IDs end as if a spreadsheet had rounded them (it keeps 15 "
                      "digits), so they may name other records. Export the sheet anew, with IDs as text.")
            .arg(column)
            .arg(some)
            .arg(total);
    }
    return {};
}

void IdCensus::add(const QString &path, quint64 id)
{
    if (id != 0)
        m_ids[path].append(id);
}

QList<IdSuspicion> IdCensus::find(const IdsByPath &right) const
{
    QList<IdSuspicion> found;
    for (auto [path, ids] : m_ids.asKeyValueRange()) {
        QList<quint64> different = ids;
        std::sort(different.begin(), different.end());
        different.erase(std::unique(different.begin(), different.end()), different.end());

        IdSuspicion suspicion{.path = path, .all = different.size()};
        different.removeIf([known = right.value(path)](quint64 id) { return known.contains(id); });
        double leastChance = 1;
        for (const quint64 divisor : divisors) {
            const auto marked = std::count_if(different.begin(), different.end(),
                                              [divisor](quint64 id) { return id % divisor == 0; });
            if (marked > 0)
                leastChance = std::min(leastChance, chanceOf(marked, different.size(), divisor));
        }
        suspicion.suspicious = std::count_if(different.begin(), different.end(), looksRounded);
        if (suspicion.suspicious == 0)
            continue;
        if (leastChance < clearlyMore) {
            const bool areMany = double(suspicion.suspicious) > largestShare * double(suspicion.all);
            suspicion.level = areMany && suspicion.suspicious > 1 ? Level::Block : Level::Question;
        }
        found.append(suspicion);
    }
    return found;
}

quint64 IdCensus::fullLengthId(const QString &id)
{
    bool isNumber = false;
    const quint64 number = id.size() == fullLength ? id.toULongLong(&isNumber) : 0;
    return isNumber ? number : 0;
}

} // namespace PeopleDesk
