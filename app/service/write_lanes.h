// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QList>
#include <QNetworkRequest>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace PeopleDesk {

class HttpExchange;

/// Connections for writes that follow each other closely. A server may close an idle one at any moment, and a
/// write sent into that ends in doubt; so only young ones are used again. Which of its connections a manager
/// takes is not to be known, so it is the manager that grows old: each lane is one, with as many exchanges at
/// once as Qt gives it connections, and once it is too old or has seen trouble it takes no more until it is
/// empty, and begins anew. Lanes that nobody needs any more end after a while. Lives as long as its
/// transport, and the exchanges end before it.
class WriteLanes : public QObject
{
    Q_OBJECT
public:
    using MakeManager = std::function<QNetworkAccessManager *(QObject *parent)>;

    struct Times
    {
        /// Servers and proxies keep idle connections for five seconds at least.
        std::chrono::milliseconds young{4'000};
        std::chrono::milliseconds wanted{5'000};
    };

    WriteLanes(const MakeManager &makeManager, const Times &times, QObject *parent);

    void start(HttpExchange &exchange, const QNetworkRequest &prepared);

private:
    struct Lane
    {
        QNetworkAccessManager *manager = nullptr;
        QSet<const QObject *> exchanges; ///< under way
        bool hasTrouble = false;
        QDeadlineTimer young; ///< until then its connections may be used again
        QDeadlineTimer wanted; ///< after that it ends
    };
    using LanePointer = std::shared_ptr<Lane>;

    [[nodiscard]] LanePointer findLane();
    [[nodiscard]] static bool takesMore(const Lane &lane);
    void renew(Lane &lane) const;
    void putBack(Lane &lane, const QObject *exchange, bool isWhole);
    void endUnused();

    const MakeManager m_makeManager;
    const Times m_times;
    QList<LanePointer> m_lanes;
    QTimer m_ending;
};

} // namespace PeopleDesk
