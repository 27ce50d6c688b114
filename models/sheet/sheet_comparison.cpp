// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_comparison.h"

#include "models/forms/request_builder.h"
#include "models/operations/check.h"
#include "models/ports/workers.h"

namespace PeopleDesk {

namespace {

/// Each question goes through the whole ledger, so there should be few.
constexpr qsizetype rowsInStretch = 100'000;

/// The rows that the comparison may keep back.
QSet<qsizetype> placesIn(const SheetComparison::Found &found)
{
    QSet<qsizetype> places;
    for (const RowComparison::Repeat &repeat : found.rows.repeats)
        places.insert(repeat.place);
    for (auto booking = found.ledger.bookings.begin(); booking != found.ledger.bookings.end(); ++booking)
        places.insert(booking.key());
    return places;
}

bool isBookedBefore(const SheetComparison::Found &found, qsizetype place)
{
    const auto booking = found.ledger.bookings.constFind(place);
    return booking != found.ledger.bookings.cend() && booking->standing == RowBooking::Standing::Same;
}

void countKeptBackIn(const SheetComparison::Sheet &sheet, SheetComparison::Found &found)
{
    found.blocked = SheetTotals(sheet.check->spec());
    found.booked = found.blocked;
    for (const qsizetype place : placesIn(found)) {
        if (anyBlocks(sheet.checked.problems(place)))
            continue; // by itself, so it was counted there
        if (anyBlocks(found.rows.problems(place) + found.ledger.problems.value(place)))
            found.blocked.add(sheet.check->draftOf(sheet.rows.at(place)));
        else if (isBookedBefore(found, place))
            found.booked.add(sheet.check->draftOf(sheet.rows.at(place)));
    }
}

} // namespace

SheetComparison::SheetComparison(const Sheet &sheet, const Connection &connection, BatchStore &store,
                                 Workers &workers, QObject *parent)
    : QObject(parent)
    , m_sheet(sheet)
    , m_connection(connection)
    , m_store(store)
    , m_workers(workers)
{
}

void SheetComparison::start()
{
    m_workers.run(
        [sheet = m_sheet, found = m_found] {
            found->rows =
                compareRows(sheet.check->spec(), sheet.check->idPaths(), sheet.checked, sheet.rightIds);
        },
        this, [this] { takeStretch(0); });
}

void SheetComparison::takeStretch(qsizetype firstBlock)
{
    const qsizetype blocks = m_sheet.checked.blocks().size();
    if (firstBlock >= blocks) {
        countKeptBack();
        return;
    }
    m_firstBlock = firstBlock;
    m_lastBlock = firstBlock;
    const qsizetype first = m_sheet.checked.begin(firstBlock);
    while (m_lastBlock + 1 < blocks && m_sheet.checked.begin(m_lastBlock + 1) - first < rowsInStretch)
        ++m_lastBlock;
    const auto queries = std::make_shared<QList<BookingQuery>>();
    m_workers.run([check = m_sheet.check,
                   stretch = CheckedSheet(m_sheet.checked.part(m_firstBlock, m_lastBlock)),
                   queries] { *queries = bookingQueries(check->spec(), stretch); },
                  this,
                  [this, queries] {
                      m_queries = std::move(*queries);
                      m_bookings.clear();
                      ask();
                  });
}

void SheetComparison::ask()
{
    if (m_queries.isEmpty()) {
        compareStretch();
        return;
    }
    m_store.findBookings(m_connection, m_queries.takeFirst(), this, [this](const QList<Booking> &bookings) {
        m_bookings += bookings;
        ask();
    });
}

void SheetComparison::compareStretch()
{
    if (m_bookings.isEmpty()) {
        takeStretch(m_lastBlock + 1);
        return;
    }
    m_workers.run(
        [sheet = m_sheet, stretch = CheckedSheet(m_sheet.checked.part(m_firstBlock, m_lastBlock)),
         first = m_sheet.checked.begin(m_firstBlock), bookings = std::exchange(m_bookings, {}),
         found = m_found] {
            const OperationSpec &spec = sheet.check->spec();
            const auto bodyOf = [&](qsizetype place) {
                return buildBody(spec, sheet.check->draftOf(sheet.rows.at(first + place))).toJson();
            };
            found->ledger.add(compareWithLedger(spec, stretch, bookings, bodyOf), first);
        },
        this, [this] { takeStretch(m_lastBlock + 1); });
}

void SheetComparison::countKeptBack()
{
    m_workers.run([sheet = m_sheet, found = m_found] { countKeptBackIn(sheet, *found); }, this,
                  [this] { Q_EMIT finished(m_found); });
}

} // namespace PeopleDesk
