// SPDX-License-Identifier: Apache-2.0
#include "app/journal/run_table.h"

#include "app/journal/journal_query.h"
#include "app/journal/process_lease.h"

#include <QDateTime>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

QStringList deadRuns(const QSqlDatabase &database)
{
    QStringList dead;
    JournalQuery query(database, u"SELECT id, pid, process_start, host FROM runs WHERE ended_at IS NULL"_s);
    query.run();
    while (query.next()) {
        const ProcessLease lease{query.value(1).toLongLong(), query.value(2).toString(),
                                 query.value(3).toString()};
        if (lease.isSurelyDead())
            dead += query.value(0).toString();
    }
    return dead;
}

} // namespace

RunTable::RunTable(const QSqlDatabase &database)
    : m_database(database)
{
}

void RunTable::enter(const QString &run) const
{
    const ProcessLease lease = ProcessLease::ofThisProcess();
    JournalQuery(m_database,
                 u"INSERT OR IGNORE INTO runs (id, pid, process_start, host, started_at)"
                 " VALUES (:id, :pid, :start, :host, :now)"_s)
        .bind(u":id"_s, run)
        .bind(u":pid"_s, lease.pid)
        .bind(u":start"_s, lease.processStart)
        .bind(u":host"_s, lease.host)
        .bind(u":now"_s, QDateTime::currentMSecsSinceEpoch())
        .run();
}

void RunTable::leave(const QString &run) const
{
    JournalQuery(m_database,
                 u"UPDATE requests SET state = 'in_doubt' WHERE state = 'sending' AND run = :id"_s)
        .bind(u":id"_s, run)
        .run();
    JournalQuery(m_database, u"UPDATE runs SET ended_at = :now WHERE id = :id"_s)
        .bind(u":now"_s, QDateTime::currentMSecsSinceEpoch())
        .bind(u":id"_s, run)
        .run();
}

bool RunTable::sweep() const
{
    const QStringList dead = deadRuns(m_database);
    if (dead.isEmpty())
        return false;
    JournalTransaction transaction(m_database);
    for (const QString &run : dead)
        leave(run);
    transaction.commit();
    return true;
}

} // namespace PeopleDesk
