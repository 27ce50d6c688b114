// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/batch_store.h"
#include "models/sheet/checked_sheet.h"

#include <functional>

namespace PeopleDesk {

/// How a row stands with what the journal knows under its external_id.
struct RowBooking
{
    enum class Standing {
        Same, ///< this very reward was booked: nothing to do
        Other, ///< another one was booked under it
        Open, ///< a write of this very reward is in doubt
        OtherOpen, ///< a write of another one is
    };

    Standing standing = Standing::Same;
    Booking booking = {}; ///< without its body
};

struct LedgerComparison
{
    QHash<qsizetype, RowBooking> bookings = {}; ///< by place in the sheet, from 0
    QHash<qsizetype, QList<Problem>> problems = {};

    /// What was found about rows that begin at \a first.
    void add(const LedgerComparison &part, qsizetype first);
};

/// What to ask the journal about these rows; none: the operation books nothing.
QList<BookingQuery> bookingQueries(const OperationSpec &spec, const CheckedSheet &rows);
/// \a bodyOf tells what a row would send, by its place. Pure.
LedgerComparison compareWithLedger(const OperationSpec &spec, const CheckedSheet &rows,
                                   const QList<Booking> &bookings,
                                   const std::function<QByteArray(qsizetype)> &bodyOf);

} // namespace PeopleDesk
