// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/scopes.h"

#include <algorithm>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

void Scopes::withdraw(const QString &name)
{
    if (!m_withdrawn.contains(name))
        m_withdrawn.append(name);
}

bool Scopes::hasAny(const QStringList &names) const
{
    return names.isEmpty() || std::any_of(names.begin(), names.end(), [this](const QString &name) {
               return !m_withdrawn.contains(name);
           });
}

// The answer names every scope that would do, as the shape of API §1.6 has it.
std::optional<Reply> Scopes::refuse(const QStringList &anyOf) const
{
    if (hasAny(anyOf))
        return std::nullopt;
    Reply reply = failure(400, 99991672,
                          u"Access denied. One of the following scopes is required: [%1]. / "
                          u"应用尚未开通所需的应用身份权限：[%1]"_s.arg(anyOf.join(u", "_s)));
    QJsonArray violations;
    for (const QString &name : anyOf) {
        violations.append(QJsonObject{{u"type"_s, u"action_privilege_required"_s},
                                      {u"subject"_s, name},
                                      {u"description"_s, u"the app lacks this scope"_s}});
    }
    QJsonObject error = reply.body.value("error"_L1).toObject();
    error.insert(u"permission_violations"_s, violations);
    reply.body.insert(u"error"_s, error);
    return reply;
}

} // namespace PeopleDesk::SandboxParts
