// SPDX-License-Identifier: Apache-2.0
#include "app/journal/sqlite_batch_store.h"

#include "app/journal/journal_worker.h"
#include "app/journal/sqlite_journal.h"

namespace PeopleDesk {

SqliteBatchStore::SqliteBatchStore(SqliteJournal &journal)
    : m_thread(journal.thread())
{
}

void SqliteBatchStore::create(const BatchHead &head, const QList<BatchRow> &rows, QObject *context,
                              const std::function<void(const Made &)> &answer)
{
    m_thread.ask(context, answer,
                 [=](JournalWorker &worker, auto &&reply) { reply(worker.createBatch(head, rows)); });
}

void SqliteBatchStore::take(qint64 number, QObject *context, const std::function<void(const Taken &)> &answer)
{
    m_thread.ask(context, answer,
                 [=](JournalWorker &worker, auto &&reply) { reply(worker.takeBatch(number)); });
}

void SqliteBatchStore::release(qint64 number, QObject *context,
                               const std::function<void(JournalTrouble)> &answer)
{
    m_thread.ask(context, answer,
                 [=](JournalWorker &worker, auto &&reply) { reply(worker.releaseBatch(number)); });
}

void SqliteBatchStore::list(int limit, QObject *context,
                            const std::function<void(const QList<BatchHead> &)> &answer)
{
    m_thread.ask(context, answer,
                 [=](JournalWorker &worker, auto &&reply) { reply(worker.listBatches(limit)); });
}

void SqliteBatchStore::findBookings(const Connection &connection, const BookingQuery &query, QObject *context,
                                    const std::function<void(const QList<Booking> &)> &answer)
{
    m_thread.ask(context, answer,
                 [=](JournalWorker &worker, auto &&reply) { reply(worker.findBookings(connection, query)); });
}

} // namespace PeopleDesk
