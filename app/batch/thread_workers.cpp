// SPDX-License-Identifier: Apache-2.0
#include "app/batch/thread_workers.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>

#include <memory>
#include <utility>

namespace PeopleDesk {

namespace {

/// Lives on the caller's thread, so that what the answer holds dies there too.
class Answer : public QObject
{
public:
    Answer(QObject *context, const std::function<void()> &done, QObject *parent)
        : QObject(parent)
        , m_context(context)
        , m_done(done)
    {
    }

    void give()
    {
        if (m_context)
            std::exchange(m_done, {})();
    }

private:
    QPointer<QObject> m_context;
    std::function<void()> m_done;
};

} // namespace

ThreadWorkers::ThreadWorkers()
{
    m_pool.setMaxThreadCount(QThread::idealThreadCount());
    m_pool.setObjectName(QStringLiteral("workers"));
}

ThreadWorkers::~ThreadWorkers()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ThreadWorkers::run(const std::function<void()> &work, QObject *context,
                        const std::function<void()> &done)
{
    auto *answer = new Answer(context, done, &m_answers);
    m_pool.start([work, answer] {
        work();
        QMetaObject::invokeMethod(
            answer,
            [answer] {
                answer->give();
                answer->deleteLater();
            },
            Qt::QueuedConnection);
    });
}

} // namespace PeopleDesk
