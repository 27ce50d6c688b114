// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal_database.h"

#include "app/journal/file_system.h"
#include "app/journal/journal_query.h"
#include "app/journal/journal_schema.h"
#include "app/journal/journal_statements.h"
#include "app/journal/journal_trouble.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

JournalDatabase::JournalDatabase(const JournalFile &file, const JournalOptions &options)
    : m_file(file)
    , m_options(options)
    , m_name(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_file.prepare();
    if (hasNewerHeader(m_file.path()))
        throw JournalFault{JournalTrouble::NewerSchema, {}};
    m_identity = m_file.identity();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_statements = std::make_unique<JournalStatements>(m_database);
    try {
        open();
    } catch (...) {
        m_statements.reset();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

JournalDatabase::~JournalDatabase()
{
    m_statements.reset();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void JournalDatabase::open()
{
    m_database.setDatabaseName(m_file.path());
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.busyTimeout.count()));
    if (!m_database.open())
        throw JournalFault{troubleOf(m_database.lastError()), m_database.lastError().databaseText()};
    JournalQuery(*m_statements, u"PRAGMA foreign_keys = ON"_s).run();
    // FULL: in WAL mode, NORMAL may lose the last commits when the power goes.
    JournalQuery(*m_statements, u"PRAGMA synchronous = FULL"_s).run();
    if (m_options.maxPages > 0)
        singleValue(*m_statements, u"PRAGMA max_page_count = %1"_s.arg(m_options.maxPages));
    requireKnownSchema(*m_statements);
    if (singleValue(*m_statements, u"PRAGMA quick_check(1)"_s).toString() != "ok"_L1)
        throw JournalFault{JournalTrouble::Damaged, {}};
}

void JournalDatabase::prepareForWriting()
{
    QLockFile lock(m_file.path() + u".lock"_s);
    // A lock that can't be made (full or read-only disk) is no reason to stop: SQLite says it better.
    if (!lock.tryLock(static_cast<int>(m_options.busyTimeout.count()))
        && lock.error() == QLockFile::LockFailedError)
        throw JournalFault{JournalTrouble::Busy, {}};
    chooseJournalling();
    migrateSchema(*m_statements);
}

void JournalDatabase::chooseJournalling() const
{
    QFile table(m_options.mountTable);
    const QByteArray mounts = table.open(QIODevice::ReadOnly) ? table.readAll() : QByteArray();
    if (!isNetworkFileSystem(fileSystemType(QDir(m_file.folder()).canonicalPath(), mounts))) {
        // Where SQLite can't have a write-ahead log it stays with its rollback journal, which is as safe.
        singleValue(*m_statements, u"PRAGMA journal_mode = WAL"_s);
        return;
    }
    qCWarning(journalLog, "the journal is on a network file system; a local folder is faster and safer");
    if (singleValue(*m_statements, u"PRAGMA journal_mode = DELETE"_s).toString() != "delete"_L1)
        throw JournalFault{JournalTrouble::Busy, {}};
}

bool JournalDatabase::isUpToDate() const
{
    return singleValue(*m_statements, u"PRAGMA user_version"_s).toLongLong() == journalMigrations().size();
}

bool JournalDatabase::isCurrent() const
{
    return m_file.identity() == m_identity;
}

bool JournalDatabase::isBroken() const
{
    try {
        return singleValue(*m_statements, u"PRAGMA integrity_check(1)"_s).toString() != "ok"_L1;
    } catch (const JournalFault &fault) {
        return fault.trouble == JournalTrouble::Damaged;
    }
}

} // namespace PeopleDesk
