// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/endpoint.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace PeopleDesk {

struct Connection;

/// Calls that share a limit: one endpoint for one app of one tenant (API §2.1).
struct PaceLane
{
    QString tenant; ///< see paceTenant()
    QByteArray endpoint; ///< verb and path template
    RateLimit ceiling; ///< what whoever asks may use at most; 0 and 0: whatever was learnt
    bool isOfBatch = false; ///< leaves a little of a minute's budget to others
};

/// How fast a lane goes just now. A value; for people and for estimates.
struct PaceStatus
{
    double rate = 0; ///< calls per second; 0: nothing is held up
    double ceiling = 0; ///< what it would be without anything learnt
    bool isLearnt = false; ///< the server refused, and rate is lower than asked for
    std::chrono::milliseconds pausedFor{0}; ///< until the server's own pause is over
    int minuteBudget = 0; ///< calls within any minute, beside the rate; 0: no such limit
    int minuteBudgetLeft = 0;
};

/// A turn, or when to ask for one again.
struct PaceTurn
{
    bool isGranted = false;
    qint64 at = 0; ///< steady microseconds: when to go, or when to ask again
    PaceStatus status = {};
};

/// The server refused a call because of its limit.
struct PaceRefusal
{
    qint64 turnAt = 0; ///< of the refused call
    int limit = 0; ///< of which size, as the server says; 0: it doesn't
    std::chrono::milliseconds reset{0}; ///< until it takes calls again; 0: it doesn't say
    int sentLastSecond = 0; ///< before its turn, it included, as far as whoever reports knows
    int sentLastMinute = 0;
};

/// Hands out turns so that all who share a limit keep it together, and remembers what was learnt about it.
/// Shared by all processes of this machine in app/pace, or within one gateway in models/pace. Times are those
/// of Clock::steadyMilliseconds(), in microseconds. Every answer comes exactly once, later, on the caller's
/// thread, and not at all when \a context is gone by then; trouble with what lies beneath never holds anybody
/// up.
class PaceBook
{
public:
    virtual ~PaceBook() = default;
    /// The next free turn. One that is far away is not granted but announced, so that nobody who goes away
    /// leaves a hole and everybody notices a pause.
    virtual void claim(const PaceLane &lane, QObject *context,
                       const std::function<void(const PaceTurn &)> &answer) = 0;
    /// Holds the lane up for as long as the server asks, and lets it go slower from then on.
    virtual void refuse(const PaceLane &lane, const PaceRefusal &refusal, QObject *context,
                        const std::function<void(const PaceStatus &)> &answer) = 0;
    /// Calls left later than their turns by more than can be overlooked: the turns to come move by so much.
    virtual void delay(const PaceLane &lane, std::chrono::microseconds time) = 0;
};

/// App and server, the port only on the loopback interface: there it tells one test server from another.
QString paceTenant(const Connection &connection);

/// About how long \a calls more take.
std::chrono::milliseconds timeFor(const PaceStatus &status, qint64 calls);

} // namespace PeopleDesk
