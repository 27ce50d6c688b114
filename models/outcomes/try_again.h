// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"
#include "models/outcomes/outcome.h"

namespace PeopleDesk {

/// Whether a person may send the very same request once more: it can't be carried out twice, and there
/// is a chance that it ends differently.
bool mayTryAgain(const OperationSpec &spec, const Outcome &outcome);

} // namespace PeopleDesk
