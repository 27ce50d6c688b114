// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal_file.h"
#include "app/journal/journal_options.h"

#include <QSqlDatabase>

#include <memory>

namespace PeopleDesk {

class JournalStatements;

/// An open connection to a journal whose schema is known and whose pages are sound. Belongs to the
/// thread that made it; closes when it goes.
class JournalDatabase
{
public:
    /// Opens for reading. Throws JournalFault; a file with a newer schema is not opened at all.
    JournalDatabase(const JournalFile &file, const JournalOptions &options);
    ~JournalDatabase();
    Q_DISABLE_COPY_MOVE(JournalDatabase)

    /// Chooses the way of journalling and brings the schema up to date. One process does this at a
    /// time. Throws JournalFault.
    void prepareForWriting();
    [[nodiscard]] bool isUpToDate() const;
    /// Whether the path still leads to the file that was opened.
    [[nodiscard]] bool isCurrent() const;
    /// Reads every page and index; true when SQLite finds them broken.
    [[nodiscard]] bool isBroken() const;
    [[nodiscard]] JournalStatements &statements() const { return *m_statements; }

private:
    void open();
    void chooseJournalling() const;

    JournalFile m_file;
    JournalOptions m_options;
    QString m_name;
    QByteArray m_identity;
    QSqlDatabase m_database;
    std::unique_ptr<JournalStatements> m_statements;
};

} // namespace PeopleDesk
