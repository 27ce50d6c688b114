// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/service_settings.h"
#include "models/connections/connection.h"
#include "models/ports/api_gateway.h"

#include <QObject>

#include <memory>

namespace PeopleDesk {

class Clock;
class Delays;
class HttpTransport;
class Journal;
class PaceBook;
class RateLimiter;
class SecretStore;
class TokenSource;

/// The way to Feishu for one connection as it was when the gateway was made; a changed connection gets a
/// new one. Uses the secret kept under the connection's id. The ports must outlive it; calls still under
/// way when it ends are reported then, writes among them in doubt.
class FeishuGateway : public QObject, public ApiGateway
{
    Q_OBJECT
public:
    FeishuGateway(const Connection &connection, SecretStore &secrets, Journal &journal, Clock &clock,
                  Delays &delays, const ServiceSettings &settings = {}, QObject *parent = nullptr);
    ~FeishuGateway() override;

    ApiCall *send(const ApiRequest &request) override;
    [[nodiscard]] PaceStatus pace(const Endpoint &endpoint) const override;

private:
    const Connection m_connection;
    Journal &m_journal;
    Delays &m_delays;
    HttpTransport *m_transport;
    TokenSource *m_tokens;
    std::unique_ptr<PaceBook> m_ownBook; ///< where none is shared
    RateLimiter *m_limiter;
};

} // namespace PeopleDesk
