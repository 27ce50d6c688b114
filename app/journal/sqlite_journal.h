// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal_thread.h"
#include "models/ports/journal.h"

namespace PeopleDesk {

/// The journal in one SQLite file that several windows may share. Used on the thread it lives on; its
/// SQL runs on a thread of its own. Its end waits for what was asked of it before: a begin whose answer
/// did not arrive any more counts as not sent, a write that was not settled is in doubt.
class SqliteJournal : public Journal
{
    Q_OBJECT
public:
    explicit SqliteJournal(const QString &path, QObject *parent = nullptr);
    SqliteJournal(const QString &path, const JournalOptions &options, QObject *parent = nullptr);
    ~SqliteJournal() override;

    void begin(const Connection &connection, const ApiRequest &request, QObject *context,
               const std::function<void(const JournalTicket &)> &answer) override;
    void settle(qint64 number, const Outcome &outcome, const QString &createdId, QObject *context,
                const std::function<void(JournalTrouble)> &answer) override;
    void resolve(qint64 number, HistoryEntry::State state, const QString &remark, QObject *context,
                 const std::function<void(JournalTrouble)> &answer) override;
    void fetch(const HistoryQuery &query, QObject *context,
               const std::function<void(const QList<HistoryEntry> &)> &answer) override;
    /// As of the latest attempt; begin() always tries again. Damaged means that the damaged file was set
    /// aside and a new one started: the next begin() is refused, so that nobody misses it, those after
    /// it are not.
    [[nodiscard]] JournalTrouble trouble() const override;
    /// Where a damaged journal found by this run lies now; empty when there was none.
    [[nodiscard]] QString damagedCopy() const;

    /// For what keeps other things in the same file.
    [[nodiscard]] JournalThread &thread() { return m_thread; }

private:
    JournalThread m_thread;
    JournalTrouble m_trouble = JournalTrouble::None;
    QString m_damagedCopy;
};

} // namespace PeopleDesk
