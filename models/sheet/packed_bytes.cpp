// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/packed_bytes.h"

namespace PeopleDesk {

void PackedBytes::append(QByteArrayView bytes)
{
    m_bytes.append(bytes);
    m_ends.append(static_cast<quint32>(m_bytes.size()));
}

QByteArrayView PackedBytes::at(qsizetype place) const
{
    const qsizetype begin = beginOf(place);
    return QByteArrayView(m_bytes).sliced(begin, m_ends.at(place) - begin);
}

void PackedBytes::replace(qsizetype place, QByteArrayView bytes)
{
    const qsizetype begin = beginOf(place);
    const qsizetype former = m_ends.at(place) - begin;
    m_bytes.replace(begin, former, bytes);
    const qsizetype longer = bytes.size() - former;
    for (qsizetype i = place; longer != 0 && i < m_ends.size(); ++i)
        m_ends[i] = static_cast<quint32>(m_ends.at(i) + longer);
}

void PackedBytes::squeeze()
{
    m_bytes.squeeze();
    m_ends.squeeze();
}

qsizetype PackedBytes::beginOf(qsizetype place) const
{
    return place == 0 ? 0 : m_ends.at(place - 1);
}

} // namespace PeopleDesk
