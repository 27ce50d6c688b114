// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal_query.h"

#include "app/journal/journal_trouble.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

[[noreturn]] void refuse(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    throw JournalFault{troubleOf(error), error.databaseText()};
}

} // namespace

JournalQuery::JournalQuery(JournalStatements &statements, const QString &sql)
    : m_statements(statements)
    , m_statement(statements.lend(sql))
{
}

JournalQuery::~JournalQuery()
{
    m_statements.giveBack(*m_statement);
}

JournalQuery &JournalQuery::bind(const QString &place, const QString &text)
{
    m_statement->query.bindValue(place, text.isNull() ? u""_s : text);
    return *this;
}

JournalQuery &JournalQuery::bind(const QString &place, const QByteArray &bytes)
{
    m_statement->query.bindValue(place, bytes.isNull() ? ""_ba : bytes);
    return *this;
}

JournalQuery &JournalQuery::bind(const QString &place, qint64 number)
{
    m_statement->query.bindValue(place, number);
    return *this;
}

JournalQuery &JournalQuery::run()
{
    if (!m_statement->query.exec())
        refuse(m_statement->query);
    return *this;
}

bool JournalQuery::next()
{
    if (m_statement->query.next())
        return true;
    if (m_statement->query.lastError().isValid())
        refuse(m_statement->query);
    return false;
}

QVariant JournalQuery::value(int column) const
{
    return m_statement->query.value(column);
}

qint64 JournalQuery::insertedNumber() const
{
    return m_statement->query.lastInsertId().toLongLong();
}

int JournalQuery::changedRows() const
{
    return m_statement->query.numRowsAffected();
}

QVariant singleValue(JournalStatements &statements, const QString &sql)
{
    JournalQuery query(statements, sql);
    return query.run().next() ? query.value(0) : QVariant();
}

JournalTransaction::JournalTransaction(JournalStatements &statements)
    : m_statements(statements)
{
    JournalQuery(m_statements, u"BEGIN IMMEDIATE"_s).run();
    m_isOpen = true;
}

JournalTransaction::~JournalTransaction()
{
    if (m_isOpen)
        QSqlQuery(m_statements.database()).exec(u"ROLLBACK"_s);
}

void JournalTransaction::commit()
{
    JournalQuery(m_statements, u"COMMIT"_s).run();
    m_isOpen = false;
}

} // namespace PeopleDesk
