// SPDX-License-Identifier: Apache-2.0
// Another process: takes turns from the book in FILE, COUNT of them at RATE a second, and writes the time of
// each in microseconds, a line each. With COUNT 0 it claims one and never comes back for it.
#include "app/pace/sqlite_pace_book.h"
#include "models/ports/clock.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

class Caller : public QObject
{
public:
    Caller(PaceBook &book, const Clock &clock, int count, int rate)
        : m_book(book)
        , m_clock(clock)
        , m_left(count)
        , m_lane{u"app@host"_s, "PATCH /somewhere", {0, rate}}
    {
    }

    void claim()
    {
        m_book.claim(m_lane, this, [this](const PaceTurn &turn) {
            if (m_left == 0)
                std::_Exit(0); // at once, as if it were killed
            const qint64 now = m_clock.steadyMilliseconds() * 1'000;
            const qint64 wait = (std::max<qint64>(0, turn.at - now) + 999) / 1'000;
            QTimer::singleShot(std::chrono::milliseconds(wait), Qt::PreciseTimer, this,
                               [this, turn] { take(turn); });
        });
    }

private:
    void take(const PaceTurn &turn)
    {
        if (turn.isGranted) {
            std::printf("%lld\n", static_cast<long long>(m_clock.steadyMilliseconds() * 1'000));
            std::fflush(stdout);
            if (--m_left == 0) {
                QCoreApplication::quit();
                return;
            }
        }
        claim();
    }

    PaceBook &m_book;
    const Clock &m_clock;
    int m_left;
    PaceLane m_lane;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const SystemClock clock;
    SqlitePaceBook book(arguments.at(1), clock);
    Caller caller(book, clock, arguments.at(2).toInt(), arguments.at(3).toInt());
    caller.claim();
    return QCoreApplication::exec();
}
