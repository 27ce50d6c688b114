// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal_options.h"
#include "app/journal/thread_post.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace PeopleDesk {

class JournalWorker;

/// The thread of the journal with its worker, for everything that asks it. Lives where it is asked. Its end
/// waits for what was asked before.
class JournalThread : public QObject
{
    Q_OBJECT
public:
    JournalThread(const QString &path, const JournalOptions &options);
    ~JournalThread() override;

    /// Once the worker's signals are connected: the first of them come early.
    void start();

    /// Its signals may be connected; its functions are called through ask() and run() alone.
    [[nodiscard]] JournalWorker &worker() const { return *m_worker; }

    /// Has \a work done over there with a function that it calls with its result, once; that is answered
    /// here unless the context is gone.
    template <typename Result, typename Work>
    void ask(QObject *context, const std::function<void(Result)> &answer, const Work &work);
    /// The same with something that hears in any case, and first, whether the context was still there.
    template <typename Result, typename Work, typename Heed>
    void ask(QObject *context, const std::function<void(Result)> &answer, const Work &work, const Heed &heed);
    template <typename Work>
    void run(const Work &work);

private:
    /// An answer on its way to the worker and back. It is handed on by moving, so that what the caller put
    /// into it also dies on the caller's thread.
    template <typename Result>
    struct Reply
    {
        QPointer<QObject> context;
        std::function<void(Result)> answer;
    };

    QThread m_thread;
    std::unique_ptr<JournalWorker> m_worker;
};

template <typename Result, typename Work>
void JournalThread::ask(QObject *context, const std::function<void(Result)> &answer, const Work &work)
{
    ask(context, answer, work, [](const std::decay_t<Result> &, bool) {});
}

template <typename Result, typename Work, typename Heed>
void JournalThread::ask(QObject *context, const std::function<void(Result)> &answer, const Work &work,
                        const Heed &heed)
{
    auto asked = std::make_shared<Reply<Result>>(Reply<Result>{context, answer});
    post(m_worker.get(), [this, work, heed, asked = std::move(asked)]() mutable {
        work(*m_worker, [this, heed, asked = std::move(asked)](const std::decay_t<Result> &result) mutable {
            post(this, [result, heed, reply = std::move(asked)] {
                const bool reached = !reply->context.isNull();
                heed(result, reached);
                if (reached)
                    reply->answer(result);
            });
        });
    });
}

template <typename Work>
void JournalThread::run(const Work &work)
{
    post(m_worker.get(), [this, work] { work(*m_worker); });
}

} // namespace PeopleDesk
