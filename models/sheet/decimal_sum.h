// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace PeopleDesk {

/// Adds up decimal numbers exactly, as money wants it: up to 15 digits before the point and 10 after it
/// (amountKind), a million of them.
class DecimalSum
{
public:
    /// Text that is no such number is passed over.
    void add(const QString &number, int times = 1);
    void add(const DecimalSum &other, int times = 1) { m_sum += other.m_sum * times; }
    /// With so many places behind the point at least, and no zeros beyond them: "612000.5", "612000.50".
    [[nodiscard]] QString text(int leastDecimals = 0) const;

private:
    __extension__ using Wide = __int128;
    Wide m_sum = 0; ///< in units of 10^-10
};

} // namespace PeopleDesk
