// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal_statements.h"

#include "app/journal/journal_trouble.h"

#include <QSqlError>

namespace PeopleDesk {

namespace {

/// More than the journal has of those that come again and again; a search makes statements of its own.
constexpr qsizetype enough = 100;

} // namespace

JournalStatements::JournalStatements(const QSqlDatabase &database)
    : m_database(database)
{
}

std::shared_ptr<JournalStatements::Statement> JournalStatements::lend(const QString &sql)
{
    const auto known = m_known.constFind(sql);
    if (known != m_known.constEnd() && !(*known)->isLent) {
        (*known)->isLent = true;
        return *known;
    }
    auto statement = std::make_shared<Statement>(Statement{QSqlQuery(m_database)});
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(sql)) {
        const QSqlError error = statement->query.lastError();
        throw JournalFault{troubleOf(error), error.databaseText()};
    }
    if (known == m_known.constEnd() && m_known.size() < enough)
        m_known.insert(sql, statement);
    return statement;
}

void JournalStatements::giveBack(Statement &statement)
{
    // One that has not come to its end would hold its view of the file.
    statement.query.finish();
    statement.isLent = false;
}

} // namespace PeopleDesk
