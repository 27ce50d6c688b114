// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace PeopleDesk {

class JournalStatements;

/// The steps that made the journal what it is. Step n (counted from 1) leads to user_version n; a
/// published step never changes, a new need is a new step.
const QList<QStringList> &journalMigrations();

/// Throws JournalFault with NewerSchema when a newer PeopleDesk has written this journal.
void requireKnownSchema(JournalStatements &statements);

/// Brings the schema up to date, each step with its version in one transaction.
void migrateSchema(JournalStatements &statements);

/// Whether the file's header names a newer schema. Looks at bytes, so that such a file is not even
/// opened by SQLite.
bool hasNewerHeader(const QString &path);

} // namespace PeopleDesk
