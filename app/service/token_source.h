// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/token_fetch.h"
#include "app/service/token_grant.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace PeopleDesk {

class Clock;

/// The tenant access token of one connection, in memory only. Fetched on first need, by one request for
/// everybody who waits, and anew when fewer than five minutes of its life remain (API §1.3). Lives as
/// long as its gateway.
class TokenSource : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const TokenGrant &)>;

    TokenSource(const QString &appId, const QString &secretKey, SecretStore &secrets,
                HttpTransport &transport, Clock &clock, Delays &delays, QObject *parent);

    /// Answers exactly once, later, and not at all when \a receiver is gone by then.
    void acquire(QObject *receiver, const Answer &answer);
    /// The token if there is one that may be used now, else nothing.
    [[nodiscard]] QByteArray current() const;
    /// After a refusal. A late refusal of an older token does nothing.
    void dropIfCurrent(const QByteArray &rejectedToken);

private:
    struct Waiter
    {
        QPointer<QObject> receiver;
        Answer answer;
    };

    void fetch();
    void keep(const TokenGrant &grant);
    static void tell(const Waiter &waiter, const TokenGrant &grant);

    QString m_appId;
    QString m_secretKey;
    SecretStore &m_secrets;
    HttpTransport &m_transport;
    Clock &m_clock;
    Delays &m_delays;
    QByteArray m_token;
    // Two ends: the steady count may stand still while a laptop sleeps, the wall clock may be set back.
    qint64 m_steadyEnd = 0;
    QDateTime m_wallEnd;
    TokenFetch *m_fetch = nullptr;
    qint64 m_steadyStart = 0;
    QDateTime m_wallStart;
    QList<Waiter> m_waiters;
};

} // namespace PeopleDesk
