// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"

#include <QStringList>

#include <optional>

namespace PeopleDesk::SandboxParts {

// What the sandbox's app may do (API §1.7): everything, but for the scopes that were taken away.
class Scopes
{
public:
    void withdraw(const QString &name);
    void grantAll() { m_withdrawn.clear(); }
    QStringList withdrawn() const { return m_withdrawn; }

    bool hasAny(const QStringList &names) const; // true as well when none is asked for
    std::optional<Reply> refuse(const QStringList &anyOf) const; // 99991672, nothing when one is there

private:
    QStringList m_withdrawn;
};

} // namespace PeopleDesk::SandboxParts
