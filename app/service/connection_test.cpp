// SPDX-License-Identifier: Apache-2.0
#include "app/service/connection_test.h"

#include "app/service/http_transport.h"
#include "app/service/token_fetch.h"

namespace PeopleDesk {

ConnectionTest::ConnectionTest(const Connection &connection, Delays &delays, const ServiceSettings &settings,
                               QObject *parent)
    : ApiCall(parent)
    , m_secretKey(connection.id)
    , m_transport(new HttpTransport(connection.baseUrl, settings, this))
    , m_fetch(new TokenFetch(connection.appId, *m_transport, delays, this))
{
    connect(m_fetch, &TokenFetch::waiting, this, &ApiCall::waiting);
    const auto report = [this](const TokenGrant &grant) {
        deleteLater();
        Q_EMIT finished(grant.outcome);
    };
    // Queued: a cancel reports later too.
    connect(m_fetch, &TokenFetch::finished, this, report, Qt::QueuedConnection);
}

void ConnectionTest::start(const QByteArray &secret, SecretStore &secrets)
{
    if (secret.isNull())
        m_fetch->startFrom(secrets, m_secretKey);
    else
        m_fetch->startWith(secret);
}

void ConnectionTest::cancel()
{
    m_fetch->cancel();
}

ApiCall *testConnection(const Connection &connection, const QByteArray &secret, SecretStore &secrets,
                        Delays &delays, const ServiceSettings &settings, QObject *parent)
{
    auto *test = new ConnectionTest(connection, delays, settings, parent);
    test->start(secret, secrets);
    return test;
}

} // namespace PeopleDesk
