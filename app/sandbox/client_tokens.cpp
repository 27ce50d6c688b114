// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/client_tokens.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

std::optional<Reply> ClientTokens::refuse(const Request &request) const
{
    if (!m_used.contains(request.parameter(u"client_token"_s)))
        return std::nullopt;
    return failure(400, 1160004, u"client_token repeat"_s);
}

void ClientTokens::remember(const Request &request)
{
    const QString token = request.parameter(u"client_token"_s);
    if (!token.isEmpty())
        m_used.insert(token);
}

} // namespace PeopleDesk::SandboxParts
