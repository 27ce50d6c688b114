// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/outcomes/error_coach.h"

namespace PeopleDesk {

/// What a kind of outcome means when no code says more.
Explanation explainKind(const Outcome &outcome);

} // namespace PeopleDesk
