// SPDX-License-Identifier: Apache-2.0
#include "models/batch/row_queue.h"

namespace PeopleDesk {

void RowQueue::add(qsizetype place, const QString &target)
{
    if (!target.isEmpty()) {
        m_targets.insert(place, target);
        QList<qsizetype> &line = m_behind[target];
        line.append(place);
        if (line.size() > 1)
            return;
    }
    m_ready.push_back(place);
}

qsizetype RowQueue::takeNext()
{
    if (m_ready.empty())
        return -1;
    const qsizetype place = m_ready.front();
    m_ready.pop_front();
    ++m_underWay;
    return place;
}

void RowQueue::end(qsizetype place)
{
    --m_underWay;
    const QString target = m_targets.take(place);
    if (target.isEmpty())
        return;
    QList<qsizetype> &line = m_behind[target];
    line.removeFirst();
    if (line.isEmpty())
        m_behind.remove(target);
    else
        m_ready.push_front(line.constFirst());
}

void RowQueue::putBack(qsizetype place)
{
    --m_underWay;
    m_ready.push_front(place);
}

void RowQueue::again(qsizetype place)
{
    --m_underWay;
    m_ready.push_back(place);
}

} // namespace PeopleDesk
