// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/pace_book.h"

namespace PeopleDesk {

/// What a lane's refusals taught about its limit. Times and distances in microseconds.
///
/// A limit that the server states is taken at its word; whether it counts seconds or minutes follows from the
/// time until its reset and from what was sent. Without such words the rate is halved. Later it rises again
/// step by step, for a while not to where it was refused. A value.
class LearntPace
{
public:
    /// What was sent, and how far apart, when the refused call was.
    struct Traffic
    {
        int lastSecond = 0;
        int lastMinute = 0;
        qint64 spacing = 0;
    };

    /// Returns until when the lane pauses.
    qint64 refuse(const PaceRefusal &refusal, const Traffic &traffic, qint64 now);
    /// A step up when it is time for one.
    void rise(qint64 now);

    /// 0: nothing was learnt, or it is forgotten.
    [[nodiscard]] qint64 spacing() const { return m_spacing; }
    /// No longer slower than what is asked for anyway.
    void forget() { m_spacing = 0; }

    friend QDataStream &operator<<(QDataStream &stream, const LearntPace &pace);
    friend QDataStream &operator>>(QDataStream &stream, LearntPace &pace);

private:
    void slowDown(const Traffic &traffic);
    [[nodiscard]] bool isBarred(qint64 spacing, qint64 now) const;

    qint64 m_spacing = 0;
    qint64 m_changedAt = 0; ///< what was sent before says nothing about how it is now
    qint64 m_refusedAt = 0;
    qint64 m_refusedSpacing = 0; ///< the distance that was too small
    qint64 m_spacingBefore = 0; ///< the latest step up came from here; 0: the latest change was none
    int m_streak = 0; ///< refusals without words, one after the other
};

} // namespace PeopleDesk
