// SPDX-License-Identifier: Apache-2.0
#include "app/journal/batch_row_table.h"

#include "app/journal/batch_state.h"
#include "app/journal/entry_state.h"
#include "app/journal/history_reader.h"
#include "app/journal/journal_query.h"

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

/// Rows of one run lie side by side, in their order, without an index beside the table.
constexpr qint64 rowsOfARun = qint64{1} << 32;

qint64 rowId(qint64 batch, qint64 index)
{
    return batch * rowsOfARun + index;
}

JournalTicket trouble(JournalTrouble what)
{
    JournalTicket ticket;
    ticket.trouble = what;
    return ticket;
}

JournalTicket booked(const QVariant &id, const QVariant &at)
{
    JournalTicket ticket;
    ticket.bookedId = id.toString();
    ticket.bookedAt = QDateTime::fromMSecsSinceEpoch(at.toLongLong());
    return ticket;
}

JournalTicket stillOpen()
{
    JournalTicket ticket;
    ticket.isStillOpen = true;
    return ticket;
}

} // namespace

BatchRowTable::BatchRowTable(JournalStatements &statements)
    : m_statements(statements)
{
}

void BatchRowTable::add(qint64 batch, const QList<BatchRow> &rows) const
{
    JournalQuery query(
        m_statements,
        u"INSERT INTO batch_rows (id, state, booked_by, line, repeat_key, remark, record, cells)"
        " VALUES (:id, :state, (SELECT number FROM requests WHERE number = :booked), :line,"
        " :key, :remark, :record, :cells)"_s);
    for (const BatchRow &row : rows) {
        query.bind(u":id"_s, rowId(batch, row.index))
            .bind(u":state"_s, rowStateName(row.state))
            .bind(u":booked"_s, row.state == BatchRow::State::Unneeded ? row.entry.number : 0)
            .bind(u":line"_s, row.cells.number())
            .bind(u":key"_s, row.repeatKey)
            .bind(u":remark"_s, row.remark)
            .bind(u":record"_s, row.values)
            .bind(u":cells"_s, row.cells.bytes())
            .run();
    }
    // What an earlier run left in doubt is this row's write too: settling it settles both.
    for (const BatchRow &row : rows) {
        if (row.state == BatchRow::State::InDoubt && row.entry.number > 0)
            enter({batch, row.index}, row.entry.number);
    }
}

QList<BatchRow> BatchRowTable::read(qint64 batch) const
{
    JournalQuery query(m_statements,
                       u"SELECT batch_rows.id, batch_rows.state, batch_rows.line, batch_rows.repeat_key,"
                       " batch_rows.remark, batch_rows.record, batch_rows.cells, write.refused, "_s
                           + entryColumns(u"write"_s)
                           + u" FROM batch_rows LEFT JOIN batch_writes ON batch_writes.row = batch_rows.id"
                             " LEFT JOIN requests AS write"
                             " ON write.number = coalesce(batch_rows.booked_by, batch_writes.request)"
                             " WHERE batch_rows.id BETWEEN :first AND :last ORDER BY batch_rows.id"_s);
    query.bind(u":first"_s, rowId(batch, 0)).bind(u":last"_s, rowId(batch + 1, 0) - 1).run();
    constexpr int firstOfEntry = 8;
    QList<BatchRow> rows;
    while (query.next()) {
        BatchRow row;
        row.index = query.value(0).toLongLong() - rowId(batch, 0);
        row.repeatKey = query.value(3).toString();
        row.remark = query.value(4).toString();
        row.values = query.value(5).toByteArray();
        row.cells = CellRow::fromBytes(query.value(2).toLongLong(), query.value(6).toByteArray());
        row.entry = entryAt(query, firstOfEntry);
        row.state = rowState(query.value(1).toString(), row.entry, query.value(7).toBool());
        rows += row;
    }
    return rows;
}

