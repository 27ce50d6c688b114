// SPDX-License-Identifier: Apache-2.0
#include "app/journal/sqlite_journal.h"

#include "app/journal/journal_worker.h"

namespace PeopleDesk {

SqliteJournal::SqliteJournal(const QString &path, QObject *parent)
    : SqliteJournal(path, JournalOptions{}, parent)
{
}

SqliteJournal::SqliteJournal(const QString &path, const JournalOptions &options, QObject *parent)
    : Journal(parent)
    , m_thread(path, options)
{
    connect(&m_thread.worker(), &JournalWorker::changed, this, &Journal::changed);
    connect(&m_thread.worker(), &JournalWorker::troubleFound, this, [this](JournalTrouble trouble) {
        m_trouble = trouble;
        Q_EMIT troubleChanged();
    });
    connect(&m_thread.worker(), &JournalWorker::setAside, this,
            [this](const QString &copy) { m_damagedCopy = copy; });
    m_thread.start();
}

SqliteJournal::~SqliteJournal() = default;

void SqliteJournal::begin(const Connection &connection, const ApiRequest &request, QObject *context,
                          const std::function<void(const JournalTicket &)> &answer)
{
    // Whether a ticket reached its caller decides whether the write can have left, so that is known to the
    // worker before the caller can settle.
    const auto isReached = std::make_shared<std::atomic_bool>(false);
    m_thread.ask<const JournalTicket &>(
        context, answer,
        [=](JournalWorker &worker, auto &&reply) {
            worker.begin(connection, request, isReached, std::forward<decltype(reply)>(reply));
        },
        [this, isReached](const JournalTicket &ticket, bool reached) {
            isReached->store(reached);
            if (ticket.granted() && !reached)
                m_thread.run([number = ticket.number](JournalWorker &worker) { worker.withdraw(number); });
        });
}

void SqliteJournal::settle(qint64 number, const Outcome &outcome, const QString &createdId, QObject *context,
                           const std::function<void(JournalTrouble)> &answer)
{
    m_thread.ask(context, answer, [=](JournalWorker &worker, auto &&reply) {
        worker.settle(number, outcome, createdId, std::forward<decltype(reply)>(reply));
    });
}

void SqliteJournal::resolve(qint64 number, HistoryEntry::State state, const QString &remark, QObject *context,
                            const std::function<void(JournalTrouble)> &answer)
{
    m_thread.ask(context, answer, [=](JournalWorker &worker, auto &&reply) {
        worker.resolve(number, state, remark, std::forward<decltype(reply)>(reply));
    });
}

void SqliteJournal::fetch(const HistoryQuery &query, QObject *context,
                          const std::function<void(const QList<HistoryEntry> &)> &answer)
{
    m_thread.ask(context, answer, [=](JournalWorker &worker, auto &&reply) { reply(worker.fetch(query)); });
}

JournalTrouble SqliteJournal::trouble() const
{
    return m_trouble;
}

QString SqliteJournal::damagedCopy() const
{
    return m_damagedCopy;
}

} // namespace PeopleDesk
