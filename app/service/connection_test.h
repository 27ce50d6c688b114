// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/service_settings.h"
#include "models/connections/connection.h"
#include "models/ports/api_gateway.h"

namespace PeopleDesk {

class Delays;
class HttpTransport;
class SecretStore;
class TokenFetch;

/// Tries a connection's address, app id and secret by fetching a token, which is then forgotten; the
/// outcome holds no trace of it. Reports once, then deletes itself.
class ConnectionTest : public ApiCall
{
    Q_OBJECT
public:
    ConnectionTest(const Connection &connection, Delays &delays, const ServiceSettings &settings,
                   QObject *parent);

    /// A null secret: the one kept under the connection's id.
    void start(const QByteArray &secret, SecretStore &secrets);
    void cancel() override;
    void withdraw() override { cancel(); } ///< a read

private:
    QString m_secretKey;
    HttpTransport *m_transport;
    TokenFetch *m_fetch;
};

/// Makes and starts one. Never null; the report comes later.
ApiCall *testConnection(const Connection &connection, const QByteArray &secret, SecretStore &secrets,
                        Delays &delays, const ServiceSettings &settings, QObject *parent);

} // namespace PeopleDesk
