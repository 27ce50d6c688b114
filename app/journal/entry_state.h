// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"

namespace PeopleDesk {

/// The word for a state in the table; a word from there is one of these (the schema checks it).
QString stateName(HistoryEntry::State state);
HistoryEntry::State stateNamed(const QString &name);

} // namespace PeopleDesk
