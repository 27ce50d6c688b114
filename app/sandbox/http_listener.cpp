// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/http_listener.h"

#include <QHttpServer>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    const auto names = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return QByteArray(names.valueToKey(static_cast<int>(method))).toUpper();
}

Request toRequest(const QHttpServerRequest &raw)
{
    Request request;
    const QUrl url = raw.url();
    request.method = methodName(raw.method());
    request.path = url.path(QUrl::FullyEncoded);
    const QStringList segments = request.path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments)
        request.segments += QUrl::fromPercentEncoding(segment.toLatin1());
    request.query = QUrlQuery(url);
    const auto headers = raw.headers();
    for (const auto &[name, value] : headers)
        request.headers.insert(name.toLower(), value);
    request.rawBody = raw.body();
    if (!request.rawBody.trimmed().isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(request.rawBody);
        request.bodyIsObject = document.isObject();
        request.body = document.object();
    }
    return request;
}

// Half an answer promises its whole length, so the client can see that something is missing.
void send(QHttpServerResponder &responder, const Answer &answer)
{
    const QPointer<QTcpSocket> socket = responder.socket();
    if (answer.manner == Answer::Manner::None) {
        socket->abort();
        return;
    }
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.http));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length"_ba, QByteArray::number(answer.body.size()));
    if (answer.manner == Answer::Manner::Whole) {
        responder.writeBody(answer.body);
        return;
    }
    responder.writeBody(answer.body.left(answer.body.size() / 2));
    socket->flush();
    socket->disconnectFromHost();
}

} // namespace

HttpListener::HttpListener(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_server(std::make_unique<QHttpServer>())
{
    m_server->setMissingHandler([this](const QHttpServerRequest &raw, QHttpServerResponder &&responder) {
        const Answer answer = m_handler(toRequest(raw));
        if (answer.delay.count() <= 0) {
            send(responder, answer);
            return;
        }
        const QPointer<QTcpSocket> socket = responder.socket();
        const auto waiting = std::make_shared<QHttpServerResponder>(std::move(responder));
        QTimer::singleShot(answer.delay, this, [waiting, socket, answer] {
            if (socket && socket->state() == QAbstractSocket::ConnectedState)
                send(*waiting, answer);
        });
    });
}

HttpListener::~HttpListener() = default;

// Loopback only: a rehearsal server must not be reachable from elsewhere (examples §20).
bool HttpListener::listen(quint16 port)
{
    if (m_port == 0)
        m_port = m_server->listen(QHostAddress::LocalHost, port);
    return m_port != 0;
}

} // namespace PeopleDesk::SandboxParts
