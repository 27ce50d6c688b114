// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/change_notice.h"
#include "app/journal/journal_access.h"
#include "app/journal/write_group.h"
#include "models/ports/batch_store.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace PeopleDesk {

/// The journal's side on its own thread: all SQL happens here. What is asked of it at about the same time is
/// committed together, and each answered only after that: waiting for the disk is what takes time. The
/// functions never throw. start() and close() come first and last, on that thread too.
class JournalWorker : public QObject
{
    Q_OBJECT
public:
    JournalWorker(const QString &path, const JournalOptions &options);
    ~JournalWorker() override;

    void start();
    /// Open writes are closed as far as can be known, the lease ends, the file is let go.
    void close();

    /// Set on the other thread when a ticket has reached whoever asked for it: its write may leave.
    using Reached = std::shared_ptr<std::atomic_bool>;
    void begin(const Connection &connection, const ApiRequest &request, const Reached &reached,
               const std::function<void(const JournalTicket &)> &answer);
    /// Its ticket reached nobody, so it never leaves.
    void withdraw(qint64 number);
    void settle(qint64 number, const Outcome &outcome, const QString &createdId,
                const std::function<void(JournalTrouble)> &answer);
    void resolve(qint64 number, HistoryEntry::State state, const QString &remark,
                 const std::function<void(JournalTrouble)> &answer);

    /// Reads once everything asked before is done, as do those below.
    QList<HistoryEntry> fetch(const HistoryQuery &query);
    BatchStore::Made createBatch(const BatchHead &head, const QList<BatchRow> &rows);
    BatchStore::Taken takeBatch(qint64 number);
    JournalTrouble releaseBatch(qint64 number);
    QList<BatchHead> listBatches(int limit);
    QList<Booking> findBookings(const Connection &connection, const BookingQuery &query);

Q_SIGNALS:
    void changed();
    void troubleFound(PeopleDesk::JournalTrouble trouble);
    /// A damaged journal now lies under this path, and a new one was started.
    void setAside(const QString &path);

private:
    struct Settlement
    {
        qint64 number = 0;
        Outcome outcome;
        QString createdId;
    };
    struct Ticket
    {
        Reached isReached;
        bool isOfBatch = false;
    };

    /// As many as may be expected to come at about the same time as another one of a run.
    [[nodiscard]] int company(bool isOfBatch) const;
    void flush();
    JournalTrouble write(const JournalAccess::Work &work);
    void settleOverdue(JournalStatements &statements);
    void forgetOverdue(qsizetype count);
    void closeTicket(qint64 number);
    void tell(bool isOfBatch);
    void lookAround();

    JournalAccess m_access;
    ChangeNotice m_notice;
    QTimer m_timer;
    WriteGroup m_group;
    int m_rows = 0; ///< of runs, begun or about to be, and not settled
    QHash<qint64, Ticket> m_tickets; ///< numbers given out and not settled
    QList<Settlement> m_overdue; ///< outcomes that the disk refused to take
};

} // namespace PeopleDesk
