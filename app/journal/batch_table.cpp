// SPDX-License-Identifier: Apache-2.0
#include "app/journal/batch_table.h"

#include "app/journal/batch_row_table.h"
#include "app/journal/journal_query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

QString packed(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList unpacked(const QString &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue text : array)
        texts += text.toString();
    return texts;
}

qint64 countOf(const QList<BatchRow> &rows, BatchRow::State state)
{
    return std::count_if(rows.begin(), rows.end(),
                         [state](const BatchRow &row) { return row.state == state; });
}

const auto headColumns =
    u"SELECT number, owner, operation, connection_id, connection_name, app_id, base_url, is_sandbox,"
    " file_name, header, paths, row_count, left_out, unneeded, done, failed, created_at, finished_at"
    " FROM batches "_s;

} // namespace

BatchTable::BatchTable(JournalStatements &statements, const QString &run)
    : m_statements(statements)
    , m_run(run)
{
}

qint64 BatchTable::add(const BatchHead &head, const QList<BatchRow> &rows) const
{
    const QDateTime at = head.createdAt.isValid() ? head.createdAt : QDateTime::currentDateTime();
    JournalQuery query(
        m_statements,
        u"INSERT INTO batches (owner, operation, connection_id, connection_name, app_id, base_url, "
        u"is_sandbox,"
        " file_name, header, paths, row_count, left_out, unneeded, created_at) VALUES (:run, :operation,"
        " :connection, :name, :app, :url, :sandbox, :file, :header, :paths, :rows, :left, :unneeded, :at)"_s);
    query.bind(u":run"_s, m_run)
        .bind(u":operation"_s, head.operation)
        .bind(u":connection"_s, head.connectionId)
        .bind(u":name"_s, head.connectionName)
        .bind(u":app"_s, head.appId)
        .bind(u":url"_s, head.baseUrl)
        .bind(u":sandbox"_s, qint64{head.isSandbox})
        .bind(u":file"_s, head.fileName)
        .bind(u":header"_s, packed(head.header))
        .bind(u":paths"_s, packed(head.paths))
        .bind(u":rows"_s, qint64{rows.size()})
        .bind(u":left"_s, countOf(rows, BatchRow::State::LeftOut))
        .bind(u":unneeded"_s, countOf(rows, BatchRow::State::Unneeded))
        .bind(u":at"_s, at.toMSecsSinceEpoch());
    const qint64 number = query.run().insertedNumber();
    BatchRowTable(m_statements).add(number, rows);
    return number;
}

BatchStore::Taken BatchTable::take(qint64 number) const
{
    const qint64 wanted = number > 0
        ? number
        : singleValue(m_statements, u"SELECT max(number) FROM batches WHERE finished_at IS NULL"_s)
              .toLongLong();
    BatchStore::Taken taken;
    taken.head = read(wanted);
    if (taken.head.number == 0 || taken.head.isRunningElsewhere)
        return taken;
    JournalQuery(m_statements, u"UPDATE batches SET owner = :run WHERE number = :number"_s)
        .bind(u":run"_s, m_run)
        .bind(u":number"_s, wanted)
        .run();
    taken.rows = BatchRowTable(m_statements).read(wanted);
    return taken;
}

void BatchTable::release(qint64 number) const
{
    JournalQuery owned(m_statements, u"SELECT 1 FROM batches WHERE number = :number AND owner = :run"_s);
    if (!owned.bind(u":number"_s, number).bind(u":run"_s, m_run).run().next())
        return;
    finish(number);
    JournalQuery(m_statements, u"UPDATE batches SET owner = NULL WHERE number = :number"_s)
        .bind(u":number"_s, number)
        .run();
}

void BatchTable::releaseAll() const
{
    QList<qint64> numbers;
    {
        JournalQuery owned(m_statements, u"SELECT number FROM batches WHERE owner = :run"_s);
        owned.bind(u":run"_s, m_run).run();
        while (owned.next())
            numbers += owned.value(0).toLongLong();
    }
    for (const qint64 number : numbers)
        release(number);
}

void BatchTable::finishFree() const
{
    QList<qint64> numbers;
    {
        JournalQuery open(m_statements,
                          u"SELECT number FROM batches WHERE finished_at IS NULL AND owner IS NULL"_s);
        open.run();
        while (open.next())
            numbers += open.value(0).toLongLong();
    }
    for (const qint64 number : numbers)
        finish(number);
}

void BatchTable::finish(qint64 number) const
{
    const BatchHead now = read(number);
    JournalQuery(m_statements,
                 u"UPDATE batches SET done = :done, failed = :failed, finished_at ="
                 " CASE WHEN :open > 0 THEN NULL ELSE coalesce(finished_at, :now) END"
                 " WHERE number = :number"_s)
        .bind(u":done"_s, now.done)
        .bind(u":failed"_s, now.failed)
        .bind(u":open"_s, now.waiting + now.sending + now.inDoubt)
        .bind(u":now"_s, QDateTime::currentMSecsSinceEpoch())
        .bind(u":number"_s, number)
        .run();
}

QList<BatchHead> BatchTable::list(int limit) const
{
    QList<BatchHead> heads;
    JournalQuery query(m_statements, headColumns + u"ORDER BY number DESC LIMIT :limit"_s);
    query.bind(u":limit"_s, qint64{limit}).run();
    while (query.next())
        heads += head(query);
    return heads;
}

BatchHead BatchTable::read(qint64 number) const
{
    JournalQuery query(m_statements, headColumns + u"WHERE number = :number"_s);
    return query.bind(u":number"_s, number).run().next() ? head(query) : BatchHead();
}

BatchHead BatchTable::head(const JournalQuery &row) const
{
    BatchHead head;
    head.number = row.value(0).toLongLong();
    const QString owner = row.value(1).toString();
    head.isRunningElsewhere = !owner.isEmpty() && owner != m_run;
    head.operation = row.value(2).toString();
    head.connectionId = row.value(3).toString();
    head.connectionName = row.value(4).toString();
    head.appId = row.value(5).toString();
    head.baseUrl = row.value(6).toString();
    head.isSandbox = row.value(7).toBool();
    head.fileName = row.value(8).toString();
    head.header = unpacked(row.value(9).toString());
    head.paths = unpacked(row.value(10).toString());
    head.rows = row.value(11).toLongLong();
    head.leftOut = row.value(12).toLongLong();
    head.unneeded = row.value(13).toLongLong();
    head.createdAt = QDateTime::fromMSecsSinceEpoch(row.value(16).toLongLong());
    if (!row.value(17).isNull())
        head.finishedAt = QDateTime::fromMSecsSinceEpoch(row.value(17).toLongLong());
    if (head.finishedAt.isValid() && owner.isEmpty()) { // nothing moves any more, so nothing is counted anew
        head.done = row.value(14).toLongLong();
        head.failed = row.value(15).toLongLong();
        return head;
    }
    const BatchRowTable::Counts counts = BatchRowTable(m_statements).counts(head.number);
    head.sending = counts.sending;
    head.inDoubt = counts.inDoubt;
    head.done = counts.done;
    head.failed = counts.failed;
    head.waiting =
        head.rows - head.leftOut - head.unneeded - head.sending - head.inDoubt - head.done - head.failed;
    return head;
}

} // namespace PeopleDesk
