// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/exchange.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

Reply success(const QJsonObject &data)
{
    return {200, {{u"code"_s, 0}, {u"msg"_s, u"success"_s}, {u"data"_s, data}}, {}};
}

// The parts of a failure are those of API §1.6; log_id is filled in when the answer leaves.
Reply failure(int http, int code, const QString &message, const QJsonArray &violations)
{
    QJsonObject error{{u"message"_s, message},
                      {u"troubleshooter"_s,
                       u"PeopleDesk sandbox: see the error code in the Feishu documentation / "
                       u"人事台沙箱：请在飞书文档中查询该错误码"_s}};
    if (!violations.isEmpty())
        error.insert(u"field_violations"_s, violations);
    return {http, {{u"code"_s, code}, {u"msg"_s, message}, {u"error"_s, error}}, {}};
}

} // namespace PeopleDesk::SandboxParts
