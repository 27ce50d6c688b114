// SPDX-License-Identifier: Apache-2.0
#include "app/journal/sqlite_journal.h"

#include "app/journal/journal_worker.h"
#include "app/journal/thread_post.h"

#include <QPointer>

#include <utility>

namespace PeopleDesk {

namespace {

/// An answer on its way to the worker and back. It is handed on by moving, so that what the caller put
/// into it also dies on the caller's thread.
template <typename Result>
struct Reply
{
    QPointer<QObject> context;
    std::function<void(Result)> answer;
};

template <typename Result>
std::shared_ptr<Reply<Result>> replyTo(QObject *context, const std::function<void(Result)> &answer)
{
    return std::make_shared<Reply<Result>>(Reply<Result>{context, answer});
}

} // namespace

SqliteJournal::SqliteJournal(const QString &path, QObject *parent)
    : SqliteJournal(path, JournalOptions{}, parent)
{
}

SqliteJournal::SqliteJournal(const QString &path, const JournalOptions &options, QObject *parent)
    : Journal(parent)
    , m_worker(std::make_unique<JournalWorker>(path, options))
{
    m_worker->moveToThread(&m_thread);
    connect(m_worker.get(), &JournalWorker::changed, this, &Journal::changed);
    connect(m_worker.get(), &JournalWorker::troubleFound, this, [this](JournalTrouble trouble) {
        m_trouble = trouble;
        Q_EMIT troubleChanged();
    });
    connect(m_worker.get(), &JournalWorker::setAside, this,
            [this](const QString &copy) { m_damagedCopy = copy; });
    connect(&m_thread, &QThread::started, m_worker.get(), &JournalWorker::start);
    m_thread.setObjectName(QStringLiteral("journal"));
    m_thread.start();
}

SqliteJournal::~SqliteJournal()
{
    // The last in the queue: everything asked before is done by then.
    post(m_worker.get(), [this] {
        m_worker->close();
        m_thread.quit();
        handOver(m_worker.get());
    });
    m_thread.wait();
    takeOver(m_worker.get());
}

template <typename Result>
void SqliteJournal::ask(QObject *context, const std::function<void(Result)> &answer,
                        const std::function<Result(JournalWorker &)> &work)
{
    post(m_worker.get(), [this, work, reply = replyTo(context, answer)]() mutable {
        auto result = work(*m_worker);
        post(this, [result = std::move(result), reply = std::move(reply)] {
            if (reply->context)
                reply->answer(result);
        });
    });
}

void SqliteJournal::begin(const Connection &connection, const ApiRequest &request, QObject *context,
                          const std::function<void(const JournalTicket &)> &answer)
{
    // Whether a ticket reached its caller decides whether the write can have left, so the worker hears of
    // it before the caller can settle.
    auto reply = replyTo<const JournalTicket &>(context, answer);
    post(m_worker.get(), [this, connection, request, reply = std::move(reply)]() mutable {
        const JournalTicket ticket = m_worker->begin(connection, request);
        post(this, [this, ticket, reply = std::move(reply)] {
            const bool reached = !reply->context.isNull();
            if (ticket.granted()) {
                post(m_worker.get(), [worker = m_worker.get(), number = ticket.number, reached] {
                    worker->confirmTicket(number, reached);
                });
            }
            if (reached)
                reply->answer(ticket);
        });
    });
}

void SqliteJournal::settle(qint64 number, const Outcome &outcome, const QString &createdId, QObject *context,
                           const std::function<void(JournalTrouble)> &answer)
{
    ask<JournalTrouble>(context, answer,
                        [=](JournalWorker &worker) { return worker.settle(number, outcome, createdId); });
}

void SqliteJournal::resolve(qint64 number, HistoryEntry::State state, const QString &remark, QObject *context,
                            const std::function<void(JournalTrouble)> &answer)
{
    ask<JournalTrouble>(context, answer,
                        [=](JournalWorker &worker) { return worker.resolve(number, state, remark); });
}

void SqliteJournal::fetch(const HistoryQuery &query, QObject *context,
                          const std::function<void(const QList<HistoryEntry> &)> &answer)
{
    ask<QList<HistoryEntry>>(
        context, [answer](const QList<HistoryEntry> &entries) { answer(entries); },
        [=](JournalWorker &worker) { return worker.fetch(query); });
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
