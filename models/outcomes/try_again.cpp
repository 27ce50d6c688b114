// SPDX-License-Identifier: Apache-2.0
#include "models/outcomes/try_again.h"

#include "models/outcomes/error_coach.h"

namespace PeopleDesk {

bool mayTryAgain(const OperationSpec &spec, const Outcome &outcome)
{
    if (outcome.succeeded() || outcome.executed == Outcome::Executed::Yes)
        return false;
    const ErrorEntry *error = findError(spec, outcome.code);
    if (error && error->retry == Retry::AlreadyApplied)
        return false;
    if (outcome.inDoubt())
        return spec.endpoint.repeat == Repeat::ClientToken || spec.endpoint.repeat == Repeat::ExternalId;
    switch (outcome.kind) {
    case Outcome::Kind::Business:
        return error && error->retry != Retry::No;
    case Outcome::Kind::AlreadyBooked:
    case Outcome::Kind::Redirected:
        return false;
    default:
        return true;
    }
}

} // namespace PeopleDesk
