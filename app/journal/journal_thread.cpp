// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal_thread.h"

#include "app/journal/journal_worker.h"

namespace PeopleDesk {

JournalThread::JournalThread(const QString &path, const JournalOptions &options)
    : m_worker(std::make_unique<JournalWorker>(path, options))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker.get(), &JournalWorker::start);
    m_thread.setObjectName(QStringLiteral("journal"));
}

void JournalThread::start()
{
    m_thread.start();
}

JournalThread::~JournalThread()
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

} // namespace PeopleDesk
