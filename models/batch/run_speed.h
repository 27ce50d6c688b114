// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/pace_book.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <optional>

namespace PeopleDesk {

class ApiGateway;
class BatchRun;
class Clock;

/// How fast a run goes and how long it will take, by what was measured in the last seconds and what the limit
/// allows. All it is given must outlive it.
class RunSpeed : public QObject
{
    Q_OBJECT
public:
    RunSpeed(const BatchRun &run, const ApiGateway &gateway, const Clock &clock, QObject *parent = nullptr);

    /// Rows per second; none: too early to say, or nothing moves.
    [[nodiscard]] std::optional<double> rate() const;
    /// None: not known.
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;
    [[nodiscard]] PaceStatus pace() const;
    /// Until the limit lets the next row go; 0: it doesn't hold anything up for long.
    [[nodiscard]] std::chrono::milliseconds waiting() const;

private:
    void note(qsizetype place);

    const BatchRun &m_run;
    const ApiGateway &m_gateway;
    const Clock &m_clock;
    std::deque<qint64> m_ends; ///< steady milliseconds at which rows had their word
    qint64 m_waitEnd = 0;
};

} // namespace PeopleDesk
