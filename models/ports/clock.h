// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace PeopleDesk {

/// The time of day and a steady count, handed in so that tests can set them.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Milliseconds that only ever grow, whatever happens to the wall clock. A laptop's sleep may not count.
    [[nodiscard]] virtual qint64 steadyMilliseconds() const = 0;
};

/// The machine's own clock.
class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 steadyMilliseconds() const override;
};

} // namespace PeopleDesk
