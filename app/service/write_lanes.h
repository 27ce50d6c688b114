// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QList>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace PeopleDesk {

class HttpExchange;

/// Connections for writes that follow each other closely. Each lane has a manager of its own and carries one
/// exchange at a time, so that it is known how long its connection has been idle: only a very young one is
/// used again, as a server may close it at any moment, and a write sent into that ends in doubt. There are as
/// many lanes as exchanges at once; those that nobody needs any more end after a while. Lives as long as its
/// transport, and the exchanges end before it.
class WriteLanes : public QObject
{
    Q_OBJECT
public:
    using MakeManager = std::function<QNetworkAccessManager *(QObject *parent)>;

    struct Times
    {
        /// Servers and proxies keep idle connections for several seconds at least.
        std::chrono::milliseconds reusable{1'500};
        std::chrono::milliseconds wanted{5'000};
    };

    WriteLanes(const MakeManager &makeManager, const Times &times, QObject *parent);

    void start(HttpExchange &exchange, const QNetworkRequest &prepared);

private:
    struct Lane
    {
        QNetworkAccessManager *manager = nullptr;
        QDeadlineTimer reusable; ///< until then its connection may be used again
        QDeadlineTimer wanted; ///< after that it ends
        const QObject *exchange = nullptr; ///< under way
    };
    using LanePointer = std::shared_ptr<Lane>;

    [[nodiscard]] LanePointer takeLane();
    void putBack(const LanePointer &lane, const QObject *exchange, bool isWhole);
    void endUnused();

    const MakeManager m_makeManager;
    const Times m_times;
    QList<LanePointer> m_idle; ///< the one used last at the end
    QTimer m_ending;
};

} // namespace PeopleDesk
