// SPDX-License-Identifier: Apache-2.0
#include "app/service/paced_lane.h"

#include "app/service/delays.h"
#include "models/ports/clock.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;

constexpr qint64 second = 1'000'000;

/// Rounded up, so that nobody goes too early.
milliseconds inMilliseconds(qint64 time)
{
    return milliseconds((std::max<qint64>(0, time) + 999) / 1'000);
}

/// How late a call may leave without anything being done about it: less than the safety of its limit.
qint64 overlooked(const RateLimit &limit)
{
    return limit.perSecond == 0 && limit.perMinute > 0 ? 600'000 : 10'000;
}

} // namespace

PacedLane::PacedLane(const PaceLane &key, PaceBook &book, Clock &clock, Delays &delays, QObject *parent)
    : QObject(parent)
    , m_key(key)
    , m_book(book)
    , m_clock(clock)
    , m_delays(delays)
{
}

milliseconds PacedLane::admit(const TurnTaker &taker)
{
    if (isFree()) {
        m_sent.add(now());
        go(taker, now());
        return {};
    }
    const milliseconds wait = estimate(taker.isOfBatch);
    row(taker.isOfBatch).takers.enqueue(taker);
    if (!row(taker.isOfBatch).isClaiming)
        claim(taker.isOfBatch);
    return wait;
}

void PacedLane::noteLeaving(const CallTurn &turn)
{
    if (isFree())
        return;
    const qint64 late = now() - turn.at - overlooked(m_key.ceiling);
    const qint64 more = late - (m_moved - turn.movedBefore);
    if (more <= 0)
        return;
    m_moved += more;
    m_book.delay(m_key, microseconds(more));
}

void PacedLane::refuse(const CallTurn &turn, const PaceRefusal &stated)
{
    PaceRefusal refusal = stated;
    refusal.turnAt = turn.at;
    refusal.sentLastSecond = m_sent.within(second, turn.at);
    refusal.sentLastMinute = m_sent.within(60 * second, turn.at);
    m_wasRefused = true;
    ++m_refusals;
    m_book.refuse(m_key, refusal, this, [this](const PaceStatus &status) {
        setStatus(status);
        tellTakers(false);
        tellTakers(true);
    });
}

PaceStatus PacedLane::status() const
{
    PaceStatus status = m_status;
    const milliseconds passed = inMilliseconds(now() - m_statusAt);
    status.pausedFor = std::max(milliseconds(0), status.pausedFor - passed);
    return status;
}

bool PacedLane::isFree() const
{
    return m_key.ceiling == RateLimit{} && !m_wasRefused;
}

qint64 PacedLane::now() const
{
    return m_clock.steadyMilliseconds() * 1'000;
}

milliseconds PacedLane::estimate(bool isOfBatch) const
{
    const qsizetype before = m_rows[0].takers.size() + (isOfBatch ? m_rows[1].takers.size() : 0);
    const double distance = m_status.rate > 0 ? second / m_status.rate : 0;
    const qint64 start = m_rows[0].isClaiming || m_rows[1].isClaiming ? m_nextAt - now() : 0;
    const milliseconds first = std::max(status().pausedFor, inMilliseconds(start));
    return first + inMilliseconds(static_cast<qint64>(distance * static_cast<double>(before)));
}

void PacedLane::claim(bool isOfBatch)
{
    row(isOfBatch).isClaiming = true;
    PaceLane asked = m_key;
    asked.isOfBatch = isOfBatch;
    m_book.claim(asked, this, [this, isOfBatch, refusals = m_refusals](const PaceTurn &turn) {
        setStatus(turn.status);
        take(isOfBatch, refusals, turn);
    });
}

void PacedLane::take(bool isOfBatch, int refusals, const PaceTurn &turn)
{
    m_nextAt = turn.at;
    const milliseconds wait = inMilliseconds(turn.at - now());
    if (!turn.isGranted)
        tellTakers(isOfBatch);
    if (wait.count() > 0)
        m_delays.after(wait, this, [=, this] { serve(isOfBatch, refusals, turn); });
    else
        serve(isOfBatch, refusals, turn);
}

void PacedLane::serve(bool isOfBatch, int refusals, const PaceTurn &turn)
{
    row(isOfBatch).isClaiming = false;
    if (turn.isGranted && refusals == m_refusals) {
        if (const std::optional<TurnTaker> taker = nextTaker())
            go(*taker, turn.at);
    }
    if (!row(isOfBatch).takers.isEmpty())
        claim(isOfBatch);
}

std::optional<TurnTaker> PacedLane::nextTaker()
{
    for (Row &waiting : m_rows) {
        while (!waiting.takers.isEmpty()) {
            const TurnTaker taker = waiting.takers.dequeue();
            if (taker.context)
                return taker;
        }
    }
    return std::nullopt;
}

void PacedLane::go(const TurnTaker &taker, qint64 at)
{
    const CallTurn turn{at, m_moved};
    QMetaObject::invokeMethod(
        taker.context, [go = taker.go, turn] { go(turn); }, Qt::QueuedConnection);
}

void PacedLane::setStatus(const PaceStatus &status)
{
    m_status = status;
    m_statusAt = now();
}

void PacedLane::tellTakers(bool isOfBatch)
{
    const milliseconds wait = std::max(status().pausedFor, inMilliseconds(m_nextAt - now()));
    const QQueue<TurnTaker> takers = row(isOfBatch).takers;
    for (const TurnTaker &taker : takers) {
        if (taker.context)
            taker.wait(wait);
    }
}

} // namespace PeopleDesk
