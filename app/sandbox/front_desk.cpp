// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/front_desk.h"

#include "app/sandbox/control_desk.h"
#include "app/sandbox/endpoints.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

const QString &tokenPath()
{
    static const QString path = u"/open-apis/auth/v3/tenant_access_token/internal"_s;
    return path;
}

QString newLogId()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMddHHmmss"_s)
        + QUuid::createUuid().toString(QUuid::Id128).left(18).toUpper();
}

Answer toAnswer(Reply reply)
{
    const QString logId = newLogId();
    if (reply.body.contains("error"_L1)) {
        QJsonObject error = reply.body.value("error"_L1).toObject();
        error.insert(u"log_id"_s, logId);
        reply.body.insert(u"error"_s, error);
    }
    Answer answer;
    answer.http = reply.http;
    answer.headers = reply.headers;
    answer.headers.append({"X-Tt-Logid"_ba, logId.toLatin1()});
    answer.headers.append({"Content-Type"_ba, "application/json; charset=utf-8"_ba});
    answer.body = QJsonDocument(reply.body).toJson(QJsonDocument::Compact);
    return answer;
}

} // namespace

FrontDesk::FrontDesk()
{
    addEndpoints(m_router, records, scopes);
    m_router.add(
        {"POST", tokenPath(), {}, {}, [this](const Request &request) { return tokens.issue(request); }});
}

Answer FrontDesk::answer(Request request)
{
    if (request.segments.value(0) == "sandbox"_L1)
        return toAnswer(controlReply(*this, request));

    const SandboxFaults hit = faults.take(request);
    const Endpoint *endpoint = m_router.find(request);
    const Reply reply =
        FaultBox::preventsCall(hit) ? FaultBox::replyInstead(hit) : replyTo(request, endpoint);
    journal.add(request, reply, endpoint && endpoint->isWrite);
    Answer answer = toAnswer(reply);
    FaultBox::spoil(answer, hit);
    return answer;
}

Reply FrontDesk::replyTo(const Request &request, const Endpoint *endpoint)
{
    if (!endpoint) {
        return m_router.knowsPath(request)
            ? failure(405, 99991301, u"http method is not supported by this path"_s)
            : failure(404, 99991201, u"request path is not found"_s);
    }
    if (endpoint->pattern != tokenPath())
        if (const auto reply = tokens.refuse(request))
            return *reply;
    if (const auto reply = scopes.refuse(endpoint->scopes))
        return *reply;
    if (request.parameter(u"user_id_type"_s) == "user_id"_L1) // API §1.8
        if (const auto reply = scopes.refuse({u"contact:user.employee_id:readonly"_s}))
            return *reply;
    if (const auto reply = limits.refuse(*endpoint))
        return *reply;
    return endpoint->handler(request);
}

} // namespace PeopleDesk::SandboxParts
