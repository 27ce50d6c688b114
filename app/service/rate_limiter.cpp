// SPDX-License-Identifier: Apache-2.0
#include "app/service/rate_limiter.h"

namespace PeopleDesk {

namespace {

QByteArray keyOf(const Endpoint &endpoint)
{
    return endpoint.verb + ' ' + endpoint.pathTemplate;
}

} // namespace

RateLimiter::RateLimiter(const QString &tenant, PaceBook &book, Clock &clock, Delays &delays, QObject *parent)
    : QObject(parent)
    , m_tenant(tenant)
    , m_book(book)
    , m_clock(clock)
    , m_delays(delays)
{
}

PacedLane &RateLimiter::laneOf(const Endpoint &endpoint)
{
    PacedLane *&lane = m_lanes[keyOf(endpoint)];
    if (!lane)
        lane =
            new PacedLane({m_tenant, keyOf(endpoint), ceilingOf(endpoint)}, m_book, m_clock, m_delays, this);
    return *lane;
}

PaceStatus RateLimiter::status(const Endpoint &endpoint) const
{
    const PacedLane *lane = m_lanes.value(keyOf(endpoint));
    return lane ? lane->status() : PaceStatus();
}

RateLimit RateLimiter::ceilingOf(const Endpoint &endpoint) const
{
    const bool isPaced = m_pace && (endpoint.repeat != Repeat::Read || *m_pace == RateLimit{});
    return isPaced ? *m_pace : endpoint.limit;
}

} // namespace PeopleDesk
