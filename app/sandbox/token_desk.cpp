// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/token_desk.h"

#include <QUuid>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FullLife = 7200;
constexpr qint64 RenewBelow = 1800; // API §1.2: less than 30 minutes left gives a new token

// The answer is flat, without a data object (API §1.2).
Reply refusal(int code, const QString &message)
{
    return {400, {{u"code"_s, code}, {u"msg"_s, message}}, {}};
}

} // namespace

Reply TokenDesk::issue(const Request &request)
{
    const QString id = request.body.value("app_id"_L1).toString();
    const QString secret = request.body.value("app_secret"_L1).toString();
    if (id.isEmpty() || secret.isEmpty())
        return refusal(10003, u"invalid param"_s);
    if (id != "cli_sandbox"_L1)
        return refusal(99991543, u"app id or app secret is unknown"_s);
    if (secret != "sandbox"_L1)
        return refusal(10015, u"app secret invalid"_s);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_tokens.isEmpty() || now.secsTo(m_tokens.constLast().end) < RenewBelow) {
        const QByteArray random = QUuid::createUuid().toByteArray(QUuid::Id128);
        m_tokens.append({"t-sandbox-" + random, now.addSecs(FullLife)});
    }
    const Token &token = m_tokens.constLast();
    return {200,
            {{u"code"_s, 0},
             {u"msg"_s, u"ok"_s},
             {u"tenant_access_token"_s, QString::fromLatin1(token.text)},
             {u"expire"_s, now.secsTo(token.end)}},
            {}};
}

std::optional<Reply> TokenDesk::refuse(const Request &request) const
{
    const QByteArray header = request.headers.value("authorization");
    if (!header.startsWith("Bearer ") || header.size() == 7)
        return failure(400, 99991661, u"Missing access token for authorization"_s);
    const QByteArray text = header.mid(7).trimmed();
    if (text.startsWith("u-") || text.startsWith("eyJ"))
        return failure(400, 99991668, u"Invalid access token: this API does not take user tokens"_s);
    if (!text.startsWith("t-"))
        return failure(400, 99991671, u"Invalid access token: it must start with t- or u-"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Token &token : m_tokens)
        if (token.text == text && now < token.end)
            return std::nullopt;
    return failure(400, 99991663, u"Invalid access token for authorization"_s);
}

void TokenDesk::setRemainingLife(std::chrono::seconds life)
{
    const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(life.count());
    for (Token &token : m_tokens)
        token.end = end;
}

} // namespace PeopleDesk::SandboxParts
