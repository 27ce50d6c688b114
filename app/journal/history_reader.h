// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"

#include <QList>
#include <QSqlDatabase>

namespace PeopleDesk {

/// One page of the history, newest first. Throws JournalFault.
QList<HistoryEntry> readHistory(const QSqlDatabase &database, const HistoryQuery &query);

} // namespace PeopleDesk
