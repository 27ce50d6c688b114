// SPDX-License-Identifier: Apache-2.0
#include "app/service/lane_exchange.h"

#include <QNetworkProxy>
#include <QSslError>
#include <QSslSocket>

namespace PeopleDesk {

namespace {

using Failure = HttpReply::Failure;

/// A token comes from outside: it must not bring headers of its own.
QByteArray printable(const QByteArray &token)
{
    QByteArray kept;
    for (const char letter : token) {
        if (letter > ' ' && letter < 127)
            kept += letter;
    }
    return kept;
}

QByteArray wholeRequest(const HttpRequest &request, const ServerAddress &address)
{
    QByteArray bytes = request.verb + ' ' + address.path + request.target
        + " HTTP/1.1\r\nHost: " + address.hostHeader + "\r\nUser-Agent: " + address.userAgent
        + "\r\nAccept: application/json\r\nAccept-Encoding: identity\r\n";
    if (!request.token.isEmpty())
        bytes += "Authorization: Bearer " + printable(request.token) + "\r\n";
    bytes += "Content-Type: application/json; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body;
    return bytes;
}

} // namespace

LaneExchange::LaneExchange(const HttpRequest &request, const ServiceSettings &settings, QObject *parent)
    : HttpExchange(request, settings, parent)
    , m_answer(settings.largestReply)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { conclude(Failure::TimedOut); });
}

LaneExchange::~LaneExchange()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void LaneExchange::start(const ServerAddress &address, QTcpSocket *kept)
{
    m_watch.start();
    m_bytes = wholeRequest(request(), address);
    if (kept) {
        m_socket = kept;
        m_socket->setParent(this);
    } else {
        open(address);
    }
    connect(m_socket, &QTcpSocket::readyRead, this, &LaneExchange::collect);
    // Queued: nothing is reported from within the call that starts it.
    connect(m_socket, &QTcpSocket::errorOccurred, this, &LaneExchange::noteError, Qt::QueuedConnection);
    if (kept)
        write();
}

void LaneExchange::open(const ServerAddress &address)
{
    m_timer.start(settings().connectTimeout);
    if (!address.isTls) {
        m_socket = new QTcpSocket(this);
        connect(m_socket, &QTcpSocket::connected, this, &LaneExchange::write);
        m_socket->setProxy(QNetworkProxy::NoProxy);
        m_socket->connectToHost(address.host, address.port);
        return;
    }
    auto *socket = new QSslSocket(this);
    m_socket = socket;
    connect(socket, &QSslSocket::encrypted, this, &LaneExchange::write);
    connect(socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors += error.errorString();
    });
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setSslConfiguration(address.tls);
    socket->connectToHostEncrypted(address.host, address.port);
}

void LaneExchange::write()
{
    m_mayHaveLeft = true;
    m_timer.start(settings().transferTimeout);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->write(m_bytes);
}

void LaneExchange::collect()
{
    switch (m_answer.feed(m_socket->readAll())) {
    case AnswerReader::State::Incomplete:
        return;
    case AnswerReader::State::Whole:
        conclude(Failure::None);
        return;
    case AnswerReader::State::Broken:
        conclude(Failure::ConnectionLost);
        return;
    case AnswerReader::State::TooLarge:
        conclude(Failure::TooLarge);
        return;
    }
}

void LaneExchange::noteError(QAbstractSocket::SocketError error)
{
    if (isOver())
        return;
    collect(); // what came before the end
    if (isOver())
        return;
    const bool isEnd = error == QAbstractSocket::RemoteHostClosedError && m_mayHaveLeft;
    if (isEnd && m_answer.close() == AnswerReader::State::Whole)
        conclude(Failure::None);
    else
        conclude(failureOf(error));
}

void LaneExchange::cancel()
{
    if (m_socket)
        conclude(Failure::Cancelled);
    else
        HttpExchange::cancel();
}

void LaneExchange::conclude(Failure failure)
{
    if (isOver())
        return;
    m_timer.stop();
    HttpReply reply;
    reply.failure = failure;
    reply.mayHaveLeft = m_mayHaveLeft;
    reply.status = m_answer.status();
    reply.headers = m_answer.headers();
    if (failure == Failure::None)
        reply.body = m_answer.body();
    if (!m_tlsErrors.isEmpty())
        reply.detail = m_tlsErrors.join(QStringLiteral("; "));
    else if (reply.status >= 300 && reply.status < 400)
        reply.detail = QString::fromUtf8(reply.headers.value("location")).left(200);
    else if (m_answer.state() == AnswerReader::State::Broken && m_answer.status() == 0 && m_answer.isBegun())
        reply.detail = QStringLiteral("no HTTP answer");
    else if (failure != Failure::None)
        reply.detail = m_socket->errorString();
    reply.duration = std::chrono::milliseconds(m_watch.elapsed());
    m_socket->disconnect(this);
    report(reply);
}

Failure LaneExchange::failureOf(QAbstractSocket::SocketError error) const
{
    if (!m_tlsErrors.isEmpty() || error == QAbstractSocket::SslHandshakeFailedError)
        return Failure::Tls;
    if (error == QAbstractSocket::SocketTimeoutError)
        return Failure::TimedOut;
    return m_mayHaveLeft ? Failure::ConnectionLost : Failure::Unreachable;
}

QTcpSocket *LaneExchange::takeConnection()
{
    if (!isOver() || !m_answer.keepsConnection() || m_socket->state() != QAbstractSocket::ConnectedState)
        return nullptr;
    QTcpSocket *socket = m_socket;
    socket->setParent(nullptr);
    m_socket = nullptr;
    return socket;
}

} // namespace PeopleDesk
