// SPDX-License-Identifier: Apache-2.0
#include "tests/service/support/doubles.h"

namespace PeopleDesk::Testing {

void InstantDelays::after(std::chrono::milliseconds time, QObject *context, const std::function<void()> &then)
{
    m_waits.append(time);
    if (m_held)
        return;
    const qint64 due = m_clock.steadyMilliseconds() + time.count();
    QMetaObject::invokeMethod(
        context,
        [this, due, then] {
            m_clock.pass(std::chrono::milliseconds(std::max<qint64>(0, due - m_clock.steadyMilliseconds())));
            then();
        },
        Qt::QueuedConnection);
}

void OneSecret::read(const QString &key, QObject *context, const Answer &answer)
{
    asked.append(key);
    QMetaObject::invokeMethod(
        context, [this, answer] { answer(reply); }, Qt::QueuedConnection);
}

void OrderedJournal::begin(const Connection &, const ApiRequest &, QObject *context,
                           const std::function<void(const JournalTicket &)> &answer)
{
    ++begun;
    m_events.append(QStringLiteral("begin"));
    m_pending = [this, context, answer] {
        QMetaObject::invokeMethod(
            context,
            [this, answer] {
                m_events.append(ticket.granted() ? QStringLiteral("granted") : QStringLiteral("refused"));
                answer(ticket);
            },
            Qt::QueuedConnection);
    };
    if (!isSilent)
        grant();
}

void OrderedJournal::grant()
{
    m_pending();
}

void OrderedJournal::settle(qint64, const Outcome &outcome, const QString &createdId, QObject *context,
                            const std::function<void(JournalTrouble)> &answer)
{
    settled.append(outcome);
    createdIds.append(createdId);
    m_events.append(QStringLiteral("settle"));
    QMetaObject::invokeMethod(
        context,
        [this, answer] {
            m_events.append(QStringLiteral("settled"));
            answer(settleTrouble);
        },
        Qt::QueuedConnection);
}

} // namespace PeopleDesk::Testing
