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
    void add(const DecimalSum &other) { m_sum += other.m_sum; }
    /// Without a point where none is needed: "612000.5".
    [[nodiscard]] QString text() const;

private:
    __extension__ using Wide = __int128;
    Wide m_sum = 0; ///< in units of 10^-10
};

} // namespace PeopleDesk
