// SPDX-License-Identifier: Apache-2.0
#include "app/journal/history_reader.h"

#include "app/journal/entry_state.h"
#include "app/journal/journal_query.h"

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

QDateTime timeOf(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong());
}

/// The characters that mean something to LIKE lose it.
QString patternFor(QString part)
{
    part.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + part + u'%';
}

QStringList operationMarks(const HistoryQuery &query)
{
    QStringList marks;
    while (marks.size() < query.operations.size())
        marks.append(u":operation%1"_s.arg(marks.size()));
    return marks;
}

QString statementFor(const HistoryQuery &query)
{
    QString sql =
        u"SELECT number, operation, connection_id, connection_name, is_sandbox, target, verb,"
        " request_target, body, before, repeat_key, state, attempts, http_status, code, message, log_id,"
        " created_id, started_at, finished_at, remark, subject FROM requests WHERE is_sandbox = :sandbox"_s;
    if (!query.operations.isEmpty())
        sql += u" AND operation IN (%1)"_s.arg(operationMarks(query).join(u", "_s));
    if (!query.connectionId.isEmpty())
        sql += u" AND connection_id = :connection"_s;
    if (query.state)
        sql += u" AND state = :state"_s;
    if (query.olderThan > 0)
        sql += u" AND number < :older"_s;
    if (!query.search.isEmpty()) {
        sql += u" AND (target LIKE :part ESCAPE '\\' OR subject LIKE :part ESCAPE '\\' OR repeat_key LIKE "
               u":part ESCAPE '\\'"
               " OR created_id LIKE :part ESCAPE '\\' OR log_id LIKE :part ESCAPE '\\')"_s;
    }
    return sql + u" ORDER BY number DESC LIMIT :limit"_s;
}

HistoryEntry entryOf(const JournalQuery &row)
{
    HistoryEntry entry;
    entry.number = row.value(0).toLongLong();
    entry.operation = row.value(1).toString();
    entry.connectionId = row.value(2).toString();
    entry.connectionName = row.value(3).toString();
    entry.isSandbox = row.value(4).toBool();
    entry.target = row.value(5).toString();
    entry.verb = row.value(6).toString().toLatin1();
    entry.requestTarget = row.value(7).toString().toLatin1();
    entry.body = row.value(8).toByteArray();
    entry.before = row.value(9).toByteArray();
    entry.repeatKey = row.value(10).toString();
    entry.state = stateNamed(row.value(11).toString());
    entry.attempts = row.value(12).toInt();
    entry.httpStatus = row.value(13).toInt();
    entry.code = row.value(14).toLongLong();
    entry.message = row.value(15).toString();
    entry.logId = row.value(16).toString();
    entry.createdId = row.value(17).toString();
    entry.startedAt = timeOf(row.value(18));
    entry.finishedAt = timeOf(row.value(19));
    entry.remark = row.value(20).toString();
    entry.subject = row.value(21).toString();
    return entry;
}

} // namespace

QList<HistoryEntry> readHistory(const QSqlDatabase &database, const HistoryQuery &query)
{
    JournalQuery rows(database, statementFor(query));
    rows.bind(u":sandbox"_s, qint64{query.place == HistoryQuery::Place::Sandbox});
    const QStringList marks = operationMarks(query);
    for (qsizetype i = 0; i < marks.size(); ++i)
        rows.bind(marks.at(i), query.operations.at(i));
    if (!query.connectionId.isEmpty())
        rows.bind(u":connection"_s, query.connectionId);
    if (query.state)
        rows.bind(u":state"_s, stateName(*query.state));
    if (query.olderThan > 0)
        rows.bind(u":older"_s, query.olderThan);
    if (!query.search.isEmpty())
        rows.bind(u":part"_s, patternFor(query.search));
    rows.bind(u":limit"_s, qint64{query.limit}).run();

    QList<HistoryEntry> entries;
    while (rows.next())
        entries += entryOf(rows);
    return entries;
}

} // namespace PeopleDesk
