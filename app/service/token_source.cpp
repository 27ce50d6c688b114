// SPDX-License-Identifier: Apache-2.0
#include "app/service/token_source.h"

#include "models/ports/clock.h"

#include <utility>

namespace PeopleDesk {

namespace {

constexpr std::chrono::minutes margin{5};

} // namespace

TokenSource::TokenSource(const QString &appId, const QString &secretKey, SecretStore &secrets,
                         HttpTransport &transport, Clock &clock, Delays &delays, QObject *parent)
    : QObject(parent)
    , m_appId(appId)
    , m_secretKey(secretKey)
    , m_secrets(secrets)
    , m_transport(transport)
    , m_clock(clock)
    , m_delays(delays)
{
}

void TokenSource::acquire(QObject *receiver, const Answer &answer)
{
    const Waiter waiter{receiver, answer};
    const QByteArray token = current();
    if (!token.isEmpty()) {
        TokenGrant grant;
        grant.token = token;
        tell(waiter, grant);
        return;
    }
    m_waiters.append(waiter);
    if (!m_fetch)
        fetch();
}

QByteArray TokenSource::current() const
{
    const std::chrono::milliseconds needed = margin;
    const bool lasts = m_clock.steadyMilliseconds() + needed.count() <= m_steadyEnd
        && m_clock.now().addMSecs(needed.count()) <= m_wallEnd;
    return lasts ? m_token : QByteArray();
}

void TokenSource::dropIfCurrent(const QByteArray &rejectedToken)
{
    if (m_token == rejectedToken)
        m_token.clear();
}

void TokenSource::fetch()
{
    // Counted from the asking: the answer's way back is not part of the token's life.
    m_steadyStart = m_clock.steadyMilliseconds();
    m_wallStart = m_clock.now();
    m_fetch = new TokenFetch(m_appId, m_transport, m_delays, this);
    connect(m_fetch, &TokenFetch::finished, this, &TokenSource::keep);
    m_fetch->startFrom(m_secrets, m_secretKey);
}

void TokenSource::keep(const TokenGrant &grant)
{
    m_fetch->deleteLater();
    m_fetch = nullptr;
    if (grant.granted()) {
        const std::chrono::milliseconds life = grant.life;
        m_token = grant.token;
        m_steadyEnd = m_steadyStart + life.count();
        m_wallEnd = m_wallStart.addMSecs(life.count());
    }
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters)
        tell(waiter, grant);
}

void TokenSource::tell(const Waiter &waiter, const TokenGrant &grant)
{
    if (!waiter.receiver)
        return;
    QMetaObject::invokeMethod(
        waiter.receiver, [answer = waiter.answer, grant] { answer(grant); }, Qt::QueuedConnection);
}

} // namespace PeopleDesk
