// SPDX-License-Identifier: Apache-2.0
#include "app/service/write_lanes.h"

#include "app/service/lane_exchange.h"

#include <algorithm>

namespace PeopleDesk {

WriteLanes::WriteLanes(const ServerAddress &address, std::chrono::milliseconds kept, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_kept(kept)
{
    m_closing.setInterval(std::max(kept, std::chrono::milliseconds(1)));
    connect(&m_closing, &QTimer::timeout, this, &WriteLanes::closeOld);
}

void WriteLanes::start(LaneExchange &exchange)
{
    connect(&exchange, &LaneExchange::finished, this, [this, &exchange] {
        if (QTcpSocket *socket = exchange.takeConnection())
            keep(socket);
    });
    exchange.start(m_address, takeIdle());
}

QTcpSocket *WriteLanes::takeIdle()
{
    while (!m_idle.isEmpty()) {
        const Idle latest = m_idle.takeLast();
        // An end that has arrived is seen here; anything else that has is no answer to what will be asked.
        const bool hasSpoken = latest.usable.hasExpired() || latest.socket->waitForReadyRead(0)
            || latest.socket->bytesAvailable() > 0;
        if (!hasSpoken && latest.socket->state() == QAbstractSocket::ConnectedState)
            return latest.socket;
        discard(latest.socket);
    }
    return nullptr;
}

void WriteLanes::keep(QTcpSocket *socket)
{
    socket->setParent(this);
    m_idle.append({socket, QDeadlineTimer(m_kept)});
    if (!m_closing.isActive())
        m_closing.start();
}

void WriteLanes::discard(QTcpSocket *socket)
{
    socket->abort();
    socket->deleteLater(); // it may be in the middle of a signal
}

void WriteLanes::closeOld()
{
    while (!m_idle.isEmpty() && m_idle.constFirst().usable.hasExpired())
        discard(m_idle.takeFirst().socket);
    if (m_idle.isEmpty())
        m_closing.stop();
}

} // namespace PeopleDesk
