// SPDX-License-Identifier: Apache-2.0
#include "app/service/feishu_gateway.h"

#include "app/service/feishu_call.h"
#include "app/service/http_transport.h"
#include "app/service/rate_limiter.h"
#include "app/service/token_source.h"

namespace PeopleDesk {

FeishuGateway::FeishuGateway(const Connection &connection, SecretStore &secrets, Journal &journal,
                             Clock &clock, Delays &delays, const ServiceSettings &settings, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_journal(journal)
    , m_delays(delays)
    , m_transport(new HttpTransport(connection.baseUrl, settings, this))
    , m_tokens(new TokenSource(connection.appId, connection.id, secrets, *m_transport, clock, delays, this))
    , m_limiter(new RateLimiter(clock, delays, this))
{
}

FeishuGateway::~FeishuGateway()
{
    const QList<FeishuCall *> calls = findChildren<FeishuCall *>(Qt::FindDirectChildrenOnly);
    for (FeishuCall *call : calls) {
        call->abandon();
        delete call;
    }
}

ApiCall *FeishuGateway::send(const ApiRequest &request)
{
    const CallSurroundings surroundings{m_connection, *m_transport, *m_tokens,
                                        *m_limiter,   m_journal,    m_delays};
    auto *call = new FeishuCall(request, surroundings, this);
    QMetaObject::invokeMethod(call, &FeishuCall::start, Qt::QueuedConnection);
    return call;
}

} // namespace PeopleDesk
