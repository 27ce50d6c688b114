// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/journal.h"

namespace PeopleDesk {

class JournalStatements;

/// The writes of one run, from the wish to send to the last word about it. Every function runs inside
/// a transaction of the caller and throws JournalFault.
class RequestTable
{
public:
    RequestTable(JournalStatements &statements, const QString &run);

    /// Enters a write as sending, or reopens the doubt that it repeats. Not granted when the ledger
    /// holds its external_id, or when the doubt turned out to be carried out.
    [[nodiscard]] JournalTicket begin(const Connection &connection, const ApiRequest &request) const;
    /// False when this run has no such write.
    [[nodiscard]] bool settle(qint64 number, const Outcome &outcome, const QString &createdId) const;
    /// Closes a doubt; a row that is no doubt any more stays as it is.
    void resolve(qint64 number, HistoryEntry::State state, const QString &remark) const;
    /// Takes back a write whose ticket reached nobody: it was not sent.
    void withdraw(qint64 number) const;
    /// Makes the next number greater than that one.
    void skipNumbersUpTo(qint64 number) const;

private:
    [[nodiscard]] qint64 add(const Connection &connection, const ApiRequest &request) const;
    [[nodiscard]] JournalTicket resume(const Connection &connection, const ApiRequest &request) const;

    JournalStatements &m_statements;
    QString m_run;
};

} // namespace PeopleDesk
