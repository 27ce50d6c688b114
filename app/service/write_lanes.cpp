// SPDX-License-Identifier: Apache-2.0
#include "app/service/write_lanes.h"

#include "app/service/http_exchange.h"
#include "app/service/shared_connections.h"

#include <QNetworkAccessManager>

#include <algorithm>

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
    const LanePointer lane = findLane();
    lane->exchanges.insert(&exchange);
    connect(&exchange, &HttpExchange::finished, this, [this, lane, &exchange](const HttpReply &reply) {
        putBack(*lane, &exchange, reply.failure == HttpReply::Failure::None);
    });
    // It may also go without a word.
    connect(&exchange, &QObject::destroyed, this,
            [this, lane](const QObject *gone) { putBack(*lane, gone, false); });
    exchange.start(*lane->manager, prepared);
}

WriteLanes::LanePointer WriteLanes::findLane()
{
    const auto known = std::find_if(m_lanes.begin(), m_lanes.end(),
                                    [](const LanePointer &lane) { return takesMore(*lane); });
    if (known != m_lanes.end()) {
        if ((*known)->young.hasExpired() || (*known)->hasTrouble)
            renew(**known);
        return *known;
    }
    auto lane = std::make_shared<Lane>();
    lane->manager = m_makeManager(this);
    renew(*lane);
    m_lanes.append(lane);
    return lane;
}

bool WriteLanes::takesMore(const Lane &lane)
{
    if (lane.exchanges.isEmpty())
        return true;
    return lane.exchanges.size() < sharedConnections && !lane.hasTrouble && !lane.young.hasExpired();
}

void WriteLanes::renew(Lane &lane) const
{
    lane.manager->clearConnectionCache(); // nothing is under way there
    lane.hasTrouble = false;
    lane.young = QDeadlineTimer(m_times.young);
}

void WriteLanes::putBack(Lane &lane, const QObject *exchange, bool isWhole)
{
    if (!lane.exchanges.remove(exchange))
        return; // was put back before
    lane.hasTrouble = lane.hasTrouble || !isWhole;
    lane.wanted = QDeadlineTimer(m_times.wanted);
    if (!m_ending.isActive())
        m_ending.start();
}

void WriteLanes::endUnused()
{
    m_lanes.removeIf([](const LanePointer &lane) {
        if (!lane->exchanges.isEmpty() || !lane->wanted.hasExpired())
            return false;
        lane->manager->deleteLater();
        return true;
    });
    if (m_lanes.isEmpty())
        m_ending.stop();
}

} // namespace PeopleDesk
