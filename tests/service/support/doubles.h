// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/delays.h"
#include "models/ports/clock.h"
#include "models/ports/journal.h"
#include "models/ports/secret_store.h"

#include <QStringList>

namespace PeopleDesk::Testing {

/// A clock that goes when it is told to.
class ManualClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] qint64 steadyMilliseconds() const override { return m_steady; }

    void pass(std::chrono::milliseconds time)
    {
        m_now = m_now.addMSecs(time.count());
        m_steady += time.count();
    }
    /// A closed lid: the wall clock goes on, the steady count does not.
    void sleep(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }
    void setWallClockBack(std::chrono::milliseconds time) { m_now = m_now.addMSecs(-time.count()); }

private:
    QDateTime m_now{QDate(2026, 1, 5), QTime(9, 0), Qt::UTC};
    qint64 m_steady = 1'000'000;
};

/// Sets the clock forward instead of waiting, and remembers how long it would have been.
class InstantDelays : public Delays
{
public:
    explicit InstantDelays(ManualClock &clock)
        : m_clock(clock)
    {
    }
    void after(std::chrono::milliseconds time, QObject *context, const std::function<void()> &then) override;

    /// From now on nothing passes any more: waits stay open.
    void hold() { m_held = true; }
    [[nodiscard]] const QList<std::chrono::milliseconds> &waits() const { return m_waits; }

private:
    ManualClock &m_clock;
    QList<std::chrono::milliseconds> m_waits;
    bool m_held = false;
};

/// Answers every read with the reply that it was given.
class OneSecret : public SecretStore
{
public:
    SecretReply reply{SecretState::Found, "the-app-secret", {}};
    QStringList asked;

    void read(const QString &key, QObject *context, const Answer &answer) override;
    void write(const QString &, const QByteArray &, QObject *, const Answer &) override { }
    void remove(const QString &, QObject *, const Answer &) override { }
    [[nodiscard]] bool survivesRestart() const override { return false; }
};

inline JournalTicket grantedTicket(qint64 number)
{
    JournalTicket ticket;
    ticket.number = number;
    return ticket;
}

/// A journal in memory that tells in what order things happened.
class OrderedJournal : public Journal
{
    Q_OBJECT
public:
    explicit OrderedJournal(QStringList &events)
        : m_events(events)
    {
    }

    JournalTicket ticket = grantedTicket(7);
    JournalTrouble settleTrouble = JournalTrouble::None;
    bool isSilent = false; ///< begin() is not answered before grant()
    QList<Outcome> settled;
    QStringList createdIds;
    int begun = 0;

    /// Answers a silent begin().
    void grant();

    void begin(const Connection &connection, const ApiRequest &request, QObject *context,
               const std::function<void(const JournalTicket &)> &answer) override;
    void settle(qint64 number, const Outcome &outcome, const QString &createdId, QObject *context,
                const std::function<void(JournalTrouble)> &answer) override;
    void resolve(qint64, HistoryEntry::State, const QString &, QObject *,
                 const std::function<void(JournalTrouble)> &) override
    {
    }
    void fetch(const HistoryQuery &, QObject *,
               const std::function<void(const QList<HistoryEntry> &)> &) override
    {
    }
    [[nodiscard]] JournalTrouble trouble() const override { return ticket.trouble; }

private:
    QStringList &m_events;
    std::function<void()> m_pending;
};

} // namespace PeopleDesk::Testing
