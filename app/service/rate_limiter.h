// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/endpoint.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QQueue>

#include <chrono>
#include <functional>

namespace PeopleDesk {

class Clock;
class Delays;

/// Keeps the calls of each endpoint apart by its documented limit (API §2.3): evenly spaced, never in
/// bursts, in the order in which they came. A pause that the server asked for holds the whole queue.
/// Lives as long as its gateway.
class RateLimiter : public QObject
{
    Q_OBJECT
public:
    RateLimiter(Clock &clock, Delays &delays, QObject *parent);

    /// Calls \a go when it is this caller's turn; later, and not at all when \a context is gone by then.
    /// Returns about how long that takes.
    std::chrono::milliseconds admit(const Endpoint &endpoint, QObject *context,
                                    const std::function<void()> &go);
    void pause(const Endpoint &endpoint, std::chrono::milliseconds time);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        std::function<void()> go;
    };
    struct Lane
    {
        qint64 freeAt = 0; ///< steady milliseconds
        std::chrono::milliseconds spacing{0};
        QQueue<Waiter> waiters;
        bool isWakingUp = false;
    };

    Lane &laneOf(const Endpoint &endpoint);
    void serve(const QByteArray &key);

    Clock &m_clock;
    Delays &m_delays;
    QHash<QByteArray, Lane> m_lanes;
};

/// The distance between two calls that keeps every limit of \a limit.
std::chrono::milliseconds spacingOf(const RateLimit &limit);

} // namespace PeopleDesk
