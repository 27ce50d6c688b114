// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal_statements.h"

#include <QString>
#include <QVariant>

#include <memory>

namespace PeopleDesk {

/// One statement that throws JournalFault instead of returning false. Lives shorter than its database.
class JournalQuery
{
public:
    JournalQuery(JournalStatements &statements, const QString &sql);
    ~JournalQuery();
    Q_DISABLE_COPY_MOVE(JournalQuery)

    /// A null text is stored as an empty one: QSqlQuery would make it NULL, which no column allows.
    JournalQuery &bind(const QString &place, const QString &text);
    JournalQuery &bind(const QString &place, const QByteArray &bytes);
    JournalQuery &bind(const QString &place, qint64 number);

    JournalQuery &run();
    bool next();
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] qint64 insertedNumber() const;
    [[nodiscard]] int changedRows() const;

private:
    JournalStatements &m_statements;
    std::shared_ptr<JournalStatements::Statement> m_statement;
};

/// The first column of the first row; invalid when there is none.
QVariant singleValue(JournalStatements &statements, const QString &sql);

/// A write transaction: takes the write lock at once, so that what is read inside stays true, and is
/// rolled back unless committed.
class JournalTransaction
{
public:
    explicit JournalTransaction(JournalStatements &statements);
    ~JournalTransaction();
    Q_DISABLE_COPY_MOVE(JournalTransaction)

    void commit();

private:
    JournalStatements &m_statements;
    bool m_isOpen = false;
};

} // namespace PeopleDesk
