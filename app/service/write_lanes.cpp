// SPDX-License-Identifier: Apache-2.0
#include "app/service/write_lanes.h"

#include "app/service/http_exchange.h"

#include <QNetworkAccessManager>

namespace PeopleDesk {

WriteLanes::WriteLanes(const MakeManager &makeManager, const Times &times, QObject *parent)
    : QObject(parent)
    , m_makeManager(makeManager)
    , m_times(times)
{
    m_ending.setInterval(m_times.wanted);
    connect(&m_ending, &QTimer::timeout, this, &WriteLanes::endUnused);
}

void WriteLanes::start(HttpExchange &exchange, const QNetworkRequest &prepared)
{
    const LanePointer lane = takeLane();
    lane->exchange = &exchange;
    connect(&exchange, &HttpExchange::finished, this, [this, lane, &exchange](const HttpReply &reply) {
        putBack(lane, &exchange, reply.failure == HttpReply::Failure::None);
    });
    // It may also go without a word.
    connect(&exchange, &QObject::destroyed, this,
            [this, lane](const QObject *gone) { putBack(lane, gone, false); });
    exchange.start(*lane->manager, prepared);
}

WriteLanes::LanePointer WriteLanes::takeLane()
{
    LanePointer lane;
    if (m_idle.isEmpty()) {
        lane = std::make_shared<Lane>();
        lane->manager = m_makeManager(this);
    } else {
        lane = m_idle.takeLast();
        if (lane->reusable.hasExpired())
            lane->manager->clearConnectionCache(); // nothing else is under way there
    }
    return lane;
}

void WriteLanes::putBack(const LanePointer &lane, const QObject *exchange, bool isWhole)
{
    if (lane->exchange != exchange)
        return; // was put back before, and carries another one by now
    lane->exchange = nullptr;
    lane->reusable = isWhole ? QDeadlineTimer(m_times.reusable) : QDeadlineTimer();
    lane->wanted = QDeadlineTimer(m_times.wanted);
    m_idle.append(lane);
    if (!m_ending.isActive())
        m_ending.start();
}

void WriteLanes::endUnused()
{
    while (!m_idle.isEmpty() && m_idle.constFirst()->wanted.hasExpired())
        m_idle.takeFirst()->manager->deleteLater();
    if (m_idle.isEmpty())
        m_ending.stop();
}

} // namespace PeopleDesk
