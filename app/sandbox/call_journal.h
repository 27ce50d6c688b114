// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"

namespace PeopleDesk::SandboxParts {

// Every call that reached the sandbox, in order, for tests that count writes. App secrets are left out.
class CallJournal
{
public:
    void add(const Request &request, const Reply &reply, bool isWrite);

    QJsonArray writes() const;
    const QJsonArray &calls() const { return m_calls; }
    void clear() { m_calls = {}; }

private:
    QJsonArray m_calls;
};

} // namespace PeopleDesk::SandboxParts
