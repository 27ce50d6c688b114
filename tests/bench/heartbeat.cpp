// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/heartbeat.h"

#include <algorithm>
#include <ctime>

namespace PeopleDesk {

namespace {

/// What this thread worked, without the time that others had the processor; 0 where that can't be told.
qint64 ownNanoseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
#else
    return 0;
#endif
}

} // namespace

Heartbeat::Heartbeat(std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_lastOwn = ownNanoseconds();
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::count);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(pause);
}

void Heartbeat::count()
{
    m_wall.append(m_clock.nsecsElapsed());
    m_clock.restart();
    const qint64 own = ownNanoseconds();
    m_own.append(own - m_lastOwn);
    m_lastOwn = own;
    Q_EMIT beat();
}

Heartbeat::Figures Heartbeat::figures(const Turns &turns)
{
    constexpr qint64 frame = 16'000'000;
    Turns sorted = turns;
    std::sort(sorted.begin(), sorted.end());
    Figures figures;
    figures.turns = sorted.size();
    if (sorted.isEmpty())
        return figures;
    figures.longest = std::chrono::nanoseconds(sorted.last());
    figures.percentile999 = std::chrono::nanoseconds(sorted.at((sorted.size() - 1) * 999 / 1000));
    figures.overFrame = sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), frame);
    return figures;
}

} // namespace PeopleDesk
