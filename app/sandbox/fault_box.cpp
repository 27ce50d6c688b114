// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/fault_box.h"

#include "app/sandbox/rate_limits.h"

#include <algorithm>
#include <array>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;
using Kind = SandboxFaults::Kind;

namespace {

constexpr std::array<std::pair<Kind, QLatin1StringView>, 7> KindNames{{
    {Kind::None, "none"_L1},
    {Kind::RateLimited, "rate_limited"_L1},
    {Kind::ServerError, "server_error"_L1},
    {Kind::DroppedBefore, "dropped_before"_L1},
    {Kind::DroppedAfter, "dropped_after"_L1},
    {Kind::Truncated, "truncated"_L1},
    {Kind::Garbage, "garbage"_L1},
}};

} // namespace

SandboxFaults FaultBox::take(const Request &request)
{
    if (m_faults.times == 0 || !request.path.contains(m_faults.path)
        || (!m_faults.method.isEmpty() && m_faults.method.toLatin1() != request.method))
        return {};
    if (++m_matching % std::max(m_faults.every, 1) != 0)
        return {};
    if (m_faults.times > 0)
        --m_faults.times;
    return m_faults;
}

bool FaultBox::preventsCall(const SandboxFaults &faults)
{
    return faults.kind == Kind::RateLimited || faults.kind == Kind::ServerError
        || faults.kind == Kind::DroppedBefore;
}

Reply FaultBox::replyInstead(const SandboxFaults &faults)
{
    if (faults.kind == Kind::RateLimited)
        return RateLimits::refusal(1, faults.retryAfter);
    return failure(faults.httpStatus, faults.code, u"made-up server error / 沙箱模拟的服务器错误"_s);
}

void FaultBox::spoil(Answer &answer, const SandboxFaults &faults)
{
    answer.delay = faults.delay;
    switch (faults.kind) {
    case Kind::DroppedBefore:
    case Kind::DroppedAfter:
        answer.manner = Answer::Manner::None;
        break;
    case Kind::Truncated:
        answer.manner = Answer::Manner::Half;
        break;
    case Kind::Garbage:
        answer.http = faults.httpStatus;
        answer.headers.removeIf([](const auto &header) { return header.first == "Content-Type"; });
        answer.headers.append({"Content-Type"_ba, "text/html"_ba});
        answer.body = "<html><body><h1>502 Bad Gateway</h1>{\"code\":0,</body></html>"_ba;
        break;
    case Kind::None:
    case Kind::RateLimited:
    case Kind::ServerError:
        break;
    }
}

QJsonObject faultsToJson(const SandboxFaults &faults)
{
    QLatin1StringView kind = "none"_L1;
    for (const auto &[value, name] : KindNames)
        if (value == faults.kind)
            kind = name;
    return {{u"kind"_s, kind},
            {u"delay_ms"_s, static_cast<qint64>(faults.delay.count())},
            {u"path"_s, faults.path},
            {u"method"_s, faults.method},
            {u"every"_s, faults.every},
            {u"times"_s, faults.times},
            {u"http_status"_s, faults.httpStatus},
            {u"code"_s, faults.code},
            {u"retry_after"_s, faults.retryAfter}};
}

SandboxFaults faultsFromJson(const QJsonObject &json)
{
    SandboxFaults faults;
    for (const auto &[value, name] : KindNames)
        if (json.value("kind"_L1).toString() == name)
            faults.kind = value;
    faults.delay = std::chrono::milliseconds(json.value("delay_ms"_L1).toInteger(0));
    faults.path = json.value("path"_L1).toString();
    faults.method = json.value("method"_L1).toString();
    faults.every = json.value("every"_L1).toInt(faults.every);
    faults.times = json.value("times"_L1).toInt(faults.times);
    faults.httpStatus = json.value("http_status"_L1).toInt(faults.httpStatus);
    faults.code = json.value("code"_L1).toInt(faults.code);
    faults.retryAfter = json.value("retry_after"_L1).toInt(faults.retryAfter);
    return faults;
}

} // namespace PeopleDesk::SandboxParts
