// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal_schema.h"

#include "app/journal/journal_query.h"
#include "app/journal/journal_trouble.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

const QList<QStringList> &journalMigrations()
{
    static const QList<QStringList> steps{
        {
            // A run is one process that writes. Its lease ends with ended_at or with the process.
            u"CREATE TABLE runs ("
            " id TEXT PRIMARY KEY,"
            " pid INTEGER NOT NULL,"
            " process_start TEXT NOT NULL,"
            " host TEXT NOT NULL,"
            " started_at INTEGER NOT NULL,"
            " ended_at INTEGER)"_s,
            // Times are milliseconds since 1970 in UTC. AUTOINCREMENT: a number is never given twice.
            u"CREATE TABLE requests ("
            " number INTEGER PRIMARY KEY AUTOINCREMENT,"
            " run TEXT NOT NULL REFERENCES runs(id),"
            " operation TEXT NOT NULL,"
            " connection_id TEXT NOT NULL,"
            " connection_name TEXT NOT NULL,"
            " app_id TEXT NOT NULL,"
            " is_sandbox INTEGER NOT NULL,"
            " target TEXT NOT NULL,"
            " verb TEXT NOT NULL,"
            " request_target TEXT NOT NULL,"
            " body BLOB NOT NULL,"
            " before BLOB NOT NULL,"
            " repeat_key TEXT NOT NULL,"
            " is_reward INTEGER NOT NULL,"
            " state TEXT NOT NULL CHECK (state IN ('sending', 'succeeded', 'failed', 'in_doubt')),"
            " attempts INTEGER NOT NULL,"
            " http_status INTEGER NOT NULL DEFAULT 0,"
            " code INTEGER NOT NULL DEFAULT 0,"
            " message TEXT NOT NULL DEFAULT '',"
            " log_id TEXT NOT NULL DEFAULT '',"
            " created_id TEXT NOT NULL DEFAULT '',"
            " remark TEXT NOT NULL DEFAULT '',"
            " started_at INTEGER NOT NULL,"
            " finished_at INTEGER)"_s,
            u"CREATE INDEX requests_by_state ON requests(state, run)"_s,
            // Rewards can't be listed on the server (API §13): this is the only memory of their ids, so
            // a second reward under one external_id gets a row of its own.
            u"CREATE TABLE rewards ("
            " request INTEGER NOT NULL REFERENCES requests(number),"
            " connection_id TEXT NOT NULL,"
            " app_id TEXT NOT NULL,"
            " external_id TEXT NOT NULL,"
            " reward_id TEXT NOT NULL,"
            " booked_at INTEGER NOT NULL,"
            " UNIQUE (connection_id, external_id, reward_id))"_s,
            u"CREATE INDEX rewards_by_external_id ON rewards(external_id)"_s,
        },
        {
            u"ALTER TABLE requests ADD COLUMN subject TEXT NOT NULL DEFAULT ''"_s,
        },
        {
            // A reward that was deleted again is remembered, but no longer keeps its external_id.
            u"ALTER TABLE requests ADD COLUMN releases_reward INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE rewards ADD COLUMN released_at INTEGER"_s,
        },
        {
            // Whether it failed because the operation itself said no: then another try ends alike.
            u"ALTER TABLE requests ADD COLUMN refused INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE INDEX requests_by_repeat_key ON requests(repeat_key) WHERE repeat_key <> ''"_s,
            u"CREATE INDEX rewards_by_reward_id ON rewards(reward_id)"_s,
            // Runs of a sheet. The owner is the process that works on it, none when it is free.
            u"CREATE TABLE batches ("
            " number INTEGER PRIMARY KEY AUTOINCREMENT,"
            " owner TEXT REFERENCES runs(id),"
            " operation TEXT NOT NULL,"
            " connection_id TEXT NOT NULL,"
            " connection_name TEXT NOT NULL,"
            " app_id TEXT NOT NULL,"
            " base_url TEXT NOT NULL,"
            " is_sandbox INTEGER NOT NULL,"
            " file_name TEXT NOT NULL,"
            " header TEXT NOT NULL,"
            " paths TEXT NOT NULL,"
            " row_count INTEGER NOT NULL,"
            " left_out INTEGER NOT NULL,"
            " unneeded INTEGER NOT NULL,"
            " done INTEGER NOT NULL DEFAULT 0,"
            " failed INTEGER NOT NULL DEFAULT 0,"
            " created_at INTEGER NOT NULL,"
            " finished_at INTEGER)"_s,
            // The id is the run's number and the row's index in one, see BatchRowTable. How far a row got is
            // not kept here: its latest write says that.
            u"CREATE TABLE batch_rows ("
            " id INTEGER PRIMARY KEY,"
            " state TEXT NOT NULL CHECK (state IN ('waiting', 'left_out', 'unneeded')),"
            " booked_by INTEGER REFERENCES requests(number),"
            " line INTEGER NOT NULL,"
            " repeat_key TEXT NOT NULL,"
            " remark TEXT NOT NULL,"
            " record BLOB NOT NULL,"
            " cells BLOB NOT NULL)"_s,
            u"CREATE TABLE batch_writes ("
            " row INTEGER PRIMARY KEY REFERENCES batch_rows(id),"
            " request INTEGER NOT NULL REFERENCES requests(number))"_s,
        },
    };
    return steps;
}

void requireKnownSchema(JournalStatements &statements)
{
    if (singleValue(statements, u"PRAGMA user_version"_s).toLongLong() > journalMigrations().size())
        throw JournalFault{JournalTrouble::NewerSchema, {}};
}

void migrateSchema(JournalStatements &statements)
{
    const QList<QStringList> &steps = journalMigrations();
    requireKnownSchema(statements);
    while (singleValue(statements, u"PRAGMA user_version"_s).toLongLong() < steps.size()) {
        JournalTransaction transaction(statements);
        // Asked again under the write lock: another process may have taken the same step meanwhile.
        requireKnownSchema(statements);
        const qsizetype version = singleValue(statements, u"PRAGMA user_version"_s).toLongLong();
        if (version < steps.size()) {
            for (const QString &statement : steps.at(version))
                JournalQuery(statements, statement).run();
            JournalQuery(statements, u"PRAGMA user_version = %1"_s.arg(version + 1)).run();
        }
        transaction.commit();
    }
}

bool hasNewerHeader(const QString &path)
{
    // https://www.sqlite.org/fileformat.html#the_database_header
    constexpr qsizetype versionOffset = 60;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(versionOffset + 4);
    return header.size() == versionOffset + 4 && header.startsWith("SQLite format 3")
        && qFromBigEndian<qint32>(header.constData() + versionOffset) > journalMigrations().size();
}

} // namespace PeopleDesk
