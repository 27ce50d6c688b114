// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/paced_lane.h"

#include <QHash>

namespace PeopleDesk {

/// Queues the calls of one connection, each endpoint in a lane of its own. Lives as long as its gateway; the
/// book outlives it.
class RateLimiter : public QObject
{
    Q_OBJECT
public:
    RateLimiter(const QString &tenant, PaceBook &book, Clock &clock, Delays &delays, QObject *parent);
    /// Writes keep this limit from now on; 0 and 0: nothing is held up.
    void setPace(const RateLimit &pace) { m_pace = pace; }

    [[nodiscard]] PacedLane &laneOf(const Endpoint &endpoint);
    [[nodiscard]] PaceStatus status(const Endpoint &endpoint) const;

private:
    [[nodiscard]] RateLimit ceilingOf(const Endpoint &endpoint) const;

    const QString m_tenant;
    PaceBook &m_book;
    Clock &m_clock;
    Delays &m_delays;
    QHash<QByteArray, PacedLane *> m_lanes;
    std::optional<RateLimit> m_pace;
};

} // namespace PeopleDesk
