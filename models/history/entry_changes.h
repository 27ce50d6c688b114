// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"
#include "models/session/change.h"

namespace PeopleDesk {

/// Field by field what an entry changed, read from what the journal keeps of it. Fields whose entries each
/// count by their name (custom fields) have a line for each that is not what it was. Ids are told with the
/// names that are known.
QList<Change> changesOf(const OperationSpec &spec, const HistoryEntry &entry, const FieldNames &names = {});

/// One of them in a line: "Contract number: HT-1 → HT-2".
Text changeLine(const Change &change, bool knowsBefore);

} // namespace PeopleDesk
