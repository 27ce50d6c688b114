// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/clock.h"

namespace PeopleDesk {

/// Stands still until it is set. 2026-11-22 is a Sunday.
class FixedClock : public Clock
{
public:
    QDateTime now() const override { return time; }
    qint64 steadyMilliseconds() const override { return steady; }

    QDateTime time{QDate(2026, 11, 22), QTime(9, 30)};
    qint64 steady = 0;
};

} // namespace PeopleDesk
