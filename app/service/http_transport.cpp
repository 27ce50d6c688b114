// SPDX-License-Identifier: Apache-2.0
#include "app/service/http_transport.h"

#include "app/service/http_exchange.h"
#include "app/service/proxy_choice.h"
#include "app/service/write_lanes.h"
#include "models/connections/connection.h"

#include <QNetworkAccessManager>

namespace PeopleDesk {

namespace {

/// Qt opens at most six connections a host and queues the rest out of sight, where our connect time-out
/// would run against requests that were never tried; so we queue them ourselves.
constexpr int sharedConnections = 6;

constexpr char userAgent[] = "PeopleDesk/" PEOPLEDESK_VERSION;

} // namespace

HttpTransport::HttpTransport(const QUrl &baseUrl, const ServiceSettings &settings, QObject *parent)
    : QObject(parent)
    , m_baseUrl(baseUrl)
    , m_settings(settings)
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_shared(makeManager(this))
    , m_lanes(new WriteLanes([this](QObject *owner) { return makeManager(owner); }, {}, this))
{
    if (!isAllowedBaseUrl(m_baseUrl))
        m_refusal = QStringLiteral("address refused: https, or http on the loopback interface");
    else if (!m_settings.extraCaFile.isEmpty() && !m_tls.addCaCertificates(m_settings.extraCaFile))
        m_refusal = QStringLiteral("no certificate in the extra CA file");
}

HttpTransport::~HttpTransport()
{
    m_waiting.clear();
    // Before their manager.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

HttpExchange *HttpTransport::send(const HttpRequest &request)
{
    auto *exchange = new HttpExchange(request, m_settings, this);
    if (!m_refusal.isEmpty()) {
        exchange->refuse(m_refusal);
        return exchange;
    }
    switch (request.way) {
    case HttpRequest::Way::Shared:
        m_waiting.enqueue(exchange);
        startNext();
        break;
    case HttpRequest::Way::Fresh:
        // A manager is one thread and no connection yet. clearConnectionCache() on the shared one would
        // do too, but it also drops the exchanges under way there.
        exchange->start(*makeManager(exchange), prepare(request));
        break;
    case HttpRequest::Way::Lane:
        m_lanes->start(*exchange, prepare(request));
        break;
    }
    return exchange;
}

void HttpTransport::startNext()
{
    while (m_busy < sharedConnections && !m_waiting.isEmpty()) {
        const QPointer<HttpExchange> exchange = m_waiting.dequeue();
        if (!exchange || exchange->isOver())
            continue; // cancelled while it waited
        ++m_busy;
        connect(exchange, &QObject::destroyed, this, [this] {
            --m_busy;
            startNext();
        });
        exchange->start(*m_shared, prepare(exchange->request()));
    }
}

QNetworkAccessManager *HttpTransport::makeManager(QObject *parent) const
{
    auto *manager = new QNetworkAccessManager(parent);
    manager->setProxyFactory(new ProxyChoice(m_settings.proxy));
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return manager;
}

QNetworkRequest HttpTransport::prepare(const HttpRequest &request) const
{
    QByteArray address =
        m_baseUrl.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (address.endsWith('/'))
        address.chop(1);
    QNetworkRequest prepared(QUrl::fromEncoded(address + request.target, QUrl::StrictMode));
    prepared.setSslConfiguration(m_tls);
    prepared.setRawHeader("User-Agent", userAgent);
    prepared.setRawHeader("Accept", "application/json");
    if (request.way == HttpRequest::Way::Fresh)
        prepared.setRawHeader("Connection", "close");
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return prepared;
}

} // namespace PeopleDesk
