// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal_query.h"

#include "app/journal/journal_trouble.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

namespace {

[[noreturn]] void refuse(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    throw JournalFault{troubleOf(error), error.databaseText()};
}

} // namespace

JournalQuery::JournalQuery(const QSqlDatabase &database, const QString &sql)
    : m_query(database)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        refuse(m_query);
}

JournalQuery &JournalQuery::bind(const QString &place, const QString &text)
{
    m_query.bindValue(place, text.isNull() ? u""_s : text);
    return *this;
}

JournalQuery &JournalQuery::bind(const QString &place, const QByteArray &bytes)
{
    m_query.bindValue(place, bytes.isNull() ? ""_ba : bytes);
    return *this;
}

JournalQuery &JournalQuery::bind(const QString &place, qint64 number)
{
    m_query.bindValue(place, number);
    return *this;
}

JournalQuery &JournalQuery::run()
{
    if (!m_query.exec())
        refuse(m_query);
    return *this;
}

bool JournalQuery::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        refuse(m_query);
    return false;
}

QVariant JournalQuery::value(int column) const
{
    return m_query.value(column);
}

qint64 JournalQuery::insertedNumber() const
{
    return m_query.lastInsertId().toLongLong();
}

int JournalQuery::changedRows() const
{
    return m_query.numRowsAffected();
}

QVariant singleValue(const QSqlDatabase &database, const QString &sql)
{
    JournalQuery query(database, sql);
    return query.run().next() ? query.value(0) : QVariant();
}

JournalTransaction::JournalTransaction(const QSqlDatabase &database)
    : m_database(database)
{
    JournalQuery(m_database, u"BEGIN IMMEDIATE"_s).run();
    m_isOpen = true;
}

JournalTransaction::~JournalTransaction()
{
    if (m_isOpen)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

void JournalTransaction::commit()
{
    JournalQuery(m_database, u"COMMIT"_s).run();
    m_isOpen = false;
}

} // namespace PeopleDesk
