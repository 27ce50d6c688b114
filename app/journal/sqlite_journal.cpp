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
    // Whether a ticket reached its caller decides whether the write can have left, so the worker hears of
    // it before the caller can settle.
    m_thread.ask<const JournalTicket &>(
        context, answer,
        [=](JournalWorker &worker, auto &&reply) {
            worker.begin(connection, request, std::forward<decltype(reply)>(reply));
        },
        [this](const JournalTicket &ticket, bool reached) {
            if (!ticket.granted())
                return;
            m_thread.run([number = ticket.number, reached](JournalWorker &worker) {
                worker.confirmTicket(number, reached);
            });
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
