// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/token_grant.h"
#include "models/ports/secret_store.h"

#include <QObject>
#include <QPointer>

namespace PeopleDesk {

class Delays;
class HttpExchange;
class HttpTransport;
struct HttpReply;

/// Asks once for a tenant access token (API §1.2), with the repeats that the retry table allows. The app
/// secret is held only while it runs. Reports exactly once, later; its owner deletes it.
class TokenFetch : public QObject
{
    Q_OBJECT
public:
    TokenFetch(const QString &appId, HttpTransport &transport, Delays &delays, QObject *parent);

    void startWith(const QByteArray &secret);
    /// Reads the secret first.
    void startFrom(SecretStore &secrets, const QString &key);
    /// Ends it with Outcome::Kind::Cancelled.
    void cancel();

Q_SIGNALS:
    void waiting(int attempt, std::chrono::milliseconds delay);
    void finished(const PeopleDesk::TokenGrant &grant);

private:
    void ask();
    void take(const HttpReply &reply);
    void report(const TokenGrant &grant);

    QString m_appId;
    HttpTransport &m_transport;
    Delays &m_delays;
    QByteArray m_secret;
    QPointer<HttpExchange> m_exchange;
    int m_attempts = 0;
    bool m_reported = false;
};

} // namespace PeopleDesk
