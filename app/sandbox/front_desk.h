// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/call_journal.h"
#include "app/sandbox/fault_box.h"
#include "app/sandbox/rate_limits.h"
#include "app/sandbox/records.h"
#include "app/sandbox/router.h"
#include "app/sandbox/scopes.h"
#include "app/sandbox/token_desk.h"

namespace PeopleDesk::SandboxParts {

// The way of a request through the sandbox: faults, path, method, token, scope, rate limit, endpoint; then
// journal and answer. Holds all state; knows no HTTP library.
class FrontDesk
{
public:
    FrontDesk();
    Q_DISABLE_COPY_MOVE(FrontDesk) // the router keeps references into it

    Answer answer(Request request);

    Records records;
    Scopes scopes;
    TokenDesk tokens;
    RateLimits limits;
    FaultBox faults;
    CallJournal journal;

private:
    Reply replyTo(const Request &request, const Endpoint *endpoint);

    Router m_router;
};

} // namespace PeopleDesk::SandboxParts
