// SPDX-License-Identifier: Apache-2.0
#include "app/service/feishu_gateway.h"

#include "app/service/feishu_call.h"
#include "app/service/http_transport.h"
#include "app/service/rate_limiter.h"
#include "app/service/token_source.h"
#include "models/pace/local_pace_book.h"

namespace PeopleDesk {

FeishuGateway::FeishuGateway(const Connection &connection, SecretStore &secrets, Journal &journal,
                             Clock &clock, Delays &delays, const ServiceSettings &settings, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_journal(journal)
    , m_delays(delays)
    , m_transport(new HttpTransport(connection.baseUrl, settings, this))
    , m_tokens(new TokenSource(connection.appId, connection.id, secrets, *m_transport, clock, delays, this))
    , m_ownBook(settings.paceBook ? nullptr : std::make_unique<LocalPaceBook>(clock))
    , m_limiter(new RateLimiter(paceTenant(connection), settings.paceBook ? *settings.paceBook : *m_ownBook,
                                clock, delays, this))
{
    if (const auto pace = settings.pace ? settings.pace : connection.pace)
        m_limiter->setPace(*pace);
}

FeishuGateway::~FeishuGateway()
{
    const QList<FeishuCall *> calls = findChildren<FeishuCall *>(Qt::FindDirectChildrenOnly);
    for (FeishuCall *call : calls) {
        call->abandon();
        delete call;
    }
    delete m_limiter; // before its book
}

ApiCall *FeishuGateway::send(const ApiRequest &request)
{
    const CallSurroundings surroundings{m_connection, *m_transport, *m_tokens,
                                        *m_limiter,   m_journal,    m_delays};
    auto *call = new FeishuCall(request, surroundings, this);
    QMetaObject::invokeMethod(call, &FeishuCall::start, Qt::QueuedConnection);
    return call;
}

PaceStatus FeishuGateway::pace(const Endpoint &endpoint) const
{
    return m_limiter->status(endpoint);
}

} // namespace PeopleDesk
