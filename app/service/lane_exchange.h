// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/answer_reader.h"
#include "app/service/http_exchange.h"
#include "app/service/server_address.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QTcpSocket>
#include <QTimer>

namespace PeopleDesk {

/// An exchange over a socket, without anything in between that might send the request again: it is written
/// once, and what comes back on the same connection is the answer to it. For servers that are reached without
/// a proxy.
class LaneExchange : public HttpExchange
{
    Q_OBJECT
public:
    LaneExchange(const HttpRequest &request, const ServiceSettings &settings, QObject *parent);
    ~LaneExchange() override;

    /// Over \a kept, a connection on which nothing is under way, or a new one.
    void start(const ServerAddress &address, QTcpSocket *kept);
    void cancel() override;

    /// After the report: the connection when another request may follow on it. The caller owns it then.
    [[nodiscard]] QTcpSocket *takeConnection();

private:
    void open(const ServerAddress &address);
    void write();
    void collect();
    void noteError(QAbstractSocket::SocketError error);
    void conclude(HttpReply::Failure failure);
    [[nodiscard]] HttpReply::Failure failureOf(QAbstractSocket::SocketError error) const;

    QTcpSocket *m_socket = nullptr;
    QByteArray m_bytes; ///< the whole request
    AnswerReader m_answer;
    QTimer m_timer;
    QElapsedTimer m_watch;
    QStringList m_tlsErrors;
    bool m_mayHaveLeft = false;
};

} // namespace PeopleDesk
