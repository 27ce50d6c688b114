// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace PeopleDesk {

/// One statement that throws JournalFault instead of returning false. Lives shorter than its database.
class JournalQuery
{
public:
    JournalQuery(const QSqlDatabase &database, const QString &sql);

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
    QSqlQuery m_query;
};

/// The first column of the first row; invalid when there is none.
QVariant singleValue(const QSqlDatabase &database, const QString &sql);

/// A write transaction: takes the write lock at once, so that what is read inside stays true, and is
/// rolled back unless committed.
class JournalTransaction
{
public:
    explicit JournalTransaction(const QSqlDatabase &database);
    ~JournalTransaction();
    Q_DISABLE_COPY_MOVE(JournalTransaction)

    void commit();

private:
    QSqlDatabase m_database;
    bool m_isOpen = false;
};

} // namespace PeopleDesk
