// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/batch_store.h"

#include <QTimer>

namespace PeopleDesk {

/// Runs without a disk. What is asked of it is answered a moment later.
class MemoryBatchStore : public BatchStore
{
public:
    void create(const BatchHead &, const QList<BatchRow> &rows, QObject *context,
                const std::function<void(const Made &)> &answer) override
    {
        created = rows;
        QTimer::singleShot(0, context, [answer] { answer({1, JournalTrouble::None}); });
    }
    void take(qint64, QObject *context, const std::function<void(const Taken &)> &answer) override
    {
        QTimer::singleShot(0, context, [answer] { answer({}); });
    }
    void release(qint64 number, QObject *context,
                 const std::function<void(JournalTrouble)> &answer) override
    {
        released.append(number);
        QTimer::singleShot(0, context, [answer] { answer(JournalTrouble::None); });
    }
    void list(int, QObject *context, const std::function<void(const QList<BatchHead> &)> &answer) override
    {
        QTimer::singleShot(0, context, [answer] { answer({}); });
    }
    void findBookings(const Connection &, const BookingQuery &query, QObject *context,
                      const std::function<void(const QList<Booking> &)> &answer) override
    {
        queries.append(query);
        QTimer::singleShot(0, context, [answer, found = bookings] { answer(found); });
    }

    QList<BatchRow> created;
    QList<qint64> released;
    QList<BookingQuery> queries;
    QList<Booking> bookings;
};

} // namespace PeopleDesk
