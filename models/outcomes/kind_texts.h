// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/endpoint.h"
#include "models/outcomes/error_coach.h"

namespace PeopleDesk {

/// What a kind of outcome means when no code says more.
Explanation explainKind(const Outcome &outcome);
/// What to do when nobody knows whether a write was carried out, by what makes a repeat safe.
Text adviceInDoubt(Repeat repeat);

} // namespace PeopleDesk
