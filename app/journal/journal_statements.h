// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>

namespace PeopleDesk {

/// The statements of one open database, each prepared once: preparing costs more than running. Goes before
/// its database is closed.
class JournalStatements
{
public:
    /// Lent to one JournalQuery at a time.
    struct Statement
    {
        QSqlQuery query;
        bool isLent = true;
    };

    explicit JournalStatements(const QSqlDatabase &database);

    /// Throws JournalFault.
    [[nodiscard]] std::shared_ptr<Statement> lend(const QString &sql);
    void giveBack(Statement &statement);
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

private:
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<Statement>> m_known;
};

} // namespace PeopleDesk
