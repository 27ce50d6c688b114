// SPDX-License-Identifier: Apache-2.0
#include "app/service/one_shot_body.h"

#include <algorithm>

namespace PeopleDesk {

OneShotBody::OneShotBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    // Unbuffered: QIODevice must not read ahead, or "taken" would say nothing about the wire.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    const qint64 length = std::min(most, static_cast<qint64>(m_bytes.size()) - m_position);
    if (length <= 0)
        return -1; // end; 0 would mean "not yet" on a sequential device
    std::copy_n(m_bytes.constData() + m_position, length, data);
    m_position += length;
    if (!m_taken) {
        m_taken = true;
        Q_EMIT taken();
    }
    return length;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace PeopleDesk
