// SPDX-License-Identifier: Apache-2.0
#include "models/batch/run_speed.h"

#include "models/batch/batch_run.h"
#include "models/ports/api_gateway.h"
#include "models/ports/clock.h"

#include <cmath>

namespace PeopleDesk {

namespace {

/// What is older says little about now.
constexpr qint64 window = 10'000;
/// Every row waits a little for its turn; what is shorter is not worth a word.
constexpr qint64 shortWait = 2'000;
constexpr std::size_t mostEnds = 20'000;

} // namespace

RunSpeed::RunSpeed(const BatchRun &run, const ApiGateway &gateway, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_run(run)
    , m_gateway(gateway)
    , m_clock(clock)
{
    connect(&run, &BatchRun::rowChanged, this, &RunSpeed::note);
    connect(&run, &BatchRun::stateChanged, this, [this](BatchRun::State state) {
        if (state == BatchRun::State::Running)
            m_ends.clear();
    });
    connect(&run, &BatchRun::waitingForLimit, this, [this](std::chrono::milliseconds delay) {
        m_waitEnd = m_clock.steadyMilliseconds() + delay.count();
    });
}

void RunSpeed::note(qsizetype place)
{
    const BatchRow::State state = m_run.rows().at(place).state;
    if (state == BatchRow::State::Sending || state == BatchRow::State::Waiting)
        return;
    const qint64 now = m_clock.steadyMilliseconds();
    m_ends.push_back(now);
    while (m_ends.front() < now - window || m_ends.size() > mostEnds)
        m_ends.pop_front();
}

std::optional<double> RunSpeed::rate() const
{
    const qint64 now = m_clock.steadyMilliseconds();
    if (m_run.state() != BatchRun::State::Running || m_ends.size() < 2 || m_ends.back() < now - window)
        return std::nullopt;
    const auto first = std::lower_bound(m_ends.begin(), m_ends.end(), now - window);
    const auto rows = double(m_ends.end() - first) - 1;
    const double seconds = double(m_ends.back() - *first) / 1000;
    return rows > 0 && seconds > 0 ? std::optional(rows / seconds) : std::nullopt;
}

std::optional<std::chrono::seconds> RunSpeed::timeLeft() const
{
    const qint64 rows = m_run.head().waiting + m_run.head().sending;
    if (m_run.state() != BatchRun::State::Running || rows == 0)
        return std::nullopt;
    const auto measured = rate();
    const std::chrono::milliseconds allowed = timeFor(pace(), rows);
    if (!measured && allowed.count() == 0)
        return std::nullopt;
    const auto byRate = measured ? qint64(std::ceil(double(rows) / *measured)) : 0;
    return std::chrono::seconds(qMax(byRate, qint64((allowed.count() + 999) / 1000)));
}

PaceStatus RunSpeed::pace() const
{
    return m_gateway.pace(m_run.spec().endpoint);
}

std::chrono::milliseconds RunSpeed::waiting() const
{
    const qint64 left = qMax(m_waitEnd - m_clock.steadyMilliseconds(), qint64(pace().pausedFor.count()));
    return std::chrono::milliseconds(left > shortWait ? left : 0);
}

} // namespace PeopleDesk
