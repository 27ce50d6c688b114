// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/journal.h"

#include <QTimer>

namespace PeopleDesk {

/// A journal without a disk, for tests of what stands on a journal.
class MemoryJournal : public Journal
{
    Q_OBJECT
public:
    using Journal::Journal;

    void begin(const Connection &, const ApiRequest &, QObject *context,
               const std::function<void(const JournalTicket &)> &answer) override
    {
        JournalTicket ticket;
        ticket.number = ++lastNumber;
        QTimer::singleShot(0, context, [answer, ticket] { answer(ticket); });
    }
    void settle(qint64, const Outcome &, const QString &, QObject *context,
                const std::function<void(JournalTrouble)> &answer) override
    {
        QTimer::singleShot(0, context, [answer] { answer(JournalTrouble::None); });
    }
    void resolve(qint64 number, HistoryEntry::State state, const QString &, QObject *context,
                 const std::function<void(JournalTrouble)> &answer) override
    {
        resolved.append({number, state});
        QTimer::singleShot(0, context, [answer] { answer(JournalTrouble::None); });
    }
    void fetch(const HistoryQuery &query, QObject *context,
               const std::function<void(const QList<HistoryEntry> &)> &answer) override
    {
        QList<HistoryEntry> page;
        for (const HistoryEntry &entry : entries) {
            if (page.size() < query.limit && (query.olderThan == 0 || entry.number < query.olderThan)
                && (!query.state || entry.state == *query.state))
                page.append(entry);
        }
        QTimer::singleShot(0, context, [answer, page] { answer(page); });
    }
    [[nodiscard]] JournalTrouble trouble() const override { return JournalTrouble::None; }

    qint64 lastNumber = 0;
    QList<HistoryEntry> entries; ///< newest first
    QList<std::pair<qint64, HistoryEntry::State>> resolved;
};

} // namespace PeopleDesk