BatchRowTable::Counts BatchRowTable::counts(qint64 batch) const
{
    JournalQuery query(m_statements,
                       u"SELECT requests.state, count(*) FROM batch_writes"
                       " JOIN requests ON requests.number = batch_writes.request"
                       " WHERE batch_writes.row BETWEEN :first AND :last"
                       " AND (requests.state <> 'failed' OR requests.refused = 1) GROUP BY requests.state"_s);
    query.bind(u":first"_s, rowId(batch, 0)).bind(u":last"_s, rowId(batch + 1, 0) - 1).run();
    Counts counts;
    while (query.next()) {
        const qint64 count = query.value(1).toLongLong();
        switch (stateNamed(query.value(0).toString())) {
        case HistoryEntry::State::Sending:
            counts.sending = count;
            break;
        case HistoryEntry::State::InDoubt:
            counts.inDoubt = count;
            break;
        case HistoryEntry::State::Succeeded:
            counts.done = count;
            break;
        case HistoryEntry::State::Failed:
            counts.failed = count;
            break;
        }
    }
    return counts;
}

std::optional<JournalTicket> BatchRowTable::refusal(const BatchPlace &place, qint64 resumes,
                                                    const QString &run) const
{
    JournalQuery query(m_statements,
                       u"SELECT batches.owner, batch_rows.state, write.number, write.state, write.created_id,"
                       " write.finished_at FROM batch_rows JOIN batches ON batches.number = :batch"
                       " LEFT JOIN batch_writes ON batch_writes.row = batch_rows.id"
                       " LEFT JOIN requests AS write"
                       " ON write.number = coalesce(batch_rows.booked_by, batch_writes.request)"
                       " WHERE batch_rows.id = :row"_s);
    query.bind(u":batch"_s, place.run).bind(u":row"_s, rowId(place.run, place.index)).run();
    // The journal that is in use now does not know it: another one was put aside as damaged, or deleted.
    if (!query.next() || query.value(1).toString() == rowStateName(BatchRow::State::LeftOut))
        return trouble(JournalTrouble::Damaged);
    if (query.value(0).toString() != run) // another process has the run now
        return trouble(JournalTrouble::Busy);
    if (query.value(1).toString() == rowStateName(BatchRow::State::Unneeded))
        return booked(query.value(4), query.value(5));
    if (query.value(2).isNull())
        return {};
    switch (stateNamed(query.value(3).toString())) {
    case HistoryEntry::State::Sending:
        return stillOpen();
    case HistoryEntry::State::InDoubt:
        if (query.value(2).toLongLong() != resumes)
            return stillOpen();
        break;
    case HistoryEntry::State::Succeeded:
        return booked(query.value(4), query.value(5));
    case HistoryEntry::State::Failed:
        break;
    }
    return {};
}

void BatchRowTable::enter(const BatchPlace &place, qint64 request) const
{
    JournalQuery(m_statements,
                 u"INSERT INTO batch_writes (row, request) VALUES (:row, :request)"
                 " ON CONFLICT (row) DO UPDATE SET request = excluded.request"_s)
        .bind(u":row"_s, rowId(place.run, place.index))
        .bind(u":request"_s, request)
        .run();
}

void BatchRowTable::enterBooked(const BatchPlace &place, qint64 request) const
{
    JournalQuery row(m_statements,
                     u"UPDATE batch_rows SET state = 'unneeded', booked_by = :request"
                     " WHERE id = :row AND state = 'waiting'"_s);
    row.bind(u":request"_s, request).bind(u":row"_s, rowId(place.run, place.index)).run();
    if (row.changedRows() > 0) {
        JournalQuery(m_statements, u"DELETE FROM batch_writes WHERE row = :row"_s)
            .bind(u":row"_s, rowId(place.run, place.index))
            .run();
        JournalQuery(m_statements, u"UPDATE batches SET unneeded = unneeded + 1 WHERE number = :batch"_s)
            .bind(u":batch"_s, place.run)
            .run();
    }
}

} // namespace PeopleDesk
