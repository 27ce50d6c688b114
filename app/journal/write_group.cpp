// SPDX-License-Identifier: Apache-2.0
#include "app/journal/write_group.h"

#include "app/journal/thread_post.h"

#include <utility>

namespace PeopleDesk {

WriteGroup::WriteGroup(std::chrono::milliseconds longestWait, QObject *parent)
    : QObject(parent)
    , m_wait(this)
{
    m_wait.setInterval(longestWait);
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer);
    connect(&m_wait, &QTimer::timeout, this, &WriteGroup::due);
}

void WriteGroup::add(Write write, int company)
{
    m_writes += std::move(write);
    if (m_writes.size() >= company) {
        // Behind everything that waits in this thread's queue already.
        if (!std::exchange(m_isDue, true))
            post(this, [this] {
                if (m_isDue)
                    Q_EMIT due();
            });
    } else if (!m_isDue && !m_wait.isActive()) {
        m_wait.start();
    }
}

QList<WriteGroup::Write> WriteGroup::take()
{
    m_isDue = false;
    m_wait.stop();
    return std::exchange(m_writes, {});
}

} // namespace PeopleDesk
