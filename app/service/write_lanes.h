// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/server_address.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace PeopleDesk {

class LaneExchange;

/// The connections of writes that follow each other closely: each carries one exchange at a time and is used
/// again only a moment later, as a server may close an idle one at any time, and a write sent into that ends
/// in doubt. There are as many as exchanges at once. Lives as long as its transport; the exchanges end before
/// it.
class WriteLanes : public QObject
{
    Q_OBJECT
public:
    /// Servers and proxies keep idle connections for several seconds at least.
    static constexpr std::chrono::milliseconds keptFor{1'500};

    WriteLanes(const ServerAddress &address, std::chrono::milliseconds kept, QObject *parent);

    void start(LaneExchange &exchange);
    /// Connections on which nothing is under way.
    [[nodiscard]] qsizetype idle() const { return m_idle.size(); }

private:
    struct Idle
    {
        QTcpSocket *socket = nullptr;
        QDeadlineTimer usable;
    };

    [[nodiscard]] QTcpSocket *takeIdle();
    void keep(QTcpSocket *socket);
    static void discard(QTcpSocket *socket);
    void closeOld();

    const ServerAddress m_address;
    const std::chrono::milliseconds m_kept;
    QList<Idle> m_idle; ///< the one used last at the end
    QTimer m_closing;
};

} // namespace PeopleDesk
