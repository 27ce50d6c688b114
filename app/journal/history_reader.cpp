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
        u"SELECT "_s + entryColumns(u"requests"_s) + u" FROM requests WHERE is_sandbox = :sandbox"_s;
    if (query.number > 0)
        sql += u" AND number = :number"_s;
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

} // namespace

QString entryColumns(const QString &table)
{
    static const QStringList names{
        u"number"_s,     u"operation"_s,   u"connection_id"_s, u"connection_name"_s,
        u"is_sandbox"_s, u"target"_s,      u"verb"_s,          u"request_target"_s,
        u"body"_s,       u"before"_s,      u"repeat_key"_s,    u"state"_s,
        u"attempts"_s,   u"http_status"_s, u"code"_s,          u"message"_s,
        u"log_id"_s,     u"created_id"_s,  u"started_at"_s,    u"finished_at"_s,
        u"remark"_s,     u"subject"_s};
    return table + u'.' + names.join(u", "_s + table + u'.');
}

HistoryEntry entryAt(const JournalQuery &row, int column)
{
    HistoryEntry entry;
    entry.number = row.value(column).toLongLong();
    if (entry.number == 0)
        return entry;
    entry.operation = row.value(column + 1).toString();
    entry.connectionId = row.value(column + 2).toString();
    entry.connectionName = row.value(column + 3).toString();
    entry.isSandbox = row.value(column + 4).toBool();
    entry.target = row.value(column + 5).toString();
    entry.verb = row.value(column + 6).toString().toLatin1();
    entry.requestTarget = row.value(column + 7).toString().toLatin1();
    entry.body = row.value(column + 8).toByteArray();
    entry.before = row.value(column + 9).toByteArray();
    entry.repeatKey = row.value(column + 10).toString();
    entry.state = stateNamed(row.value(column + 11).toString());
    entry.attempts = row.value(column + 12).toInt();
    entry.httpStatus = row.value(column + 13).toInt();
    entry.code = row.value(column + 14).toLongLong();
    entry.message = row.value(column + 15).toString();
    entry.logId = row.value(column + 16).toString();
    entry.createdId = row.value(column + 17).toString();
    entry.startedAt = timeOf(row.value(column + 18));
    entry.finishedAt = timeOf(row.value(column + 19));
    entry.remark = row.value(column + 20).toString();
    entry.subject = row.value(column + 21).toString();
    return entry;
}

QList<HistoryEntry> readHistory(JournalStatements &statements, const HistoryQuery &query)
{
    JournalQuery rows(statements, statementFor(query));
    rows.bind(u":sandbox"_s, qint64{query.place == HistoryQuery::Place::Sandbox});
    if (query.number > 0)
        rows.bind(u":number"_s, query.number);
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
        entries += entryAt(rows, 0);
    return entries;
}

} // namespace PeopleDesk
