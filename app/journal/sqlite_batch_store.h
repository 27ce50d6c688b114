// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/batch_store.h"

namespace PeopleDesk {

class JournalThread;
class SqliteJournal;

/// Runs in the file of the journal, on its thread, so that a row and its write change in one transaction.
/// What was asked of the journal before is done before. The journal must outlive it.
class SqliteBatchStore : public BatchStore
{
public:
    explicit SqliteBatchStore(SqliteJournal &journal);

    void create(const BatchHead &head, const QList<BatchRow> &rows, QObject *context,
                const std::function<void(const Made &)> &answer) override;
    void take(qint64 number, QObject *context, const std::function<void(const Taken &)> &answer) override;
    void release(qint64 number, QObject *context, const std::function<void(JournalTrouble)> &answer) override;
    void list(int limit, QObject *context,
              const std::function<void(const QList<BatchHead> &)> &answer) override;
    void findBookings(const Connection &connection, const BookingQuery &query, QObject *context,
                      const std::function<void(const QList<Booking> &)> &answer) override;

private:
    JournalThread &m_thread;
};

} // namespace PeopleDesk
