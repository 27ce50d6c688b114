// SPDX-License-Identifier: Apache-2.0
#include "app/service/token_fetch.h"

#include "app/service/delays.h"
#include "app/service/http_exchange.h"
#include "app/service/http_transport.h"
#include "app/service/reply_reader.h"
#include "app/service/request_log.h"
#include "app/service/trouble_words.h"
#include "models/outcomes/retry_table.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace PeopleDesk {

namespace {

const Endpoint &tokenEndpoint()
{
    // Not limited here: one flight at a time, and at most a few a day.
    static const Endpoint endpoint{
        "POST", "/open-apis/auth/v3/tenant_access_token/internal", {}, Repeat::Read};
    return endpoint;
}

/// A token goes into a header, so it must be something that can stand in one.
bool isHeaderSafe(const QByteArray &token)
{
    return !token.isEmpty()
        && std::all_of(token.begin(), token.end(), [](char letter) { return letter > ' ' && letter < 127; });
}

/// The answer is flat, without "data" (API §1.2).
TokenGrant readGrant(const HttpReply &reply)
{
    TokenGrant grant;
    grant.outcome = readReply(reply, false);
    grant.outcome.data = {};
    // Whatever this address refuses, it refuses the credentials.
    if (grant.outcome.kind == Outcome::Kind::Business)
        grant.outcome.kind = Outcome::Kind::Auth;
    if (!grant.granted())
        return grant;
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    grant.token = answer.value(QLatin1String("tenant_access_token")).toString().toUtf8();
    grant.life = std::chrono::seconds(answer.value(QLatin1String("expire")).toInteger());
    if (!isHeaderSafe(grant.token) || grant.life.count() <= 0) {
        grant.token.clear();
        grant.outcome.kind = Outcome::Kind::WrongShape;
        grant.outcome.detail = QStringLiteral("no usable tenant_access_token or expire");
    }
    return grant;
}

} // namespace

TokenFetch::TokenFetch(const QString &appId, HttpTransport &transport, Delays &delays, QObject *parent)
    : QObject(parent)
    , m_appId(appId)
    , m_transport(transport)
    , m_delays(delays)
{
}

void TokenFetch::startWith(const QByteArray &secret)
{
    m_secret = secret;
    ask();
}

void TokenFetch::startFrom(SecretStore &secrets, const QString &key)
{
    secrets.read(key, this, [this](const SecretReply &reply) {
        if (m_reported)
            return;
        if (reply.state == SecretState::Found && !reply.secret.isEmpty()) {
            startWith(reply.secret);
            return;
        }
        TokenGrant grant;
        grant.outcome.kind = Outcome::Kind::SecretMissing;
        grant.outcome.detail = describeSecretTrouble(reply);
        report(grant);
    });
}

void TokenFetch::cancel()
{
    if (m_exchange)
        m_exchange->disconnect(this);
    if (m_exchange)
        m_exchange->cancel();
    TokenGrant grant;
    grant.outcome.kind = Outcome::Kind::Cancelled;
    report(grant);
}

void TokenFetch::ask()
{
    ++m_attempts;
    const QJsonObject body{{QStringLiteral("app_id"), m_appId},
                           {QStringLiteral("app_secret"), QString::fromUtf8(m_secret)}};
    HttpRequest request;
    request.verb = tokenEndpoint().verb;
    request.target = tokenEndpoint().pathTemplate;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    m_exchange = m_transport.send(request);
    connect(m_exchange, &HttpExchange::finished, this, &TokenFetch::take);
}

void TokenFetch::take(const HttpReply &reply)
{
    TokenGrant grant = readGrant(reply);
    grant.outcome.attempts = m_attempts;
    logRequest(tokenEndpoint(), grant.outcome, reply.duration, m_attempts);
    if (grant.granted()) {
        report(grant);
        return;
    }
    const RetryDecision decision = decideRetry(grant.outcome, Repeat::Read, {m_attempts, 0},
                                               QRandomGenerator::global()->generateDouble());
    if (decision.step != RetryDecision::Step::Repeat) {
        report(grant);
        return;
    }
    Q_EMIT waiting(m_attempts + 1, decision.wait);
    m_delays.after(decision.wait, this, [this] {
        if (!m_reported)
            ask();
    });
}

void TokenFetch::report(const TokenGrant &grant)
{
    if (m_reported)
        return;
    m_reported = true;
    m_secret.fill('\0');
    m_secret.clear();
    Q_EMIT finished(grant);
}

} // namespace PeopleDesk
