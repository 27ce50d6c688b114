// SPDX-License-Identifier: Apache-2.0
// A process that writes into a journal, for tests that need a second one:
//   journal_writer hold PATH          begins a write, says so, and waits to be killed
//   journal_writer run PATH           begins the first of a run's three rows, says so, and waits to be killed
//   journal_writer many PATH N        begins and settles N rewards
//   journal_writer unprivileged PATH  begins as a user who may not write there
#include "tests/journal/batch_fixture.h"

#include <QCoreApplication>
#include <QTextStream>

#include <unistd.h>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

int hold(Journal &journal)
{
    const JournalTicket ticket = begin(journal, aReward(u"held"_s));
    say(ticket.granted() ? u"granted %1"_s.arg(ticket.number) : u"refused"_s);
    return QCoreApplication::exec();
}

int run(SqliteJournal &journal)
{
    SqliteBatchStore store(journal);
    const qint64 number = create(store, aHead(), someRows(3)).number;
    const JournalTicket ticket = begin(journal, rowRequest(number, 0));
    say(ticket.granted() ? u"run %1"_s.arg(number) : u"refused"_s);
    return QCoreApplication::exec();
}

int many(Journal &journal, int count)
{
    const QString prefix = QString::number(QCoreApplication::applicationPid());
    for (int i = 0; i < count; ++i) {
        const JournalTicket ticket = begin(journal, aReward(u"%1-%2"_s.arg(prefix).arg(i)));
        if (settle(journal, ticket.number, aSuccess(), u"r-%1-%2"_s.arg(prefix).arg(i))
            != JournalTrouble::None)
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString &task = arguments.value(1);
    const QString path = arguments.value(2);
    if (task == "unprivileged"_L1 && ::getuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        return 3;

    JournalOptions options;
    options.busyTimeout = std::chrono::seconds(30);
    SqliteJournal journal(path, options);
    if (task == "hold"_L1)
        return hold(journal);
    if (task == "run"_L1)
        return run(journal);
    if (task == "many"_L1)
        return many(journal, arguments.value(3).toInt());
    if (task == "unprivileged"_L1) {
        const JournalTicket ticket = begin(journal, anOfferMove(u"7"_s));
        say(u"trouble %1 %2"_s.arg(static_cast<int>(ticket.trouble))
                .arg(static_cast<int>(journal.trouble())));
        return 0;
    }
    return 2;
}
