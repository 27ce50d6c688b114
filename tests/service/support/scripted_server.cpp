// SPDX-License-Identifier: Apache-2.0
#include "tests/service/support/scripted_server.h"

#include "tests/service/support/test_certificate.h"

#include <QSslServer>
#include <QTimer>

#include <sys/socket.h>

namespace PeopleDesk::Testing {

void Answer::json(int status, const QByteArray &body, const Headers &headers) const
{
    send(status, "application/json; charset=utf-8", body, headers);
}

void Answer::html(int status, const QByteArray &body) const
{
    send(status, "text/html", body, {});
}

void Answer::send(int status, const QByteArray &type, const QByteArray &body, const Headers &headers) const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    raw(bytes + "\r\n" + body);
}

void Answer::raw(const QByteArray &bytes) const
{
    if (m_socket)
        m_socket->write(bytes);
}

void Answer::close() const
{
    if (m_socket)
        m_socket->disconnectFromHost();
}

void Answer::reset() const
{
    if (!m_socket)
        return;
    m_socket->flush();
    const linger now{1, 0};
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket->abort();
}

void Answer::later(std::chrono::milliseconds time, const std::function<void(const Answer &)> &then) const
{
    if (m_socket)
        QTimer::singleShot(time, m_socket.data(), [then, answer = *this] { then(answer); });
}

ScriptedServer::ScriptedServer(const TestCertificate *certificate)
    : m_scheme(certificate ? QStringLiteral("https") : QStringLiteral("http"))
    , m_tokenScript(
          [](const SeenRequest &, const Answer &answer) { answer.json(200, tokenAnswer("t-first")); })
{
    if (certificate) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(certificate->serverConfiguration());
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback port: %s", qUtf8Printable(m_server->errorString()));
}

QUrl ScriptedServer::baseUrl() const
{
    QUrl url;
    url.setScheme(m_scheme);
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    return url;
}

int ScriptedServer::count(const QByteArray &verb) const
{
    return static_cast<int>(std::count_if(m_seen.begin(), m_seen.end(),
                                          [&](const SeenRequest &one) { return one.verb == verb; }));
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const int connection = ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, connection] { read(socket, connection); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QObject::destroyed, this, [this, socket] { m_received.remove(socket); });
        read(socket, connection);
    }
}

void ScriptedServer::read(QTcpSocket *socket, int connection)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QList<QByteArray> lines = received.left(headEnd).split('\n');
    SeenRequest request;
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    request.verb = start.value(0);
    request.target = start.value(1);
    request.connection = connection;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (received.size() < headEnd + 4 + length)
        return;
    request.body = received.mid(headEnd + 4, length);
    received.remove(0, headEnd + 4 + length);
    dispatch(socket, request);
}

void ScriptedServer::dispatch(QTcpSocket *socket, const SeenRequest &request)
{
    const Answer answer(socket);
    if (request.target == tokenPath) {
        m_seenTokens.append(request);
        m_tokenScript(request, answer);
        return;
    }
    m_seen.append(request);
    Q_EMIT arrived();
    if (m_script)
        m_script(request, answer);
}

QByteArray tokenAnswer(const QByteArray &token, int expire)
{
    return R"({"code":0,"msg":"ok","tenant_access_token":")" + token + R"(","expire":)"
        + QByteArray::number(expire) + "}";
}

} // namespace PeopleDesk::Testing
