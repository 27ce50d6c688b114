// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/journal.h"

#include <QLoggingCategory>
#include <QString>

class QSqlError;

namespace PeopleDesk {

Q_DECLARE_LOGGING_CATEGORY(journalLog)

/// Thrown inside this room when SQLite refuses, and caught where a request enters it (JournalWorker).
/// Never crosses a signal or the event loop.
struct JournalFault
{
    JournalTrouble trouble = JournalTrouble::None;
    QString detail; ///< SQLite's words; they name tables and files, never values
};

/// What a refusal of SQLite means to the person at the screen.
JournalTrouble troubleOf(const QSqlError &error);

} // namespace PeopleDesk
