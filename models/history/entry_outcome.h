// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"
#include "models/outcomes/outcome.h"

namespace PeopleDesk {

/// As much of an entry's outcome as the error coach needs.
Outcome outcomeOf(const HistoryEntry &entry);

} // namespace PeopleDesk
