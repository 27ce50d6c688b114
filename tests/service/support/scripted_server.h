// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace PeopleDesk::Testing {

class TestCertificate;

/// A request as it arrived.
struct SeenRequest
{
    QByteArray verb;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< counts from 1
};

/// What a script does with one request. Does nothing when the client has gone meanwhile.
class Answer
{
public:
    explicit Answer(QTcpSocket *socket)
        : m_socket(socket)
    {
    }
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    void json(int status, const QByteArray &body, const Headers &headers = {}) const;
    void html(int status, const QByteArray &body) const;
    /// Bytes as they are, status line and all.
    void raw(const QByteArray &bytes) const;
    void close() const;
    /// Closes with RST instead of FIN.
    void reset() const;
    void later(std::chrono::milliseconds time, const std::function<void(const Answer &)> &then) const;

private:
    void send(int status, const QByteArray &type, const QByteArray &body, const Headers &headers) const;

    QPointer<QTcpSocket> m_socket;
};

/// A small HTTP/1.1 server on the loopback interface that does to each request what the test says.
/// Serves the token endpoint by itself until a script for it is given.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    using Script = std::function<void(const SeenRequest &, const Answer &)>;

    /// With \a certificate over TLS.
    explicit ScriptedServer(const TestCertificate *certificate = nullptr);

    [[nodiscard]] QUrl baseUrl() const;
    /// The script for everything but tokens; without one, requests stay unanswered.
    void setScript(const Script &script) { m_script = script; }
    void setTokenScript(const Script &script) { m_tokenScript = script; }

    /// From now on nobody is at this address; connections already open stay.
    void stopListening() { m_server->close(); }

    [[nodiscard]] const QList<SeenRequest> &seen() const { return m_seen; } ///< tokens aside
    [[nodiscard]] const QList<SeenRequest> &seenTokens() const { return m_seenTokens; }
    [[nodiscard]] int count(const QByteArray &verb) const;
    [[nodiscard]] int connections() const { return m_connections; }

    static constexpr const char *tokenPath = "/open-apis/auth/v3/tenant_access_token/internal";

Q_SIGNALS:
    /// A request other than for a token has come, before its script runs.
    void arrived();

private:
    void accept();
    void read(QTcpSocket *socket, int connection);
    void dispatch(QTcpSocket *socket, const SeenRequest &request);

    QString m_scheme;
    QHash<QTcpSocket *, QByteArray> m_received;
    Script m_script;
    Script m_tokenScript;
    QList<SeenRequest> m_seen;
    QList<SeenRequest> m_seenTokens;
    int m_connections = 0;
    std::unique_ptr<QTcpServer> m_server; ///< last: its sockets tell us when they go
};

/// The usual answer of the token endpoint.
QByteArray tokenAnswer(const QByteArray &token, int expire = 7200);

} // namespace PeopleDesk::Testing
