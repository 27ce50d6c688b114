// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/sqlite_batch_store.h"
#include "tests/journal/journal_fixture.h"

namespace PeopleDesk {

/// A run of rewards for aConnection().
BatchHead aHead();
/// Rows that wait, with keys "k-0", "k-1" and so on.
QList<BatchRow> someRows(int count);
/// The write of such a row.
ApiRequest rowRequest(qint64 run, qint64 index);
/// The same as a repeat of that write.
ApiRequest rowRepeat(qint64 run, qint64 index, qint64 resumes);

/// Ask, and turn the event loop until the answer is there. Fails the test when none comes.
BatchStore::Made create(BatchStore &store, const BatchHead &head, const QList<BatchRow> &rows);
BatchStore::Taken take(BatchStore &store, qint64 number = 0);
JournalTrouble release(BatchStore &store, qint64 number);
QList<BatchHead> list(BatchStore &store, int limit = 100);
QList<Booking> findBookings(BatchStore &store, const BookingQuery &query,
                            const Connection &connection = aConnection());

/// Where, in the file of a closed or open journal, rows and writes disagree; empty when they don't. Takes it
/// that no two rows share a key.
QString disagreements(const QString &path);

} // namespace PeopleDesk
