// SPDX-License-Identifier: Apache-2.0
#include "models/pace/local_pace_book.h"

#include "models/ports/clock.h"

namespace PeopleDesk {

QString pageName(const PaceLane &lane)
{
    return lane.tenant + u' ' + QString::fromLatin1(lane.endpoint);
}

LocalPaceBook::LocalPaceBook(const Clock &clock)
    : m_clock(clock)
{
}

void LocalPaceBook::claim(const PaceLane &lane, QObject *context,
                          const std::function<void(const PaceTurn &)> &answer)
{
    const PaceTurn turn = page(lane).claim(lane, now());
    QMetaObject::invokeMethod(
        context, [answer, turn] { answer(turn); }, Qt::QueuedConnection);
}

void LocalPaceBook::refuse(const PaceLane &lane, const PaceRefusal &refusal, QObject *context,
                           const std::function<void(const PaceStatus &)> &answer)
{
    const PaceStatus status = page(lane).refuse(lane, refusal, now());
    QMetaObject::invokeMethod(
        context, [answer, status] { answer(status); }, Qt::QueuedConnection);
}

void LocalPaceBook::delay(const PaceLane &lane, std::chrono::microseconds time)
{
    page(lane).delay(time);
}

LanePace &LocalPaceBook::page(const PaceLane &lane)
{
    return m_pages[pageName(lane)];
}

qint64 LocalPaceBook::now() const
{
    return m_clock.steadyMilliseconds() * 1'000;
}

} // namespace PeopleDesk
