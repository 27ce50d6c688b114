// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal_worker.h"

#include "app/journal/batch_table.h"
#include "app/journal/booking_reader.h"
#include "app/journal/history_reader.h"
#include "app/journal/request_table.h"
#include "app/journal/run_table.h"

#include <utility>

namespace PeopleDesk {

JournalWorker::JournalWorker(const QString &path, const JournalOptions &options)
    : m_access(path, options, this)
    , m_notice(options.changePause, this)
    , m_timer(this)
    , m_group(options.companyPause, this)
{
    connect(&m_group, &WriteGroup::due, this, &JournalWorker::flush);
    m_timer.setInterval(options.lookAround);
    connect(&m_timer, &QTimer::timeout, this, &JournalWorker::lookAround);
    connect(&m_notice, &ChangeNotice::changed, this, &JournalWorker::changed);
    connect(&m_access, &JournalAccess::changed, &m_notice, &ChangeNotice::tellNow);
    connect(&m_access, &JournalAccess::troubleFound, this, &JournalWorker::troubleFound);
    connect(&m_access, &JournalAccess::setAside, this, &JournalWorker::setAside);
}

JournalWorker::~JournalWorker() = default;

void JournalWorker::start()
{
    m_access.sweep();
    m_timer.start();
}

void JournalWorker::close()
{
    m_timer.stop();
    flush();
    if (m_access.isWritable()) {
        write([this](JournalStatements &statements) {
            const RequestTable requests(statements, m_access.run());
            for (auto [number, ticket] : m_tickets.asKeyValueRange()) {
                if (!ticket.isReached->load())
                    requests.withdraw(number);
            }
            RunTable(statements).leave(m_access.run());
        });
    }
    m_notice.stop();
    m_access.close();
}

void JournalWorker::begin(const Connection &connection, const ApiRequest &request, const Reached &reached,
                          const std::function<void(const JournalTicket &)> &answer)
{
    if (m_access.takeNewsOfDamage()) {
        JournalTicket ticket;
        ticket.trouble = JournalTrouble::Damaged;
        answer(ticket);
        return;
    }
    const bool isOfBatch = request.intent && request.intent->batch.run > 0;
    m_rows += isOfBatch;
    auto ticket = std::make_shared<JournalTicket>();
    m_group.add({[this, connection, request, ticket](JournalStatements &statements) {
                     *ticket = RequestTable(statements, m_access.run()).begin(connection, request);
                 },
                 [=, this](JournalTrouble trouble) {
                     if (trouble != JournalTrouble::None) {
                         *ticket = {};
                         ticket->trouble = trouble;
                         m_access.takeNewsOfDamage();
                     }
                     if (ticket->granted()) {
                         m_access.noteNumber(ticket->number);
                         m_tickets.insert(ticket->number, {reached, isOfBatch});
                         tell(isOfBatch);
                     } else {
                         m_rows -= isOfBatch;
                     }
                     answer(*ticket);
                 }},
                company(isOfBatch));
}

void JournalWorker::withdraw(qint64 number)
{
    m_group.add({[this, number](JournalStatements &statements) {
                     RequestTable(statements, m_access.run()).withdraw(number);
                 },
                 [this, number](JournalTrouble trouble) {
                     if (trouble == JournalTrouble::None)
                         closeTicket(number);
                 }},
                WriteGroup::nobody);
}

void JournalWorker::settle(qint64 number, const Outcome &outcome, const QString &createdId,
                           const std::function<void(JournalTrouble)> &answer)
{
    auto isKnown = std::make_shared<bool>(true);
    m_group.add({[=, this](JournalStatements &statements) {
                     *isKnown = RequestTable(statements, m_access.run()).settle(number, outcome, createdId);
                 },
                 [=, this](JournalTrouble trouble) {
                     if (trouble != JournalTrouble::None) {
                         m_overdue += {number, outcome, createdId};
                         answer(trouble);
                         return;
                     }
                     closeTicket(number);
                     answer(*isKnown ? JournalTrouble::None : JournalTrouble::Damaged);
                 }},
                company(m_tickets.value(number).isOfBatch));
}

void JournalWorker::resolve(qint64 number, HistoryEntry::State state, const QString &remark,
                            const std::function<void(JournalTrouble)> &answer)
{
    m_group.add({[=, this](JournalStatements &statements) {
                     RequestTable(statements, m_access.run()).resolve(number, state, remark);
                 },
                 [this, answer](JournalTrouble trouble) {
                     if (trouble == JournalTrouble::None)
                         m_notice.tellNow();
                     answer(trouble);
                 }},
                WriteGroup::nobody);
}

QList<HistoryEntry> JournalWorker::fetch(const HistoryQuery &query)
{
    flush();
    QList<HistoryEntry> entries;
    m_access.read([&](JournalStatements &statements) { entries = readHistory(statements, query); });
    return entries;
}

BatchStore::Made JournalWorker::createBatch(const BatchHead &head, const QList<BatchRow> &rows)
{
    flush();
    BatchStore::Made made;
    made.trouble = write([&](JournalStatements &statements) {
        made.number = BatchTable(statements, m_access.run()).add(head, rows);
    });
    if (made.trouble != JournalTrouble::None)
        made.number = 0;
    return made;
}

BatchStore::Taken JournalWorker::takeBatch(qint64 number)
{
    flush();
    BatchStore::Taken taken;
    m_access.sweep();
    const JournalTrouble trouble = write(
        [&](JournalStatements &statements) { taken = BatchTable(statements, m_access.run()).take(number); });
    if (trouble != JournalTrouble::None)
        taken = {};
    taken.trouble = trouble;
    return taken;
}

JournalTrouble JournalWorker::releaseBatch(qint64 number)
{
    flush();
    const JournalTrouble trouble =
        write([&](JournalStatements &statements) { BatchTable(statements, m_access.run()).release(number); });
    if (trouble == JournalTrouble::None)
        m_notice.tellNow();
    return trouble;
}

QList<BatchHead> JournalWorker::listBatches(int limit)
{
    flush();
    QList<BatchHead> heads;
    m_access.read(
        [&](JournalStatements &statements) { heads = BatchTable(statements, m_access.run()).list(limit); });
    return heads;
}

QList<Booking> JournalWorker::findBookings(const Connection &connection, const BookingQuery &query)
{
    flush();
    QList<Booking> bookings;
    m_access.read(
        [&](JournalStatements &statements) { bookings = readBookings(statements, connection, query); });
    return bookings;
}

int JournalWorker::company(bool isOfBatch) const
{
    // Half of them: while those are on their way to the disk, the others are on the wire.
    return isOfBatch ? m_rows / 2 : WriteGroup::nobody;
}

void JournalWorker::flush()
{
    const QList<WriteGroup::Write> group = m_group.take();
    if (group.isEmpty())
        return;
    const JournalTrouble trouble = write([&group](JournalStatements &statements) {
        for (const WriteGroup::Write &each : group)
            each.work(statements);
    });
    // What SQLite has against a single one does not concern the others.
    const bool apart = trouble == JournalTrouble::Unreachable && group.size() > 1;
    for (const WriteGroup::Write &each : group)
        each.conclude(apart ? write(each.work) : trouble);
}

JournalTrouble JournalWorker::write(const JournalAccess::Work &work)
{
    const qsizetype overdue = m_overdue.size();
    const JournalTrouble trouble = m_access.write([&](JournalStatements &statements) {
        settleOverdue(statements);
        work(statements);
    });
    if (trouble == JournalTrouble::None)
        forgetOverdue(overdue);
    return trouble;
}

void JournalWorker::settleOverdue(JournalStatements &statements)
{
    const RequestTable requests(statements, m_access.run());
    for (const Settlement &late : std::as_const(m_overdue)) {
        if (!requests.settle(late.number, late.outcome, late.createdId))
            qCWarning(journalLog, "a finished write is missing from the journal that is in use now");
    }
}

void JournalWorker::forgetOverdue(qsizetype count)
{
    for (const Settlement &late : m_overdue.mid(0, count))
        closeTicket(late.number);
    m_overdue.remove(0, count);
}

void JournalWorker::closeTicket(qint64 number)
{
    const bool isOfBatch = m_tickets.take(number).isOfBatch;
    m_rows -= isOfBatch;
    tell(isOfBatch);
}

void JournalWorker::tell(bool isOfBatch)
{
    if (isOfBatch)
        m_notice.tellSoon();
    else
        m_notice.tellNow();
}

void JournalWorker::lookAround()
{
    flush();
    if (m_access.lookAround() == JournalTrouble::None && !m_overdue.isEmpty())
        write([](JournalStatements &) {});
}

} // namespace PeopleDesk
