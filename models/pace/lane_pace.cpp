// SPDX-License-Identifier: Apache-2.0
#include "models/pace/lane_pace.h"

#include "models/pace/safety.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace PeopleDesk {

namespace {

constexpr quint32 format = 0x70616331; ///< "pac1"
/// Turns farther ahead are not given away yet.
constexpr qint64 horizon = secondInMicroseconds;
constexpr qint64 day = 24 * 60 * minuteInMicroseconds;

/// The minute's part where it says more than the second's.
int budgetOf(const PaceLane &lane)
{
    const RateLimit &limit = lane.ceiling;
    if (limit.perSecond == 0 || limit.perMinute == 0 || limit.perSecond * 60 <= limit.perMinute)
        return 0;
    return lane.isOfBatch ? limit.perMinute - limit.perMinute / 50 : limit.perMinute;
}

/// The minute's window with the same safety as everything else.
constexpr auto budgetSpan = static_cast<qint64>(minuteInMicroseconds * paceSafety);

/// By how much somebody may come late for a turn without moving those after it: a part of what the safety
/// leaves.
qint64 patience(const RateLimit &limit)
{
    return (limit.perSecond == 0 && limit.perMinute > 0 ? minuteInMicroseconds : secondInMicroseconds) / 200;
}

double rateOf(qint64 spacing)
{
    return spacing > 0 ? static_cast<double>(secondInMicroseconds) / static_cast<double>(spacing) : 0;
}

} // namespace

qint64 spacingOf(const RateLimit &limit)
{
    if (limit.perSecond > 0) {
        const qint64 second = safeShare(secondInMicroseconds, limit.perSecond);
        const bool minuteRules = limit.perMinute > 0 && limit.perMinute <= limit.perSecond;
        return minuteRules ? safeShare(minuteInMicroseconds, limit.perMinute) : second;
    }
    return limit.perMinute > 0 ? safeShare(minuteInMicroseconds, limit.perMinute) : 0;
}

qint64 LanePace::spacing(const RateLimit &ceiling) const
{
    return std::max(spacingOf(ceiling), m_learnt.spacing());
}

PaceTurn LanePace::claim(const PaceLane &lane, qint64 now)
{
    m_learnt.rise(now);
    if (m_learnt.spacing() > 0 && m_learnt.spacing() <= spacingOf(lane.ceiling))
        m_learnt.forget();
    const qint64 distance = spacing(lane.ceiling);
    PaceTurn turn;
    turn.at = std::max({now, m_pausedUntil, m_last + distance});
    if (const int budget = budgetOf(lane); budget > 0)
        turn.at = std::max(turn.at, m_calls.whenBelow(budget, budgetSpan, turn.at));
    turn.isGranted = turn.at <= now + horizon;
    if (turn.isGranted) {
        const qint64 late = turn.at - (m_last + distance);
        m_last = late > distance ? turn.at : std::max(m_last + distance, turn.at - patience(lane.ceiling));
        m_calls.add(turn.at);
    }
    turn.status = status(lane, now);
    return turn;
}

PaceStatus LanePace::refuse(const PaceLane &lane, const PaceRefusal &refusal, qint64 now)
{
    LearntPace::Traffic traffic;
    const auto sent = [&](qint64 span) { return m_calls.within(span, refusal.turnAt); };
    traffic.lastSecond = std::max(refusal.sentLastSecond, sent(secondInMicroseconds));
    traffic.lastMinute = std::max(refusal.sentLastMinute, sent(minuteInMicroseconds));
    traffic.spacing = spacing(lane.ceiling);
    m_pausedUntil = std::max(m_pausedUntil, m_learnt.refuse(refusal, traffic, now));
    return status(lane, now);
}

void LanePace::delay(std::chrono::microseconds time)
{
    m_last += time.count();
}

PaceStatus LanePace::status(const PaceLane &lane, qint64 now) const
{
    PaceStatus status;
    status.rate = rateOf(spacing(lane.ceiling));
    status.ceiling = rateOf(spacingOf(lane.ceiling));
    status.isLearnt = m_learnt.spacing() > spacingOf(lane.ceiling);
    status.pausedFor = std::chrono::milliseconds(std::max<qint64>(0, m_pausedUntil - now + 999) / 1'000);
    status.minuteBudget = budgetOf(lane);
    if (status.minuteBudget > 0)
        status.minuteBudgetLeft = std::max(0, status.minuteBudget - m_calls.within(budgetSpan, now));
    return status;
}

QByteArray LanePace::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << format << m_last << m_pausedUntil << m_learnt << qint32(m_calls.slices().size());
    for (const CallCount::Slice &slice : m_calls.slices())
        stream << slice.number << qint32(slice.calls);
    return bytes;
}

LanePace LanePace::fromBytes(const QByteArray &bytes, qint64 now)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 found = 0;
    qint32 count = 0;
    LanePace pace;
    stream >> found >> pace.m_last >> pace.m_pausedUntil >> pace.m_learnt >> count;
    QList<CallCount::Slice> slices;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint32 calls = 0;
        CallCount::Slice slice;
        stream >> slice.number >> calls;
        slice.calls = calls;
        slices.append(slice);
    }
    pace.m_calls.setSlices(slices);
    const bool isSound = found == format && stream.status() == QDataStream::Ok;
    const bool isOfThisClock = pace.m_last <= now + day && pace.m_pausedUntil <= now + day;
    return isSound && isOfThisClock ? pace : LanePace();
}

} // namespace PeopleDesk
