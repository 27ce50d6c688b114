// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/ledger_comparison.h"
#include "models/sheet/row_comparison.h"
#include "models/sheet/sheet_rows.h"

#include <QObject>

#include <memory>

namespace PeopleDesk {

class Workers;

/// Compares all rows of a sheet with each other and with what was booked before, once, as they stand when it
/// is made. On other threads; the ledger is asked about a stretch of rows at a time, so that a million of
/// them don't fill the memory with questions. Reports through finished(), later. Ports must outlive it.
class SheetComparison : public QObject
{
    Q_OBJECT
public:
    struct Sheet
    {
        std::shared_ptr<const SheetCheck> check;
        SheetRows rows;
        CheckedSheet checked;
        IdsByPath rightIds = {}; ///< known to be right although they look rounded
    };
    struct Found
    {
        RowComparison rows = {};
        LedgerComparison ledger = {};
        /// Of rows that are all right by themselves, and yet will not be sent: something blocks them here,
        /// or the very same was booked before.
        SheetTotals blocked = {};
        SheetTotals booked = {};
    };

    SheetComparison(const Sheet &sheet, const Connection &connection, BatchStore &store, Workers &workers,
                    QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(const std::shared_ptr<PeopleDesk::SheetComparison::Found> &found);

private:
    void takeStretch(qsizetype firstBlock);
    void ask();
    void compareStretch();
    void countKeptBack();

    const Sheet m_sheet;
    const Connection m_connection;
    BatchStore &m_store;
    Workers &m_workers;
    const std::shared_ptr<Found> m_found = std::make_shared<Found>();
    qsizetype m_firstBlock = 0; ///< of the stretch at hand
    qsizetype m_lastBlock = -1;
    QList<BookingQuery> m_queries; ///< about it, not answered yet
    QList<Booking> m_bookings; ///< the answers
};

} // namespace PeopleDesk
