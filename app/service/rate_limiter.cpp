// SPDX-License-Identifier: Apache-2.0
#include "app/service/rate_limiter.h"

#include "app/service/delays.h"
#include "models/ports/clock.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

QByteArray keyOf(const Endpoint &endpoint)
{
    return endpoint.verb + ' ' + endpoint.pathTemplate;
}

/// Rounded up, so that the limit is kept.
qint64 share(qint64 time, qint64 calls)
{
    return calls > 0 ? (time + calls - 1) / calls : 0;
}

} // namespace

std::chrono::milliseconds spacingOf(const RateLimit &limit)
{
    return std::chrono::milliseconds(std::max(share(60'000, limit.perMinute), share(1'000, limit.perSecond)));
}

RateLimiter::RateLimiter(Clock &clock, Delays &delays, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_delays(delays)
{
}

std::chrono::milliseconds RateLimiter::admit(const Endpoint &endpoint, QObject *context,
                                             const std::function<void()> &go)
{
    Lane &lane = laneOf(endpoint);
    const qint64 turn =
        std::max(lane.freeAt, m_clock.steadyMilliseconds()) + lane.waiters.size() * lane.spacing.count();
    lane.waiters.enqueue({context, go});
    if (!lane.isWakingUp)
        serve(keyOf(endpoint));
    return std::chrono::milliseconds(turn - m_clock.steadyMilliseconds());
}

void RateLimiter::pause(const Endpoint &endpoint, std::chrono::milliseconds time)
{
    Lane &lane = laneOf(endpoint);
    lane.freeAt = std::max(lane.freeAt, m_clock.steadyMilliseconds() + time.count());
}

RateLimiter::Lane &RateLimiter::laneOf(const Endpoint &endpoint)
{
    Lane &lane = m_lanes[keyOf(endpoint)];
    lane.spacing = spacingOf(endpoint.limit);
    return lane;
}

void RateLimiter::serve(const QByteArray &key)
{
    Lane &lane = m_lanes[key];
    lane.isWakingUp = false;
    while (!lane.waiters.isEmpty()) {
        if (!lane.waiters.head().context) {
            lane.waiters.dequeue();
            continue;
        }
        const qint64 now = m_clock.steadyMilliseconds();
        if (now < lane.freeAt) {
            lane.isWakingUp = true;
            m_delays.after(std::chrono::milliseconds(lane.freeAt - now), this, [this, key] { serve(key); });
            return;
        }
        const Waiter waiter = lane.waiters.dequeue();
        lane.freeAt = now + lane.spacing.count();
        QMetaObject::invokeMethod(waiter.context, waiter.go, Qt::QueuedConnection);
    }
}

} // namespace PeopleDesk
