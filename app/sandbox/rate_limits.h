// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/router.h"

#include <QElapsedTimer>

#include <optional>

namespace PeopleDesk::SandboxParts {

// Counts the calls of each endpoint over the last second and minute. A refused call is not counted, so
// waiting the announced seconds is always enough (API §2.1).
class RateLimits
{
public:
    RateLimits();

    std::optional<Reply> refuse(const Endpoint &endpoint);
    void setScale(double scale) { m_scale = scale; } // 1 is what API §2.3 documents

    static Reply refusal(int limit, int resetSeconds); // negative seconds: no headers

private:
    int scaled(int bound) const;

    QElapsedTimer m_clock;
    QHash<QString, QList<qint64>> m_calls; // times in ms by method and pattern, oldest first
    double m_scale = 1;
};

} // namespace PeopleDesk::SandboxParts
