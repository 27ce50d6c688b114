// SPDX-License-Identifier: Apache-2.0
// journal_victim PATH N: begins a reward and settles it, saying how far it came, and is killed before the
// N-th change to any file. With N = 0 it lives and says how many changes there were.
// journal_victim PATH N ROWS: the same with a run of so many rows, sixteen of them on their way at a time.
#include "tests/journal/batch_fixture.h"
#include "tests/journal/crash_point.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int width = 16;

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void sendOne(SqliteJournal &journal)
{
    const JournalTicket ticket = begin(journal, aReward(u"once"_s));
    say(u"granted"_s);
    if (settle(journal, ticket.number, aSuccess(), u"r-1"_s) == JournalTrouble::None)
        say(u"settled"_s);
}

/// The rows of a run, each begun and settled, several at a time.
class Sender : public QObject
{
public:
    Sender(SqliteJournal &journal, int count)
        : m_journal(journal)
        , m_store(journal)
        , m_count(count)
    {
    }

    void run()
    {
        m_run = create(m_store, aHead(), someRows(m_count)).number;
        say(u"made"_s);
        for (int i = 0; i < width; ++i)
            sendNext();
        QCoreApplication::exec();
    }

private:
    void sendNext()
    {
        if (m_begun == m_count)
            return;
        const int index = m_begun++;
        m_journal.begin(aConnection(), rowRequest(m_run, index), this,
                        [=, this](const JournalTicket &ticket) {
                            say(u"granted %1"_s.arg(index));
                            m_journal.settle(ticket.number, aSuccess(), u"r-%1"_s.arg(index), this,
                                             [=, this](JournalTrouble) {
                                                 say(u"settled %1"_s.arg(index));
                                                 sendNext();
                                                 if (++m_settled == m_count)
                                                     QCoreApplication::quit();
                                             });
                        });
    }

    SqliteJournal &m_journal;
    SqliteBatchStore m_store;
    qint64 m_run = 0;
    int m_count;
    int m_begun = 0;
    int m_settled = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    dieBeforeFileChange(arguments.value(2).toInt());
    {
        SqliteJournal journal(arguments.value(1));
        if (const int rows = arguments.value(3).toInt())
            Sender(journal, rows).run();
        else
            sendOne(journal);
    }
    say(u"changes %1"_s.arg(fileChanges()));
    return 0;
}
