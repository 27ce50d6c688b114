// SPDX-License-Identifier: Apache-2.0
#include "app/service/http_transport.h"

#include "app/service/lane_exchange.h"
#include "app/service/managed_exchange.h"
#include "app/service/proxy_choice.h"
#include "app/service/write_lanes.h"
#include "models/connections/connection.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace PeopleDesk {

namespace {

/// Qt opens at most six connections a host and queues the rest out of sight, where our connect time-out
/// would run against requests that were never tried; so we queue them ourselves.
constexpr int sharedConnections = 6;

constexpr std::chrono::minutes lanesAvoidedFor{5};

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

ServerAddress addressOf(const QUrl &url, const QByteArray &encoded, const QSslConfiguration &tls)
{
    ServerAddress address;
    address.isTls = url.scheme() == QLatin1String("https");
    address.host = url.host();
    address.port = static_cast<quint16>(url.port(address.isTls ? 443 : 80));
    address.tls = tls;
    address.hostHeader = url.host(QUrl::FullyEncoded).toLatin1();
    if (address.hostHeader.contains(':'))
        address.hostHeader = '[' + address.hostHeader + ']';
    if (url.port() >= 0)
        address.hostHeader += ':' + QByteArray::number(url.port());
    const qsizetype authority = encoded.indexOf("://") + 3;
    const qsizetype path = encoded.indexOf('/', authority);
    address.path = path < 0 ? QByteArray() : encoded.mid(path);
    address.userAgent = userAgent;
    return address;
}

} // namespace

HttpTransport::HttpTransport(const QUrl &baseUrl, const ServiceSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_shared(makeManager(this))
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
    m_lanes = new WriteLanes(addressOf(baseUrl, m_address, tls), WriteLanes::keptFor, this);
}

HttpTransport::~HttpTransport()
{
    m_waiting.clear();
    // Before their manager.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

HttpExchange *HttpTransport::send(const HttpRequest &request)
{
    if (request.way == HttpRequest::Way::Lane && m_refusal.isEmpty() && isDirect()) {
        auto *exchange = new LaneExchange(request, m_settings, this);
        connect(exchange, &HttpExchange::finished, this, &HttpTransport::judgeLanes);
        m_lanes->start(*exchange);
        return exchange;
    }
    auto *exchange = new ManagedExchange(request, m_settings, this);
    if (!m_refusal.isEmpty()) {
        exchange->refuse(m_refusal);
    } else if (request.way != HttpRequest::Way::Shared) {
        // A manager is one thread and no connection yet. clearConnectionCache() on the shared one would
        // do too, but it also drops the exchanges under way there.
        exchange->start(*makeManager(exchange), prepare(request));
    } else {
        m_waiting.enqueue(exchange);
        startNext();
    }
    return exchange;
}

/// A plain socket tries a server's addresses one after the other, Qt's manager all of them: where one leads
/// nowhere, only the latter gets through.
void HttpTransport::judgeLanes(const HttpReply &reply)
{
    const bool isStuck =
        reply.failure == HttpReply::Failure::TimedOut || reply.failure == HttpReply::Failure::Unreachable;
    if (isStuck && !reply.mayHaveLeft)
        m_lanesAvoided = QDeadlineTimer(lanesAvoidedFor);
}

bool HttpTransport::isDirect() const
{
    if (!m_lanesAvoided.hasExpired())
        return false;
    const QNetworkProxyQuery query(QUrl::fromEncoded(m_address));
    const QList<QNetworkProxy> proxies = ProxyChoice(m_settings.proxy).queryProxy(query);
    return proxies.isEmpty() || proxies.constFirst().type() == QNetworkProxy::NoProxy;
}

void HttpTransport::startNext()
{
    while (m_busy < sharedConnections && !m_waiting.isEmpty()) {
        const QPointer<ManagedExchange> exchange = m_waiting.dequeue();
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
    if (request.way != HttpRequest::Way::Shared)
        prepared.setRawHeader("Connection", "close");
    return prepared;
}

} // namespace PeopleDesk
