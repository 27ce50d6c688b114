// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace PeopleDesk {

class JournalStatements;

/// The processes that write into the journal, each with a lease that ends with the process.
class RunTable
{
public:
    explicit RunTable(JournalStatements &statements);

    /// Enters this process under that id; again is harmless.
    void enter(const QString &run) const;
    void leave(const QString &run) const;
    /// Puts in doubt what dead processes left open: nobody will settle it. Whether anything changed.
    bool sweep() const;

private:
    JournalStatements &m_statements;
};

} // namespace PeopleDesk
