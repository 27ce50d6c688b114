// SPDX-License-Identifier: Apache-2.0
#include "app/service/proxy_choice.h"

#include <QHostAddress>

namespace PeopleDesk {

ProxyChoice::ProxyChoice(const std::optional<QNetworkProxy> &explicitProxy)
    : m_explicit(explicitProxy)
{
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    if (host == QStringLiteral("localhost") || QHostAddress(host).isLoopback())
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_explicit)
        return {*m_explicit};
    return systemProxyForQuery(query);
}

} // namespace PeopleDesk
