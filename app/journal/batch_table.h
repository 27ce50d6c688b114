// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/batch_store.h"

namespace PeopleDesk {

class JournalQuery;
class JournalStatements;

/// Runs of a sheet as wholes: whose they are, and whether they are finished. What changes something runs
/// inside a transaction of the caller; every function throws JournalFault.
class BatchTable
{
public:
    /// \a run: this process, see RunTable.
    BatchTable(JournalStatements &statements, const QString &run);

    [[nodiscard]] qint64 add(const BatchHead &head, const QList<BatchRow> &rows) const;
    /// Dead owners must have left before.
    [[nodiscard]] BatchStore::Taken take(qint64 number) const;
    void release(qint64 number) const;
    /// Everything that this process has, when it ends.
    void releaseAll() const;
    /// A doubt was closed: runs that waited for nothing else, and that nobody has, are finished.
    void finishFree() const;
    [[nodiscard]] QList<BatchHead> list(int limit) const;

private:
    [[nodiscard]] BatchHead head(const JournalQuery &row) const;
    [[nodiscard]] BatchHead read(qint64 number) const;
    void finish(qint64 number) const;

    JournalStatements &m_statements;
    QString m_run;
};

} // namespace PeopleDesk
