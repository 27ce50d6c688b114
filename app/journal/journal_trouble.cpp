// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal_trouble.h"

#include <QSqlError>

namespace PeopleDesk {

Q_LOGGING_CATEGORY(journalLog, "peopledesk.journal")

namespace {

// Primary result codes of SQLite; an extended code has its primary one in the lowest byte.
enum SqliteCode {
    SqlitePermission = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteProtocol = 15,
    SqliteNotADatabase = 26,
};

} // namespace

JournalTrouble troubleOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
    case SqliteProtocol: // too many processes raced for the write-ahead log
        return JournalTrouble::Busy;
    case SqliteFull:
        return JournalTrouble::NoSpace;
    case SqlitePermission:
    case SqliteReadOnly:
        return JournalTrouble::ReadOnly;
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return JournalTrouble::Damaged;
    default:
        return JournalTrouble::Unreachable;
    }
}

} // namespace PeopleDesk
