// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"

#include <QDateTime>

#include <optional>

namespace PeopleDesk::SandboxParts {

// Issues tenant access tokens (API §1.2) and judges the ones that come back. Tokens are random, live in
// memory, and die with the sandbox.
class TokenDesk
{
public:
    Reply issue(const Request &request);
    std::optional<Reply> refuse(const Request &request) const; // nothing when the token is good

    // Gives every token issued so far this much life from now on; zero makes them all expire.
    void setRemainingLife(std::chrono::seconds life);

private:
    struct Token
    {
        QByteArray text;
        QDateTime end;
    };

    QList<Token> m_tokens;
};

} // namespace PeopleDesk::SandboxParts
