// SPDX-License-Identifier: Apache-2.0
#include "models/outcomes/try_again.h"

#include "models/outcomes/error_coach.h"
#include "models/outcomes/retry_table.h"

namespace PeopleDesk {

bool mayTryAgain(const OperationSpec &spec, const Outcome &outcome)
{
    if (outcome.executed == Outcome::Executed::Yes || outcome.kind == Outcome::Kind::Redirected)
        return false;
    // The general table judges doubt and everything that says nothing about the content; an operation's
    // own code says itself what may follow it.
    const ErrorEntry *error = outcome.inDoubt() ? nullptr : findError(spec, outcome.code);
    switch (error ? error->retry : adviseRetry(outcome, spec.endpoint.repeat)) {
    case Retry::AfterWait:
    case Retry::RenewToken:
    case Retry::SameKey:
    case Retry::AfterGrant:
        return true;
    case Retry::No:
    case Retry::AfterReadBack:
    case Retry::AlreadyApplied:
        return false;
    }
    return false;
}

} // namespace PeopleDesk
