// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxyFactory>

#include <optional>

namespace PeopleDesk {

/// Which proxy a request takes: the explicit one if there is one, else the system's; none for the
/// loopback interface, where the sandbox lives. Owned by the access manager it is given to.
class ProxyChoice : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(const std::optional<QNetworkProxy> &explicitProxy);
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    std::optional<QNetworkProxy> m_explicit;
};

} // namespace PeopleDesk
