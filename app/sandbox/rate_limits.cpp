// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/rate_limits.h"

#include <algorithm>
#include <cmath>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

RateLimits::RateLimits()
{
    m_clock.start();
}

std::optional<Reply> RateLimits::refuse(const Endpoint &endpoint)
{
    const qint64 now = m_clock.elapsed();
    QList<qint64> &calls = m_calls[QString::fromLatin1(endpoint.method) + endpoint.pattern];
    calls.removeIf([now](qint64 time) { return time <= now - 60'000; });

    const auto exceeded = [&](int bound, qint64 span) -> std::optional<Reply> {
        if (bound == 0)
            return std::nullopt;
        const int allowed = scaled(bound);
        const auto first =
            std::find_if(calls.cbegin(), calls.cend(), [&](qint64 time) { return time > now - span; });
        if (std::distance(first, calls.cend()) < allowed)
            return std::nullopt;
        const qint64 opensAt = *(calls.cend() - allowed) + span;
        return refusal(allowed, static_cast<int>((opensAt - now + 999) / 1000));
    };
    if (auto reply = exceeded(endpoint.limit.perSecond, 1000))
        return reply;
    if (auto reply = exceeded(endpoint.limit.perMinute, 60'000))
        return reply;
    calls.append(now);
    return std::nullopt;
}

Reply RateLimits::refusal(int limit, int resetSeconds)
{
    Reply reply = failure(429, 99991400, u"request trigger frequency limit"_s);
    if (resetSeconds >= 0) {
        reply.headers = {{"x-ogw-ratelimit-limit"_ba, QByteArray::number(limit)},
                         {"x-ogw-ratelimit-reset"_ba, QByteArray::number(resetSeconds)}};
    }
    return reply;
}

int RateLimits::scaled(int bound) const
{
    return std::max(1, static_cast<int>(std::lround(bound * m_scale)));
}

} // namespace PeopleDesk::SandboxParts
