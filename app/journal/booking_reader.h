// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/batch_store.h"

namespace PeopleDesk {

class JournalStatements;

/// What the ledger, and the writes that may still be booked, know of the tenant behind the connection; in
/// the order in which they were sent. Throws JournalFault.
QList<Booking> readBookings(JournalStatements &statements, const Connection &connection,
                            const BookingQuery &query);

} // namespace PeopleDesk
