// SPDX-License-Identifier: Apache-2.0
#include "app/service/http_exchange.h"

#include "app/service/one_shot_body.h"

#include <QNetworkAccessManager>
#include <QSslError>

namespace PeopleDesk {

HttpExchange::HttpExchange(const HttpRequest &request, const ServiceSettings &settings, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_settings(settings)
{
    m_connecting.setSingleShot(true);
    m_transferring.setSingleShot(true);
    connect(&m_connecting, &QTimer::timeout, this, [this] { stop(HttpReply::Failure::TimedOut); });
    connect(&m_transferring, &QTimer::timeout, this, [this] { stop(HttpReply::Failure::TimedOut); });
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpExchange::start(QNetworkAccessManager &manager, const QNetworkRequest &prepared)
{
    m_watch.start();
    QNetworkRequest request = prepared;
    if (!m_request.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_request.token);
    if (!m_request.body.isEmpty()) {
        m_body = new OneShotBody(m_request.body, this);
        connect(m_body, &OneShotBody::taken, this, &HttpExchange::noteLeaving);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json; charset=utf-8"));
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }

    m_connecting.start(m_settings.connectTimeout);
    m_reply = manager.sendCustomRequest(request, m_request.verb, m_body);
    if (m_body)
        m_body->setParent(m_reply); // which may still read it while it is being put away
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpExchange::noteLeaving);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::noteHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::collect);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors += error.errorString();
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
}

void HttpExchange::refuse(const QString &reason)
{
    HttpReply reply;
    reply.failure = HttpReply::Failure::Refused;
    reply.detail = reason;
    QMetaObject::invokeMethod(
        this, [this, reply] { report(reply); }, Qt::QueuedConnection);
}

void HttpExchange::cancel()
{
    if (m_reply) {
        stop(HttpReply::Failure::Cancelled);
        return;
    }
    HttpReply reply;
    reply.failure = HttpReply::Failure::Cancelled;
    report(reply);
}

void HttpExchange::noteLeaving()
{
    m_left = true;
    if (!m_connecting.isActive())
        return;
    m_connecting.stop();
    m_transferring.start(m_settings.transferTimeout);
}

void HttpExchange::noteHead()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_settings.largestReply)
        stop(HttpReply::Failure::TooLarge);
}

void HttpExchange::collect()
{
    if (!takeReceived())
        stop(HttpReply::Failure::TooLarge);
}

bool HttpExchange::takeReceived()
{
    if (m_reply->isOpen())
        m_received += m_reply->read(m_settings.largestReply + 1 - m_received.size());
    return m_received.size() <= m_settings.largestReply;
}

void HttpExchange::stop(HttpReply::Failure reason)
{
    if (m_stoppedBy != HttpReply::Failure::None || m_reported)
        return;
    m_stoppedBy = reason;
    m_reply->abort();
}

void HttpExchange::conclude()
{
    if (m_stoppedBy == HttpReply::Failure::None)
        m_stoppedBy = takeReceived() ? HttpReply::Failure::None : HttpReply::Failure::TooLarge;

    HttpReply reply;
    reply.mayHaveLeft = mayHaveLeft();
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QList<QNetworkReply::RawHeaderPair> &headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        reply.headers.insert(name.toLower(), value);
    reply.failure = failureOfReply();
    if (reply.failure == HttpReply::Failure::None)
        reply.body = m_received;
    if (!m_tlsErrors.isEmpty())
        reply.detail = m_tlsErrors.join(QStringLiteral("; "));
    else if (reply.failure != HttpReply::Failure::None)
        reply.detail = m_reply->errorString();
    if (reply.status >= 300 && reply.status < 400)
        reply.detail = QString::fromUtf8(reply.headers.value("location")).left(200);
    reply.duration = std::chrono::milliseconds(m_watch.elapsed());
    report(reply);
}

void HttpExchange::report(const HttpReply &reply)
{
    if (m_reported)
        return;
    m_reported = true;
    m_connecting.stop();
    m_transferring.stop();
    deleteLater();
    Q_EMIT finished(reply);
}

bool HttpExchange::mayHaveLeft() const
{
    return m_left || m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

/// An answer without a length is whole when the connection closes. Qt takes that close for a reason to send
/// the request again when it comes together with the answer.
bool HttpExchange::endsWithConnection() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()
        && !m_reply->hasRawHeader("Content-Length") && !m_reply->hasRawHeader("Transfer-Encoding");
}

HttpReply::Failure HttpExchange::failureOfReply() const
{
    using Failure = HttpReply::Failure;
    if (m_stoppedBy != Failure::None)
        return m_stoppedBy;
    if (!m_tlsErrors.isEmpty())
        return Failure::Tls;

    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 && status < 400)
        return Failure::None; // Qt complains that it can't send the body there, which it need not
    const QNetworkReply::NetworkError error = m_reply->error();
    switch (error) {
    case QNetworkReply::NoError:
        return Failure::None;
    case QNetworkReply::SslHandshakeFailedError:
        return Failure::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Failure::TimedOut;
    case QNetworkReply::ContentReSendError: // it wanted to send again and could not
        return endsWithConnection() ? Failure::None : Failure::ConnectionLost;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::ProtocolFailure:
        return Failure::ConnectionLost;
    default:
        break;
    }
    // Qt counts statuses from 400 as errors too; those are whole answers.
    if (error >= QNetworkReply::ContentAccessDenied && status > 0)
        return Failure::None;
    return mayHaveLeft() ? Failure::ConnectionLost : Failure::Unreachable;
}

} // namespace PeopleDesk
