// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal_access.h"

#include "app/journal/journal_database.h"
#include "app/journal/journal_query.h"
#include "app/journal/journal_schema.h"
#include "app/journal/request_table.h"
#include "app/journal/run_table.h"

#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

/// Moves when another connection commits, not by our own commits.
qint64 dataVersion(JournalStatements &statements)
{
    return singleValue(statements, u"PRAGMA data_version"_s).toLongLong();
}

} // namespace

JournalAccess::JournalAccess(const QString &path, const JournalOptions &options, QObject *parent)
    : QObject(parent)
    , m_file(path)
    , m_options(options)
    , m_run(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

JournalAccess::~JournalAccess() = default;

JournalTrouble JournalAccess::read(const Work &work)
{
    return attempt([&] {
        requireReadable();
        if (m_database->isUpToDate())
            work(m_database->statements());
    });
}

JournalTrouble JournalAccess::write(const Work &work)
{
    const JournalTrouble trouble = attempt([&] {
        requireWritable();
        JournalStatements &statements = m_database->statements();
        JournalTransaction transaction(statements);
        // Another, newer program may have brought the schema further since this one opened it.
        requireKnownSchema(statements);
        work(statements);
        transaction.commit();
    });
    if (trouble == JournalTrouble::None && !m_damageIsNews)
        report(JournalTrouble::None);
    return trouble;
}

JournalTrouble JournalAccess::sweep()
{
    return attempt([this] {
        requireWritable();
        leaveForDead();
    });
}

JournalTrouble JournalAccess::lookAround()
{
    const bool wasWaiting = !m_isWritable;
    return attempt([&] {
        requireWritable();
        const qint64 version = dataVersion(m_database->statements());
        if (version != std::exchange(m_dataVersion, version))
            Q_EMIT changed();
        leaveForDead();
        if (wasWaiting && !m_damageIsNews)
            report(JournalTrouble::None);
    });
}

void JournalAccess::noteNumber(qint64 number)
{
    m_highestNumber = qMax(m_highestNumber, number);
}

bool JournalAccess::takeNewsOfDamage()
{
    return std::exchange(m_damageIsNews, false);
}

void JournalAccess::close()
{
    m_database.reset();
    m_isWritable = false;
}

JournalTrouble JournalAccess::attempt(const std::function<void()> &work)
{
    try {
        work();
        return JournalTrouble::None;
    } catch (const JournalFault &fault) {
        const JournalTrouble trouble = recover(fault);
        report(trouble);
        return trouble;
    }
}

void JournalAccess::requireReadable()
{
    // The path may lead elsewhere by now: another process has put a damaged file aside, or somebody has
    // deleted it. What is written into the old one would never be seen again.
    if (m_database && !m_database->isCurrent()) {
        m_database.reset();
        m_isWritable = false;
    }
    if (!m_database)
        m_database = std::make_unique<JournalDatabase>(m_file, m_options);
}

void JournalAccess::requireWritable()
{
    requireReadable();
    if (m_isWritable)
        return;
    m_database->prepareForWriting();
    const RunTable runs(m_database->statements());
    JournalTransaction transaction(m_database->statements());
    runs.enter(m_run);
    if (m_highestNumber > 0)
        RequestTable(m_database->statements(), m_run).skipNumbersUpTo(m_highestNumber);
    transaction.commit();
    m_isWritable = true;
    m_dataVersion = dataVersion(m_database->statements());
    leaveForDead();
}

void JournalAccess::leaveForDead()
{
    if (RunTable(m_database->statements()).sweep())
        Q_EMIT changed();
}

JournalTrouble JournalAccess::recover(const JournalFault &fault)
{
    JournalTrouble trouble = fault.trouble;
    if (trouble == JournalTrouble::Unreachable) {
        constexpr qint64 enough = 64 * 1024;
        const QStorageInfo disk(m_file.folder());
        const bool isLocked = QFileInfo::exists(m_file.path()) && !m_file.isWritable();
        if (isLocked || (disk.isValid() && disk.isReadOnly()))
            trouble = JournalTrouble::ReadOnly;
        else if (disk.isValid() && disk.bytesAvailable() < enough)
            trouble = JournalTrouble::NoSpace;
    }
    if (trouble != m_trouble)
        qCWarning(journalLog, "%s", qUtf8Printable(fault.detail));
    switch (trouble) {
    case JournalTrouble::None:
    case JournalTrouble::Busy:
    case JournalTrouble::NoSpace:
        break;
    case JournalTrouble::Damaged:
        replaceDamaged();
        break;
    case JournalTrouble::ReadOnly:
    case JournalTrouble::NewerSchema:
    case JournalTrouble::Unreachable:
        m_database.reset();
        m_isWritable = false;
        break;
    }
    return trouble;
}

void JournalAccess::replaceDamaged()
{
    m_database.reset();
    m_isWritable = false;
    QLockFile lock(m_file.path() + u".lock"_s);
    if (!lock.tryLock(static_cast<int>(m_options.busyTimeout.count())))
        return;
    try {
        // Another process may have replaced it while this one waited for the lock.
        if (!JournalDatabase(m_file, m_options).isBroken())
            return;
    } catch (const JournalFault &fault) {
        if (fault.trouble != JournalTrouble::Damaged)
            return;
    }
    const QString aside = m_file.setAside();
    lock.unlock();
    if (aside.isEmpty())
        return;
    m_damageIsNews = true;
    Q_EMIT setAside(aside);
    attempt([this] { requireWritable(); });
}

void JournalAccess::report(JournalTrouble trouble)
{
    if (std::exchange(m_trouble, trouble) != trouble)
        Q_EMIT troubleFound(trouble);
}

} // namespace PeopleDesk
