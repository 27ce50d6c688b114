// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/batch_fixture.h"

using namespace Qt::StringLiterals;

namespace PeopleDesk {

BatchHead aHead()
{
    const Connection connection = aConnection();
    BatchHead head;
    head.operation = u"import_external_referral_reward"_s;
    head.connectionId = connection.id;
    head.connectionName = connection.name;
    head.appId = connection.appId;
    head.baseUrl = u"https://open.feishu.cn"_s;
    head.fileName = u"内推奖励.xlsx"_s;
    head.header = {u"外部 ID"_s, u"备注, \"x\""_s, {}};
    head.paths = {u"external_id"_s, {}, u"rule_type"_s};
    return head;
}

QList<BatchRow> someRows(int count)
{
    QList<BatchRow> rows;
    for (int i = 0; i < count; ++i) {
        BatchRow row;
        row.index = i;
        row.cells = CellRow(i + 2);
        row.cells.append(SheetCell::Kind::Text, QByteArray::number(i));
        row.cells.append(SheetCell::Kind::Number, "100.50");
        row.values = R"({"rule_type":"1"})";
        row.repeatKey = u"k-%1"_s.arg(i);
        rows += row;
    }
    return rows;
}

ApiRequest rowRequest(qint64 run, qint64 index)
{
    ApiRequest request = aReward(u"k-%1"_s.arg(index));
    request.intent->batch = {run, index};
    return request;
}

ApiRequest rowRepeat(qint64 run, qint64 index, qint64 resumes)
{
    ApiRequest request = rowRequest(run, index);
    request.intent->resumes = resumes;
    return request;
}

BatchStore::Made create(BatchStore &store, const BatchHead &head, const QList<BatchRow> &rows)
{
    QObject context;
    std::optional<BatchStore::Made> answer;
    store.create(head, rows, &context, [&answer](const BatchStore::Made &made) { answer = made; });
    return answerOf(answer, BatchStore::Made{});
}

BatchStore::Taken take(BatchStore &store, qint64 number)
{
    QObject context;
    std::optional<BatchStore::Taken> answer;
    store.take(number, &context, [&answer](const BatchStore::Taken &taken) { answer = taken; });
    return answerOf(answer, BatchStore::Taken{});
}

JournalTrouble release(BatchStore &store, qint64 number)
{
    QObject context;
    std::optional<JournalTrouble> answer;
    store.release(number, &context, [&answer](JournalTrouble trouble) { answer = trouble; });
    return answerOf(answer, JournalTrouble::Unreachable);
}

QList<BatchHead> list(BatchStore &store, int limit)
{
    QObject context;
    std::optional<QList<BatchHead>> answer;
    store.list(limit, &context, [&answer](const QList<BatchHead> &heads) { answer = heads; });
    return answerOf(answer, {});
}

QList<Booking> findBookings(BatchStore &store, const BookingQuery &query, const Connection &connection)
{
    QObject context;
    std::optional<QList<Booking>> answer;
    store.findBookings(connection, query, &context,
                       [&answer](const QList<Booking> &bookings) { answer = bookings; });
    return answerOf(answer, {});
}

QString disagreements(const QString &path)
{
    RawDatabase file(path);
    const auto count = [&file](const QString &sql) {
        return file.ask(u"SELECT count(*) FROM "_s + sql).toInt();
    };
    QString found;
    const auto expectNone = [&found, &count](const QString &what, const QString &sql) {
        if (const int n = count(sql))
            found += u"%1 %2; "_s.arg(n).arg(what);
    };
    expectNone(u"rows whose latest write is another one"_s,
               u"batch_rows LEFT JOIN batch_writes ON batch_writes.row = batch_rows.id"
               " WHERE batch_rows.state = 'waiting' AND batch_writes.request IS NOT"
               " (SELECT max(number) FROM requests WHERE requests.repeat_key = batch_rows.repeat_key)"_s);
    expectNone(u"rows that are never sent but have a write"_s,
               u"batch_rows JOIN batch_writes ON batch_writes.row = batch_rows.id"
               " WHERE batch_rows.state <> 'waiting'"_s);
    expectNone(u"rows without a run"_s, u"batch_rows WHERE (id >> 32) NOT IN (SELECT number FROM batches)"_s);
    expectNone(u"runs with a wrong number of rows"_s,
               u"batches WHERE row_count <>"
               " (SELECT count(*) FROM batch_rows WHERE (id >> 32) = batches.number)"_s);
    expectNone(u"runs with a wrong number of rows that are never sent"_s,
               u"batches WHERE left_out + unneeded <> (SELECT count(*) FROM batch_rows"
               " WHERE (id >> 32) = batches.number AND state <> 'waiting')"_s);
    expectNone(u"writes under way of a process that has left"_s,
               u"requests JOIN runs ON runs.id = requests.run"
               " WHERE requests.state = 'sending' AND runs.ended_at IS NOT NULL"_s);
    expectNone(u"runs held by a process that has left"_s,
               u"batches JOIN runs ON runs.id = batches.owner WHERE runs.ended_at IS NOT NULL"_s);
    expectNone(u"finished runs with a row that is not"_s,
               u"batches JOIN batch_rows ON (batch_rows.id >> 32) = batches.number"
               " LEFT JOIN batch_writes ON batch_writes.row = batch_rows.id"
               " LEFT JOIN requests ON requests.number = batch_writes.request"
               " WHERE batches.finished_at IS NOT NULL AND batches.owner IS NULL"
               " AND batch_rows.state = 'waiting' AND (requests.number IS NULL"
               " OR requests.state IN ('sending', 'in_doubt')"
               " OR (requests.state = 'failed' AND requests.refused = 0))"_s);
    if (file.ask(u"PRAGMA foreign_key_check"_s).isValid())
        found += u"something points nowhere; "_s;
    return found;
}

} // namespace PeopleDesk
