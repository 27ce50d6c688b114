// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"
#include "models/outcomes/outcome.h"
#include "models/session/change.h"

namespace PeopleDesk {

/// Field by field what an entry changed, read from what the journal keeps of it.
QList<Change> changesOf(const OperationSpec &spec, const HistoryEntry &entry);
/// As much of an entry's outcome as the error coach needs.
Outcome outcomeOf(const HistoryEntry &entry);

} // namespace PeopleDesk
