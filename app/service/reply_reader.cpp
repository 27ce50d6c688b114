// SPDX-License-Identifier: Apache-2.0
#include "app/service/reply_reader.h"

#include "app/service/reply_envelope.h"
#include "models/outcomes/retry_table.h"

#include <QList>

namespace PeopleDesk {

namespace {

using Kind = Outcome::Kind;
using Executed = Outcome::Executed;
using Failure = HttpReply::Failure;

constexpr qint64 repeatedOrForbidden = 1160103;

/// Statuses that a server gives before it does what was asked. 403 is not among them: a proxy that
/// inspects answers says it after the request went through. Nor is 408.
bool refusedBeforehand(int status)
{
    static const QList<int> statuses{307, 308, 400, 401, 404, 405, 407, 411,
                                     413, 414, 415, 417, 421, 426, 429, 431};
    return statuses.contains(status);
}

Kind kindOfFailure(Failure failure)
{
    switch (failure) {
    case Failure::None:
        break;
    case Failure::Refused:
    case Failure::Tls:
        return Kind::Tls;
    case Failure::Unreachable:
        return Kind::Unreachable;
    case Failure::TimedOut:
        return Kind::TimedOut;
    case Failure::ConnectionLost:
        return Kind::ConnectionLost;
    case Failure::TooLarge:
        return Kind::TooLarge;
    case Failure::Cancelled:
        return Kind::Cancelled;
    }
    return Kind::ConnectionLost;
}

/// The one code with two meanings that status or words tell apart (API §3.3): no permission, or a
/// client_token used before.
bool meansForbidden(const Envelope &envelope, int status)
{
    if (envelope.code != repeatedOrForbidden || status == 500)
        return false;
    return status == 403 || !envelope.message.contains(QStringLiteral("repeat"), Qt::CaseInsensitive);
}

void judgeByCode(Outcome &outcome, const Envelope &envelope, int status)
{
    if (meansForbidden(envelope, status)) {
        outcome.kind = Kind::Permission;
        outcome.executed = Executed::No;
    } else if (const CodeRule *rule = findCodeRule(envelope.code)) {
        outcome.kind = rule->kind;
        outcome.executed = rule->executed;
    } else if (status == 429) {
        outcome.kind = Kind::Rate;
        outcome.executed = Executed::No;
    } else {
        outcome.kind = Kind::Business;
        // A code nobody documents, with a server error: whether it is the caller's is a guess.
        outcome.executed = status >= 500 ? Executed::Unknown : Executed::No;
    }
}

void judgeByStatus(Outcome &outcome, int status, Kind unreadable)
{
    outcome.executed = refusedBeforehand(status) ? Executed::No : Executed::Unknown;
    if (status == 429)
        outcome.kind = Kind::Rate;
    else if (status == 401)
        outcome.kind = Kind::Auth;
    else if (status >= 500 || status == 408)
        outcome.kind = Kind::Gateway;
    else
        outcome.kind = unreadable;
}

/// Says what came instead of an answer, without quoting it: a body may hold anything.
QString describeBody(const HttpReply &reply)
{
    const QString type =
        QString::fromLatin1(reply.headers.value("content-type")).section(u';', 0, 0).left(60);
    return QStringLiteral("%1, %2 bytes")
        .arg(type.isEmpty() ? QStringLiteral("no content type") : type)
        .arg(reply.body.size());
}

QString logIdOf(const HttpReply &reply, const Envelope &envelope)
{
    for (const char *name : {"x-tt-logid", "x-request-id"}) {
        const QByteArray value = reply.headers.value(name);
        if (!value.isEmpty())
            return QString::fromLatin1(value).left(128);
    }
    return envelope.logId.left(128);
}

std::chrono::milliseconds pauseAskedFor(const HttpReply &reply)
{
    for (const char *name : {"x-ogw-ratelimit-reset", "retry-after"}) {
        bool isNumber = false;
        const int seconds = reply.headers.value(name).trimmed().toInt(&isNumber);
        if (isNumber && seconds > 0)
            return std::chrono::seconds(seconds);
    }
    return {};
}

void judge(Outcome &outcome, const HttpReply &reply, const Envelope &envelope)
{
    if (reply.failure != Failure::None) {
        outcome.kind = kindOfFailure(reply.failure);
        outcome.executed = reply.mayHaveLeft ? Executed::Unknown : Executed::No;
        outcome.detail = reply.detail;
        return;
    }
    if (reply.status >= 300 && reply.status < 400) {
        outcome.kind = Kind::Redirected;
        outcome.executed = refusedBeforehand(reply.status) ? Executed::No : Executed::Unknown;
        outcome.detail = reply.detail;
        return;
    }
    switch (envelope.shape) {
    case Envelope::Shape::NotJson:
        judgeByStatus(outcome, reply.status, Kind::NotJson);
        outcome.detail = describeBody(reply);
        return;
    case Envelope::Shape::Other:
        judgeByStatus(outcome, reply.status, Kind::WrongShape);
        outcome.detail = describeBody(reply);
        return;
    case Envelope::Shape::Whole:
        break;
    }
    if (envelope.code != 0) {
        judgeByCode(outcome, envelope, reply.status);
    } else if (reply.status >= 400) {
        judgeByStatus(outcome, reply.status, Kind::WrongShape); // "all is well" with an error status
    } else {
        outcome.kind = Kind::Success;
        outcome.executed = Executed::Yes;
    }
}

} // namespace

Outcome readReply(const HttpReply &reply, bool isWrite)
{
    const Envelope envelope = reply.failure == Failure::None ? readEnvelope(reply.body) : Envelope();
    Outcome outcome;
    outcome.httpStatus = reply.status;
    outcome.code = envelope.code;
    outcome.serverText = envelope.message;
    outcome.logId = logIdOf(reply, envelope);
    outcome.fieldNotes = envelope.fieldNotes;
    outcome.missingScopes = envelope.missingScopes;
    judge(outcome, reply, envelope);
    if (!isWrite)
        outcome.executed = Executed::No;
    if (outcome.kind == Kind::Rate)
        outcome.waitFor = pauseAskedFor(reply);
    if (outcome.succeeded())
        outcome.data = envelope.data;
    return outcome;
}

} // namespace PeopleDesk
