// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pace/call_count.h"
#include "models/ports/pace_book.h"

#include <QObject>
#include <QPointer>
#include <QQueue>

#include <array>
#include <optional>

namespace PeopleDesk {

class Clock;
class Delays;

/// A turn that was given to a call. Times in microseconds.
struct CallTurn
{
    qint64 at = 0;
    qint64 movedBefore = 0; ///< by how much late calls had moved the lane's turns until then
};

/// Whoever waits for a turn.
struct TurnTaker
{
    QPointer<QObject> context;
    std::function<void(const CallTurn &)> go;
    std::function<void(std::chrono::milliseconds)> wait; ///< told when it turns out to take long
    bool isOfBatch = false;
};

/// The calls of one endpoint waiting for the turns that the book hands out: in the order in which they came,
/// those of a batch after all others. It asks for one turn at a time and sort, so that a process that dies
/// wastes next to nothing. What is not limited goes at once and never asks.
class PacedLane : public QObject
{
    Q_OBJECT
public:
    PacedLane(const PaceLane &key, PaceBook &book, Clock &clock, Delays &delays, QObject *parent);

    /// Lets \a taker go when it is its turn; later, and not at all when its context is gone by then. Returns
    /// about how long that takes.
    std::chrono::milliseconds admit(const TurnTaker &taker);
    /// The call whose turn that was leaves now. Those after it move when it is late: the server counts
    /// arrivals.
    void noteLeaving(const CallTurn &turn);
    /// The server refused the call. \a stated: what it says about that.
    void refuse(const CallTurn &turn, const PaceRefusal &stated);

    /// As of the latest answer of the book.
    [[nodiscard]] PaceStatus status() const;

private:
    /// Those who wait, of one sort.
    struct Row
    {
        QQueue<TurnTaker> takers;
        bool isClaiming = false; ///< asked the book, or waits for what it said
    };

    [[nodiscard]] bool isFree() const;
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] std::chrono::milliseconds estimate(bool isOfBatch) const;
    [[nodiscard]] Row &row(bool isOfBatch) { return m_rows[isOfBatch ? 1 : 0]; }
    void claim(bool isOfBatch);
    void take(bool isOfBatch, int refusals, const PaceTurn &turn);
    void serve(bool isOfBatch, int refusals, const PaceTurn &turn);
    [[nodiscard]] std::optional<TurnTaker> nextTaker();
    void go(const TurnTaker &taker, qint64 at);
    void setStatus(const PaceStatus &status);
    void tellTakers(bool isOfBatch);

    const PaceLane m_key;
    PaceBook &m_book;
    Clock &m_clock;
    Delays &m_delays;
    std::array<Row, 2> m_rows;
    PaceStatus m_status;
    qint64 m_statusAt = 0;
    qint64 m_nextAt = 0; ///< of the latest turn, or when to ask again
    bool m_wasRefused = false; ///< there is a limit although nobody named one
    int m_refusals = 0; ///< a turn handed out before one is void
    qint64 m_moved = 0;
    CallCount m_sent; ///< where the book does not see them
};

} // namespace PeopleDesk
