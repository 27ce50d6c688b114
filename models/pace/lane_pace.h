// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pace/call_count.h"
#include "models/pace/learnt_pace.h"
#include "models/ports/pace_book.h"

#include <QByteArray>

namespace PeopleDesk {

/// The book's page of one lane: the latest turn, the calls of the last minute, the pause and what was learnt.
/// A value without a clock: every function is told the time, in microseconds.
///
/// Turns are evenly spaced and planned by the turn before, not by when somebody came to take it. Where a
/// limit has both parts, calls keep the distance of the second until the minute's budget is used up; then
/// they wait until that of a minute ago is free again.
class LanePace
{
public:
    PaceTurn claim(const PaceLane &lane, qint64 now);
    PaceStatus refuse(const PaceLane &lane, const PaceRefusal &refusal, qint64 now);
    void delay(std::chrono::microseconds time);

    [[nodiscard]] PaceStatus status(const PaceLane &lane, qint64 now) const;

    /// To keep it somewhere; what can't be read, or lies too far ahead of \a now to be of the same clock,
    /// comes back as a new page.
    [[nodiscard]] QByteArray toBytes() const;
    static LanePace fromBytes(const QByteArray &bytes, qint64 now);

private:
    [[nodiscard]] qint64 spacing(const RateLimit &ceiling) const;

    static constexpr qint64 never = -3'600'000'000;

    qint64 m_last = never; ///< when the latest turn was due
    qint64 m_pausedUntil = never;
    CallCount m_calls;
    LearntPace m_learnt;
};

/// The distance between two calls that keeps \a limit, in microseconds: with a little to spare, as calls
/// don't take equally long to arrive. 0: none is needed.
qint64 spacingOf(const RateLimit &limit);

} // namespace PeopleDesk
