// SPDX-License-Identifier: Apache-2.0
// How long a sheet takes until every row is checked, and in how much memory. sheet_bench make FILE ROWS
// writes a sheet of rewards, sheet_bench check FILE prints rows, seconds and megabytes.
#include "app/batch/thread_workers.h"
#include "app/files/local_sheet_files.h"
#include "app/language/tongue_file.h"
#include "models/operations/operations.h"
#include "models/sheet/sheet_document.h"
#include "tests/bench/empty_store.h"
#include "tests/bench/reward_sheet.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <sys/resource.h>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

int check(const QString &path)
{
    LocalSheetFiles files;
    ThreadWorkers workers;
    EmptyStore store;
    const TongueFile chinese(u"zh"_s);
    const TongueFile english(u"en"_s);
    SheetDocument sheet(importExternalReferralReward(), {}, {QDateTime::currentDateTime(), u"open_id"_s},
                        {files, workers, store, {&chinese, &english}});
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&sheet, &SheetDocument::stateChanged, &sheet, [](SheetDocument::State state) {
        if (state == SheetDocument::State::Ready || state == SheetDocument::State::Failed)
            QCoreApplication::quit();
    });
    sheet.open(path, {});
    QCoreApplication::exec();

    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%lld %.3f %ld\n", static_cast<long long>(sheet.checkedCount()),
                double(clock.elapsed()) / 1000, usage.ru_maxrss / 1024);
    return sheet.state() == SheetDocument::State::Ready ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == "make"_L1)
        return writeRewardSheet(arguments.at(2), arguments.at(3).toInt()) ? 0 : 1;
    if (arguments.size() == 3 && arguments.at(1) == "check"_L1)
        return check(arguments.at(2));
    std::fputs("usage: sheet_bench make FILE ROWS | check FILE\n", stderr);
    return 2;
}
