// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"
#include "models/connections/connection.h"
#include "models/ports/journal.h"

#include <QHash>
#include <QList>

#include <functional>

namespace PeopleDesk {

/// A reward, or a write for one, that the journal knows under an external_id.
struct Booking
{
    enum class State { Booked, Open };

    State state = State::Booked;
    qint64 number = 0; ///< of the write in the journal
    QString repeatKey = {}; ///< its external_id
    QString createdId = {}; ///< empty also when it was never learnt
    QDateTime at = {};
    QByteArray body = {}; ///< what was sent
};

/// Which bookings are asked for.
struct BookingQuery
{
    QStringList repeatKeys = {}; ///< under these external_ids
    /// And those whose bodies hold, at these dotted paths, one of these combinations of values, each in the
    /// order of the paths; numbers as their digits.
    QStringList paths = {};
    QList<QStringList> values = {};
};

/// Runs on disk: their rows, and of each how far it got. Rows change together with the writes that the
/// journal records for them (WriteIntent::batch), in the same transactions, so that the two never disagree. Implemented by
/// app/journal; each function answers exactly once, later, on the caller's thread, and not at all when
/// \a context is gone.
class BatchStore
{
public:
    struct Made
    {
        qint64 number = 0; ///< 0: see trouble
        JournalTrouble trouble = JournalTrouble::None;
    };
    struct Taken
    {
        BatchHead head = {}; ///< number 0: there is no such run
        QList<BatchRow> rows = {}; ///< none when it runs elsewhere
        JournalTrouble trouble = JournalTrouble::None;
    };

    virtual ~BatchStore() = default;
    /// Puts a run on disk, owned by this process, before any of its rows leaves. Of the head, number and
    /// counts are made here. A row in doubt takes over the write that its entry names.
    virtual void create(const BatchHead &head, const QList<BatchRow> &rows, QObject *context,
                        const std::function<void(const Made &)> &answer) = 0;
    /// Takes a run over with all its rows, unless another living process has it. What a dead one was sending
    /// is in doubt then. \a number 0: the latest that is not finished.
    virtual void take(qint64 number, QObject *context,
                      const std::function<void(const Taken &)> &answer) = 0;
    /// This process has no more to do with it; it is finished when no row waits, is being sent or in doubt.
    virtual void release(qint64 number, QObject *context,
                         const std::function<void(JournalTrouble)> &answer) = 0;
    /// The latest runs first, with their counts. \a limit: at most so many.
    virtual void list(int limit, QObject *context,
                      const std::function<void(const QList<BatchHead> &)> &answer) = 0;
    /// What the ledger and the open writes of this tenant know.
    virtual void findBookings(const Connection &connection, const BookingQuery &query, QObject *context,
                              const std::function<void(const QList<Booking> &)> &answer) = 0;
};

} // namespace PeopleDesk
