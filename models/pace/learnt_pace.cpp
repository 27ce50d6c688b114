// SPDX-License-Identifier: Apache-2.0
#include "models/pace/learnt_pace.h"

#include "models/pace/safety.h"

#include <QDataStream>

#include <algorithm>

namespace PeopleDesk {

namespace {

constexpr qint64 stepEvery = 30 * secondInMicroseconds;
constexpr double step = 1.1;
constexpr qint64 barredFor = 10 * minuteInMicroseconds;
constexpr qint64 slowest = minuteInMicroseconds;
constexpr int longestStreak = 6; ///< a pause of 32 s
constexpr qint64 streakMemory = 3 * minuteInMicroseconds;

/// The window of the limit that was hit, or 0 when the numbers fit neither: then others use the same limit,
/// or the words mean something else.
qint64 windowOf(const PaceRefusal &refusal, const LearntPace::Traffic &traffic)
{
    if (refusal.limit <= 0)
        return 0;
    if (refusal.reset > std::chrono::seconds(2))
        return minuteInMicroseconds;
    if (traffic.lastSecond >= refusal.limit)
        return secondInMicroseconds;
    // Somebody who sent many times that within a minute would have met a limit per minute long before.
    if (traffic.lastMinute >= refusal.limit && traffic.lastMinute / 2 <= refusal.limit)
        return minuteInMicroseconds;
    return 0;
}

/// Whether going slower can help: somebody who hardly sends anything is refused for what others send.
bool isOurs(const LearntPace::Traffic &traffic)
{
    return traffic.lastSecond > 1 || traffic.lastMinute * traffic.spacing > minuteInMicroseconds / 2;
}

} // namespace

qint64 LearntPace::refuse(const PaceRefusal &refusal, const Traffic &traffic, qint64 now)
{
    const bool isNews = refusal.turnAt >= m_changedAt;
    if (refusal.reset.count() > 0)
        m_streak = 0;
    else if (isNews)
        m_streak =
            m_streak > 0 && now - m_refusedAt < streakMemory ? std::min(m_streak + 1, longestStreak) : 1;
    const qint64 pause = refusal.reset.count() > 0 ? std::chrono::microseconds(refusal.reset).count()
        : isNews                                   ? secondInMicroseconds << (m_streak - 1)
                                                   : 0;
    const qint64 window = windowOf(refusal, traffic);
    const qint64 stated = window > 0 ? safeShare(window, refusal.limit) : 0;
    const bool isLower = stated > 0 && stated > m_spacing;
    if (stated > 0 && (isNews || isLower)) {
        m_spacing = stated;
        m_refusedSpacing = window / refusal.limit;
        m_spacingBefore = 0;
    } else if (stated == 0 && isNews && isOurs(traffic)) {
        slowDown(traffic);
    }
    if (isNews || isLower)
        m_changedAt = now + pause;
    m_refusedAt = now;
    return now + pause;
}

void LearntPace::slowDown(const Traffic &traffic)
{
    const qint64 sent = traffic.lastSecond > 1 ? secondInMicroseconds / traffic.lastSecond : 0;
    const qint64 measured = std::max(sent, traffic.spacing);
    m_refusedSpacing = measured;
    // A step up that went too far is taken back; what was before it went well.
    m_spacing = std::min(slowest, m_spacingBefore > 0 ? m_spacingBefore : 2 * measured);
    m_spacingBefore = 0;
}

void LearntPace::rise(qint64 now)
{
    if (m_spacing == 0 || now - std::max(m_changedAt, m_refusedAt) < stepEvery)
        return;
    const auto next = static_cast<qint64>(static_cast<double>(m_spacing) / step);
    if (isBarred(next, now))
        return;
    m_spacingBefore = m_spacing;
    m_spacing = next;
    m_changedAt = now;
}

bool LearntPace::isBarred(qint64 spacing, qint64 now) const
{
    return spacing <= m_refusedSpacing && now - m_refusedAt < barredFor;
}

QDataStream &operator<<(QDataStream &stream, const LearntPace &pace)
{
    return stream << pace.m_spacing << pace.m_changedAt << pace.m_refusedAt << pace.m_refusedSpacing
                  << pace.m_spacingBefore << pace.m_streak;
}

QDataStream &operator>>(QDataStream &stream, LearntPace &pace)
{
    return stream >> pace.m_spacing >> pace.m_changedAt >> pace.m_refusedAt >> pace.m_refusedSpacing
        >> pace.m_spacingBefore >> pace.m_streak;
}

} // namespace PeopleDesk
