// SPDX-License-Identifier: Apache-2.0
#include "app/pace/pace_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

constexpr QFile::Permissions ownerAlone = QFile::ReadOwner | QFile::WriteOwner;
constexpr int busyTimeout = 2'000; ///< milliseconds

} // namespace

PaceFile::PaceFile(const QString &path, const QString &boot)
    : m_path(path)
    , m_boot(boot)
    , m_name(u"pace-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

PaceFile::~PaceFile()
{
    close();
}

bool PaceFile::update(const QString &page, qint64 now, const std::function<void(LanePace &)> &change)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (isReady() && this->change(page, now, change))
            return true;
        const bool wasDamaged = isDamaged();
        close();
        if (!wasDamaged)
            return false;
        remove();
    }
    return false;
}

bool PaceFile::isReady()
{
    m_error.clear();
    if (m_database.isOpen() && m_identity == identity())
        return true;
    close(); // somebody made a new one
    return open();
}

bool PaceFile::open()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    // SQLite does not wait for others where a new file becomes one with a write-ahead log.
    QLockFile lock(m_path + u".lock"_s);
    lock.tryLock(busyTimeout);
    QFile file(m_path);
    if (!file.exists() && !file.open(QIODevice::ReadWrite, ownerAlone))
        return false;
    m_identity = identity();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout));
    if (!m_database.open()) {
        m_error = m_database.lastError().nativeErrorCode();
        return false;
    }
    return run(u"PRAGMA journal_mode = WAL"_s) && run(u"PRAGMA synchronous = OFF"_s)
        && run(u"CREATE TABLE IF NOT EXISTS page (name TEXT PRIMARY KEY, boot TEXT, pace BLOB) WITHOUT ROWID"_s);
}

void PaceFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool PaceFile::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    m_error = query.lastError().nativeErrorCode();
    return false;
}

bool PaceFile::change(const QString &page, qint64 now, const std::function<void(LanePace &)> &change)
{
    if (!run(u"BEGIN IMMEDIATE"_s))
        return false;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    const auto bound = [&](const QString &sql, const QVariantList &values) {
        bool isDone = query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        isDone = isDone && query.exec();
        if (!isDone)
            m_error = query.lastError().nativeErrorCode();
        return isDone;
    };
    if (!bound(u"SELECT pace FROM page WHERE name = ? AND boot = ?"_s, {page, m_boot}))
        return false;
    LanePace pace = query.next() ? LanePace::fromBytes(query.value(0).toByteArray(), now) : LanePace();
    query.finish();
    change(pace);
    return bound(u"INSERT OR REPLACE INTO page (name, boot, pace) VALUES (?, ?, ?)"_s,
                 {page, m_boot, pace.toBytes()})
        && run(u"COMMIT"_s);
}

bool PaceFile::isDamaged() const
{
    // SQLITE_ERROR (a table of the same name that looks otherwise), SQLITE_CORRUPT, SQLITE_NOTADB.
    return m_error == "1"_L1 || m_error == "11"_L1 || m_error == "26"_L1;
}

void PaceFile::remove()
{
    QLockFile lock(m_path + u".lock"_s);
    lock.tryLock(busyTimeout);
    if (identity() != m_identity)
        return; // somebody was faster
    // The file itself goes last: a write-ahead log left behind would be played into the new one.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, QString()})
        QFile::remove(m_path + suffix);
}

QByteArray PaceFile::identity() const
{
#ifdef Q_OS_UNIX
    struct stat facts = {};
    if (::stat(QFile::encodeName(m_path).constData(), &facts) != 0)
        return {};
    return QByteArray::number(facts.st_dev) + ':' + QByteArray::number(facts.st_ino);
#else
    // Elsewhere an open file can be neither renamed nor removed.
    return QFileInfo::exists(m_path) ? "present" : "";
#endif
}

} // namespace PeopleDesk
