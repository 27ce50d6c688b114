// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace PeopleDesk {

/// A server that counts strictly sees calls arrive less evenly than they left: distances are longer by this
/// share.
constexpr double paceSafety = 1.015;

constexpr qint64 secondInMicroseconds = 1'000'000;
constexpr qint64 minuteInMicroseconds = 60'000'000;

/// So that \a calls of them take \a window and a little more.
constexpr qint64 safeShare(qint64 window, double calls)
{
    return static_cast<qint64>(static_cast<double>(window) * paceSafety / calls) + 1;
}

} // namespace PeopleDesk
