// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/history/history_entry.h"

#include <QStringList>

#include <optional>

namespace PeopleDesk {

/// The history as a table for a spreadsheet, in the words of now: one row a write, what it changed in one
/// cell with a line for each field.
QStringList historyHead();
/// \a environment is that of the entry's connection; none when the connection is forgotten.
QStringList historyRow(const HistoryEntry &entry, std::optional<Connection::Environment> environment);

} // namespace PeopleDesk
