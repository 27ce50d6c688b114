// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"

#include <QSet>

#include <optional>

namespace PeopleDesk::SandboxParts {

// The client_token values that one endpoint has seen succeed. How long the real one remembers, and what it
// answers here, is UNCONFIRMED (API §11.1); sibling endpoints answer a repeat with 1160004. A request that
// failed does not use its token up, and an empty token means a new request.
class ClientTokens
{
public:
    std::optional<Reply> refuse(const Request &request) const;
    void remember(const Request &request);

private:
    QSet<QString> m_used;
};

} // namespace PeopleDesk::SandboxParts
