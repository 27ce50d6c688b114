// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"

#include <QList>

namespace PeopleDesk {

class JournalQuery;
class JournalStatements;

/// What entryAt() reads, as a list of columns of the table requests under that name.
QString entryColumns(const QString &table);
/// The entry in a result, from that column on; number 0 when there is none.
HistoryEntry entryAt(const JournalQuery &row, int column);

/// One page of the history, newest first. Throws JournalFault.
QList<HistoryEntry> readHistory(JournalStatements &statements, const HistoryQuery &query);

} // namespace PeopleDesk
