// SPDX-License-Identifier: Apache-2.0
#include "app/service/http_exchange.h"

namespace PeopleDesk {

HttpExchange::HttpExchange(const HttpRequest &request, const ServiceSettings &settings, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_settings(settings)
{
}

void HttpExchange::cancel()
{
    HttpReply reply;
    reply.failure = HttpReply::Failure::Cancelled;
    report(reply);
}

void HttpExchange::refuse(const QString &reason)
{
    HttpReply reply;
    reply.failure = HttpReply::Failure::Refused;
    reply.detail = reason;
    QMetaObject::invokeMethod(
        this, [this, reply] { report(reply); }, Qt::QueuedConnection);
}

void HttpExchange::report(const HttpReply &reply)
{
    if (m_reported)
        return;
    m_reported = true;
    deleteLater();
    Q_EMIT finished(reply);
}

} // namespace PeopleDesk
