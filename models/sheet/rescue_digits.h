// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace PeopleDesk {

/// What a spreadsheet has left of an id.
struct RescueDigits
{
    /// A spreadsheet counts with so many digits; the others are gone.
    static constexpr qsizetype kept = 15;

    QString first = {}; ///< the first digits of the id, as many as are kept; empty: too few are left
    qsizetype length = 0; ///< of the whole id

    [[nodiscard]] bool areEnough() const { return !first.isEmpty(); }
    /// Whether a whole id begins like that and is as long.
    [[nodiscard]] bool fit(const QString &id) const { return id.size() == length && id.startsWith(first); }
    /// The same for two cells of which nobody can say that they don't mean the same id.
    bool operator==(const RescueDigits &other) const = default;

    /// Of an id that reads "6.96051234567890E+18"; none: it does not. The value of a number leaves zeros at
    /// its end out, a text does not.
    static std::optional<RescueDigits> inScientific(const QString &text, bool isNumber);
    /// Of an id of full length that looks rounded; none: it does not.
    static std::optional<RescueDigits> inSuspicious(const QString &id);
};

inline size_t qHash(const RescueDigits &digits, size_t seed = 0)
{
    return qHashMulti(seed, digits.first, digits.length);
}

} // namespace PeopleDesk
