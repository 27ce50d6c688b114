// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal_worker.h"

#include "app/journal/history_reader.h"
#include "app/journal/journal_database.h"
#include "app/journal/journal_query.h"
#include "app/journal/journal_schema.h"
#include "app/journal/request_table.h"
#include "app/journal/run_table.h"

#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

/// Moves when another connection commits, not by our own commits.
qint64 dataVersion(const QSqlDatabase &database)
{
    return singleValue(database, u"PRAGMA data_version"_s).toLongLong();
}

} // namespace

JournalWorker::JournalWorker(const QString &path, const JournalOptions &options)
    : m_file(path)
    , m_options(options)
    , m_run(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

JournalWorker::~JournalWorker() = default;

void JournalWorker::start()
{
    attempt([this] { requireWritable(); });
    m_timer = std::make_unique<QTimer>();
    m_timer->setInterval(m_options.lookAround);
    connect(m_timer.get(), &QTimer::timeout, this, &JournalWorker::lookAround);
    m_timer->start();
}

void JournalWorker::close()
{
    m_timer.reset();
    if (m_isWritable) {
        write([this] {
            const RequestTable requests(m_database->connection(), m_run);
            for (auto [number, reached] : m_tickets.asKeyValueRange()) {
                if (!reached)
                    requests.withdraw(number);
            }
            RunTable(m_database->connection()).leave(m_run);
        });
    }
    m_database.reset();
}

JournalTicket JournalWorker::begin(const Connection &connection, const ApiRequest &request)
{
    JournalTicket ticket;
    if (m_damageIsNews) {
        m_damageIsNews = false;
        ticket.trouble = JournalTrouble::Damaged;
        return ticket;
    }
    const JournalTrouble trouble =
        write([&] { ticket = RequestTable(m_database->connection(), m_run).begin(connection, request); });
    if (trouble != JournalTrouble::None) {
        ticket = {};
        ticket.trouble = trouble;
        m_damageIsNews = false;
    }
    if (ticket.granted()) {
        m_highestNumber = qMax(m_highestNumber, ticket.number);
        m_tickets.insert(ticket.number, false);
        Q_EMIT changed();
    }
    return ticket;
}

void JournalWorker::confirmTicket(qint64 number, bool reached)
{
    if (reached) {
        m_tickets[number] = true;
        return;
    }
    if (write([&] { RequestTable(m_database->connection(), m_run).withdraw(number); })
        == JournalTrouble::None) {
        m_tickets.remove(number);
        Q_EMIT changed();
    }
}

JournalTrouble JournalWorker::settle(qint64 number, const Outcome &outcome, const QString &createdId)
{
    bool isKnown = true;
    const JournalTrouble trouble = write(
        [&] { isKnown = RequestTable(m_database->connection(), m_run).settle(number, outcome, createdId); });
    if (trouble != JournalTrouble::None) {
        m_overdue += {number, outcome, createdId};
        return trouble;
    }
    m_tickets.remove(number);
    Q_EMIT changed();
    return isKnown ? JournalTrouble::None : JournalTrouble::Damaged;
}

JournalTrouble JournalWorker::resolve(qint64 number, HistoryEntry::State state, const QString &remark)
{
    const JournalTrouble trouble =
        write([&] { RequestTable(m_database->connection(), m_run).resolve(number, state, remark); });
    if (trouble == JournalTrouble::None)
        Q_EMIT changed();
    return trouble;
}

QList<HistoryEntry> JournalWorker::fetch(const HistoryQuery &query)
{
    QList<HistoryEntry> entries;
    attempt([&] {
        requireReadable();
        if (m_database->isUpToDate())
            entries = readHistory(m_database->connection(), query);
    });
    return entries;
}

JournalTrouble JournalWorker::attempt(const std::function<void()> &work)
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

JournalTrouble JournalWorker::write(const std::function<void()> &work)
{
    const JournalTrouble trouble = attempt([&] {
        requireWritable();
        settleOverdue();
        JournalTransaction transaction(m_database->connection());
        // Another, newer program may have brought the schema further since this one opened it.
        requireKnownSchema(m_database->connection());
        work();
        transaction.commit();
    });
    if (trouble == JournalTrouble::None && !m_damageIsNews)
        report(JournalTrouble::None);
    return trouble;
}

void JournalWorker::requireReadable()
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

void JournalWorker::requireWritable()
{
    requireReadable();
    if (m_isWritable)
        return;
    m_database->prepareForWriting();
    const RunTable runs(m_database->connection());
    JournalTransaction transaction(m_database->connection());
    runs.enter(m_run);
    if (m_highestNumber > 0)
        RequestTable(m_database->connection(), m_run).skipNumbersUpTo(m_highestNumber);
    transaction.commit();
    m_isWritable = true;
    m_dataVersion = dataVersion(m_database->connection());
    if (runs.sweep())
        Q_EMIT changed();
}

void JournalWorker::settleOverdue()
{
    while (!m_overdue.isEmpty()) {
        const Settlement settlement = m_overdue.constFirst();
        JournalTransaction transaction(m_database->connection());
        requireKnownSchema(m_database->connection());
        if (!RequestTable(m_database->connection(), m_run)
                 .settle(settlement.number, settlement.outcome, settlement.createdId))
            qCWarning(journalLog, "a finished write is missing from the journal that is in use now");
        transaction.commit();
        m_overdue.removeFirst();
        m_tickets.remove(settlement.number);
        Q_EMIT changed();
    }
}

void JournalWorker::lookAround()
{
    attempt([this] {
        const bool wasWaiting = !m_isWritable || !m_overdue.isEmpty();
        requireWritable();
        settleOverdue();
        const qint64 version = dataVersion(m_database->connection());
        if (version != std::exchange(m_dataVersion, version))
            Q_EMIT changed();
        if (RunTable(m_database->connection()).sweep())
            Q_EMIT changed();
        if (wasWaiting && !m_damageIsNews)
            report(JournalTrouble::None);
    });
}

JournalTrouble JournalWorker::recover(const JournalFault &fault)
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

void JournalWorker::replaceDamaged()
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

void JournalWorker::report(JournalTrouble trouble)
{
    if (std::exchange(m_trouble, trouble) != trouble)
        Q_EMIT troubleFound(trouble);
}

} // namespace PeopleDesk
