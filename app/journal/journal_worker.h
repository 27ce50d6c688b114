// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/change_notice.h"
#include "app/journal/journal_access.h"
#include "models/ports/batch_store.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace PeopleDesk {

/// The journal's side on its own thread: all SQL happens here. What is asked of it while it works is
/// committed together when it comes to it, and each answered only after that: waiting for the disk is what
/// takes time. The functions never throw. start() and close() come first and last, on that thread too.
class JournalWorker : public QObject
{
    Q_OBJECT
public:
    JournalWorker(const QString &path, const JournalOptions &options);
    ~JournalWorker() override;

    void start();
    /// Open writes are closed as far as can be known, the lease ends, the file is let go.
    void close();

    void begin(const Connection &connection, const ApiRequest &request,
               const std::function<void(const JournalTicket &)> &answer);
    /// The ticket reached whoever asked for it (and the write may leave), or nobody (and it never will).
    void confirmTicket(qint64 number, bool reached);
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
    struct PendingWrite
    {
        JournalAccess::Work work;
        std::function<void(JournalTrouble)> conclude;
    };
    struct Settlement
    {
        qint64 number = 0;
        Outcome outcome;
        QString createdId;
    };
    struct Ticket
    {
        bool isReached = false; ///< by whoever asked for it
        bool isOfBatch = false;
    };

    void enqueue(PendingWrite write);
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
    QList<PendingWrite> m_pending;
    bool m_isFlushDue = false;
    QHash<qint64, Ticket> m_tickets; ///< numbers given out and not settled
    QList<Settlement> m_overdue; ///< outcomes that the disk refused to take
};

} // namespace PeopleDesk
