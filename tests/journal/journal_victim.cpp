// SPDX-License-Identifier: Apache-2.0
// journal_victim PATH N: begins a reward and settles it, saying how far it came, and is killed before the
// N-th change to any file. With N = 0 it lives and says how many changes there were.
#include "tests/journal/crash_point.h"
#include "tests/journal/journal_fixture.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    dieBeforeFileChange(QCoreApplication::arguments().value(2).toInt());
    {
        SqliteJournal journal(QCoreApplication::arguments().value(1));
        const JournalTicket ticket = begin(journal, aReward(u"once"_s));
        out << "granted" << Qt::endl;
        if (settle(journal, ticket.number, aSuccess(), u"r-1"_s) == JournalTrouble::None)
            out << "settled" << Qt::endl;
    }
    out << "changes " << fileChanges() << Qt::endl;
    return 0;
}
