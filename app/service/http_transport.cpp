// SPDX-License-Identifier: Apache-2.0
#include "app/service/http_transport.h"

#include "app/service/http_exchange.h"
#include "app/service/proxy_choice.h"
#include "app/service/shared_connections.h"
#include "app/service/write_lanes.h"
#include "models/connections/connection.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace PeopleDesk {

namespace {

constexpr char userAgent[] = "PeopleDesk/" PEOPLEDESK_VERSION;

/// What is the same for all requests.
QNetworkRequest prepareAny(const QSslConfiguration &tls)
{
    QNetworkRequest prepared;
    prepared.setSslConfiguration(tls);
    prepared.setRawHeader("User-Agent", userAgent);
    prepared.setRawHeader("Accept", "application/json");
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return prepared;
}

} // namespace

HttpTransport::HttpTransport(const QUrl &baseUrl, const ServiceSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_shared(makeManager(this))
    , m_lanes(new WriteLanes([this](QObject *owner) { return makeManager(owner); }, {}, this))
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!isAllowedBaseUrl(baseUrl))
        m_refusal = QStringLiteral("address refused: https, or http on the loopback interface");
    else if (!m_settings.extraCaFile.isEmpty() && !tls.addCaCertificates(m_settings.extraCaFile))
        m_refusal = QStringLiteral("no certificate in the extra CA file");
    m_address = baseUrl.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (m_address.endsWith('/'))
        m_address.chop(1);
    m_prepared = prepareAny(tls);
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
    QNetworkRequest prepared = m_prepared;
    prepared.setUrl(QUrl::fromEncoded(m_address + request.target, QUrl::StrictMode));
    if (request.way == HttpRequest::Way::Fresh)
        prepared.setRawHeader("Connection", "close");
    return prepared;
}

} // namespace PeopleDesk
