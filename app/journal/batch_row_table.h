// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"
#include "models/ports/journal.h"

#include <optional>

namespace PeopleDesk {

class JournalStatements;

/// The rows of runs. What was asked for never changes; how far a row got is told by its latest write, so
/// that row and write can't disagree. Every function runs inside a transaction of the caller and throws
/// JournalFault.
class BatchRowTable
{
public:
    struct Counts
    {
        qint64 sending = 0;
        qint64 inDoubt = 0;
        qint64 done = 0;
        qint64 failed = 0;
    };

    explicit BatchRowTable(JournalStatements &statements);

    void add(qint64 batch, const QList<BatchRow> &rows) const;
    [[nodiscard]] QList<BatchRow> read(qint64 batch) const;
    /// Of the rows that were begun; those that wait again are not among them.
    [[nodiscard]] Counts counts(qint64 batch) const;

    /// Why this run may not begin the row with a write that resumes that one (0: none); nothing when it may.
    [[nodiscard]] std::optional<JournalTicket> refusal(const BatchPlace &place, qint64 resumes,
                                                       const QString &run) const;
    /// From now on that write speaks for the row.
    void enter(const BatchPlace &place, qint64 request) const;
    /// Somebody else's write has booked what the row asks for.
    void enterBooked(const BatchPlace &place, qint64 request) const;

private:
    JournalStatements &m_statements;
};

} // namespace PeopleDesk
