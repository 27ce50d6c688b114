// SPDX-License-Identifier: Apache-2.0
#include "app/journal/run_table.h"

#include "app/journal/batch_table.h"
#include "app/journal/journal_query.h"
#include "app/journal/process_lease.h"

#include <QDateTime>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

QStringList deadRuns(JournalStatements &statements)
{
    QStringList dead;
    JournalQuery query(statements, u"SELECT id, pid, process_start, host FROM runs WHERE ended_at IS NULL"_s);
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

RunTable::RunTable(JournalStatements &statements)
    : m_statements(statements)
{
}

void RunTable::enter(const QString &run) const
{
    const ProcessLease lease = ProcessLease::ofThisProcess();
    JournalQuery(m_statements,
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
    JournalQuery(m_statements,
                 u"UPDATE requests SET state = 'in_doubt' WHERE state = 'sending' AND run = :id"_s)
        .bind(u":id"_s, run)
        .run();
    BatchTable(m_statements, run).releaseAll();
    JournalQuery(m_statements, u"UPDATE runs SET ended_at = :now WHERE id = :id"_s)
        .bind(u":now"_s, QDateTime::currentMSecsSinceEpoch())
        .bind(u":id"_s, run)
        .run();
}

bool RunTable::sweep() const
{
    const QStringList dead = deadRuns(m_statements);
    if (dead.isEmpty())
        return false;
    JournalTransaction transaction(m_statements);
    for (const QString &run : dead)
        leave(run);
    transaction.commit();
    return true;
}

} // namespace PeopleDesk
