// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench_server.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <cstdio>

namespace PeopleDesk {

namespace {

constexpr qint64 second = 1'000'000'000;

QByteArray reply(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nX-Tt-Logid: bench\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

BenchServer::BenchServer(const Settings &settings)
    : m_settings(settings)
{
    m_clock.start();
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_received.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

quint16 BenchServer::listen()
{
    m_server.listen(QHostAddress::LocalHost);
    return m_server.serverPort();
}

QByteArray BenchServer::figures() const
{
    return "{\"writes\":" + QByteArray::number(m_writes) + ",\"refused\":" + QByteArray::number(m_refused)
        + '}';
}

void BenchServer::read(QTcpSocket &socket)
{
    QByteArray &received = m_received[&socket];
    received += socket.readAll();
    for (;;) {
        const qsizetype head = received.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const QByteArray lower = received.left(head).toLower();
        const qsizetype at = lower.indexOf("content-length:");
        const qsizetype length =
            at < 0 ? 0 : lower.mid(at + 15).split('\r').constFirst().trimmed().toLongLong();
        if (received.size() < head + 4 + length)
            return;
        const QByteArray line = received.left(received.indexOf("\r\n"));
        received.remove(0, head + 4 + length);
        answer(socket, line);
    }
}

bool BenchServer::isRefused()
{
    if (m_settings.perSecond == 0)
        return false;
    const qint64 now = m_clock.nsecsElapsed();
    while (!m_calls.empty() && m_calls.front() <= now - second)
        m_calls.pop_front();
    if (int(m_calls.size()) >= m_settings.perSecond)
        return true;
    m_calls.push_back(now);
    return false;
}

void BenchServer::answer(QTcpSocket &socket, const QByteArray &requestLine)
{
    if (requestLine.startsWith("GET /figures")) {
        socket.write(reply("200 OK", {}, figures()));
        return;
    }
    if (requestLine.contains("/auth/")) {
        socket.write(reply("200 OK", {}, R"({"code":0,"tenant_access_token":"t-bench","expire":7200})"));
        return;
    }
    QByteArray answer;
    if (isRefused()) {
        ++m_refused;
        answer = reply("429 Too Many Requests",
                       "x-ogw-ratelimit-limit: " + QByteArray::number(m_settings.perSecond)
                           + "\r\nx-ogw-ratelimit-reset: 1\r\n",
                       R"({"code":99991400,"msg":"request trigger frequency limit"})");
    } else {
        answer =
            reply("200 OK", {},
                  R"({"code":0,"msg":"success","data":{"id":")" + QByteArray::number(++m_writes) + R"("}})");
    }
    if (m_settings.delay == 0) {
        socket.write(answer);
        return;
    }
    QTimer::singleShot(m_settings.delay, Qt::PreciseTimer, &socket,
                       [waiting = QPointer<QTcpSocket>(&socket), answer] {
                           if (waiting)
                               waiting->write(answer);
                       });
}

} // namespace PeopleDesk

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    PeopleDesk::BenchServer server({arguments.value(1).toInt(), arguments.value(2).toInt()});
    std::printf("%u\n", unsigned(server.listen()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
