// SPDX-License-Identifier: Apache-2.0
// How long a sheet takes until every row is checked, and in how much memory: sheet_bench make|check|stall FILE [ROWS].
#include "app/batch/thread_workers.h"
#include "app/files/local_sheet_files.h"
#include "app/language/tongue_file.h"
#include "models/operations/operations.h"
#include "models/sheet/sheet_document.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/reward_sheet.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <sys/resource.h>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

/// A ledger in which nothing was ever booked.
class EmptyStore : public BatchStore
{
public:
    void create(const BatchHead &, const QList<BatchRow> &, QObject *,
                const std::function<void(const Made &)> &) override
    {
    }
    void take(qint64, QObject *, const std::function<void(const Taken &)> &) override { }
    void release(qint64, QObject *, const std::function<void(JournalTrouble)> &) override { }
    void list(int, QObject *, const std::function<void(const QList<BatchHead> &)> &) override { }
    void findBookings(const Connection &, const BookingQuery &, QObject *context,
                      const std::function<void(const QList<Booking> &)> &answer) override
    {
        QTimer::singleShot(0, context, [answer] { answer({}); });
    }
};

/// \a isWatched: beats all the while, which costs a core of its own; so stalls and speed are measured apart.
int check(const QString &path, bool isWatched)
{
    LocalSheetFiles files;
    ThreadWorkers workers;
    EmptyStore store;
    const TongueFile chinese(u"zh"_s);
    const TongueFile english(u"en"_s);
    SheetDocument sheet(importExternalReferralReward(), {}, {QDateTime::currentDateTime(), u"open_id"_s},
                        {files, workers, store, {&chinese, &english}});
    const std::unique_ptr<Heartbeat> heart = isWatched ? std::make_unique<Heartbeat>() : nullptr;
    QElapsedTimer clock;
    clock.start();
    double readSeconds = 0;
    QObject::connect(&sheet, &SheetDocument::stateChanged, &sheet, [&](SheetDocument::State state) {
        if (state == SheetDocument::State::Checking)
            readSeconds = double(clock.elapsed()) / 1000;
        if (state == SheetDocument::State::Ready || state == SheetDocument::State::Failed)
            QCoreApplication::quit();
    });
    sheet.open(path, {});
    QCoreApplication::exec();

    const double seconds = double(clock.elapsed()) / 1000;
    qsizetype blocked = 0;
    for (qsizetype place = 0; place < sheet.rows().size(); ++place)
        blocked += sheet.isBlocked(place);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    if (heart) {
        std::printf("%lld rows: longest stall %.1f ms\n", static_cast<long long>(sheet.rows().size()),
                    std::chrono::duration<double, std::milli>(heart->wall().longest).count());
        return 0;
    }
    std::printf("%lld rows: read after %.2f s, all checked after %.2f s (%.1f µs a row), peak %ld MB, %lld "
                "blocked\n",
                static_cast<long long>(sheet.rows().size()), readSeconds, seconds,
                seconds * 1e6 / double(qMax<qsizetype>(sheet.rows().size(), 1)), usage.ru_maxrss / 1024, static_cast<long long>(blocked));
    return sheet.state() == SheetDocument::State::Ready ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == "make"_L1)
        return writeRewardSheet(arguments.at(2), arguments.at(3).toInt()) ? 0 : 1;
    if (arguments.size() == 3 && (arguments.at(1) == "check"_L1 || arguments.at(1) == "stall"_L1))
        return check(arguments.at(2), arguments.at(1) == "stall"_L1);
    std::fputs("usage: sheet_bench make FILE ROWS | check FILE | stall FILE\n", stderr);
    return 2;
}
