// SPDX-License-Identifier: Apache-2.0
#include "app/service/managed_exchange.h"

#include "app/service/one_shot_body.h"

#include <QNetworkAccessManager>
#include <QSslError>

#include <algorithm>

namespace PeopleDesk {

ManagedExchange::ManagedExchange(const HttpRequest &request, const ServiceSettings &settings, QObject *parent)
    : HttpExchange(request, settings, parent)
{
    m_connecting.setSingleShot(true);
    m_transferring.setSingleShot(true);
    connect(&m_connecting, &QTimer::timeout, this, [this] { stop(HttpReply::Failure::TimedOut); });
    connect(&m_transferring, &QTimer::timeout, this, [this] { stop(HttpReply::Failure::TimedOut); });
}

ManagedExchange::~ManagedExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void ManagedExchange::start(QNetworkAccessManager &manager, const QNetworkRequest &prepared)
{
    m_watch.start();
    QNetworkRequest whole = prepared;
    if (!request().token.isEmpty())
        whole.setRawHeader("Authorization", "Bearer " + request().token);
    if (!request().body.isEmpty()) {
        m_body = new OneShotBody(request().body, this);
        connect(m_body, &OneShotBody::taken, this, &ManagedExchange::noteLeaving);
        whole.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json; charset=utf-8"));
        whole.setHeader(QNetworkRequest::ContentLengthHeader, request().body.size());
        whole.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }

    m_connecting.start(settings().connectTimeout);
    m_reply = manager.sendCustomRequest(whole, request().verb, m_body);
    if (m_body)
        m_body->setParent(m_reply); // which may still read it while it is being put away
    connect(m_reply, &QNetworkReply::requestSent, this, &ManagedExchange::noteLeaving);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ManagedExchange::noteHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &ManagedExchange::collect);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors += error.errorString();
    });
    connect(m_reply, &QNetworkReply::finished, this, &ManagedExchange::conclude);
}

void ManagedExchange::cancel()
{
    if (m_reply) {
        stop(HttpReply::Failure::Cancelled);
        return;
    }
    HttpExchange::cancel();
}

void ManagedExchange::noteLeaving()
{
    m_left = true;
    if (!m_connecting.isActive())
        return;
    m_connecting.stop();
    m_transferring.start(settings().transferTimeout);
}

void ManagedExchange::noteHead()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > settings().largestReply)
        stop(HttpReply::Failure::TooLarge);
}

void ManagedExchange::collect()
{
    if (!takeReceived())
        stop(HttpReply::Failure::TooLarge);
}

bool ManagedExchange::takeReceived()
{
    // No more than there is: Qt makes room for all that is asked for.
    const qint64 wanted = settings().largestReply + 1 - m_received.size();
    if (m_reply->isOpen())
        m_received += m_reply->read(std::min(wanted, m_reply->bytesAvailable()));
    return m_received.size() <= settings().largestReply;
}

void ManagedExchange::stop(HttpReply::Failure reason)
{
    if (m_stoppedBy != HttpReply::Failure::None || isOver())
        return;
    m_stoppedBy = reason;
    m_reply->abort();
}

void ManagedExchange::conclude()
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
    m_connecting.stop();
    m_transferring.stop();
    report(reply);
}

bool ManagedExchange::mayHaveLeft() const
{
    return m_left || m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

/// An answer without a length is whole when the connection closes. Qt takes that close for a reason to send
/// the request again when it comes together with the answer.
bool ManagedExchange::endsWithConnection() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()
        && !m_reply->hasRawHeader("Content-Length") && !m_reply->hasRawHeader("Transfer-Encoding");
}

HttpReply::Failure ManagedExchange::failureOfReply() const
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
