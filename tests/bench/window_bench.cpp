// SPDX-License-Identifier: Apache-2.0
// How long the window stands still while somebody works on a long sheet: window_bench FILE prints for each
// thing done its longest stall in milliseconds, and how much of that the window's thread worked itself.
#include "app/batch/thread_workers.h"
#include "app/files/local_sheet_files.h"
#include "app/language/tongue_file.h"
#include "models/batch/planned_run.h"
#include "models/operations/operations.h"
#include "models/ports/api_gateway.h"
#include "models/ports/clock.h"
#include "models/ports/column_memory.h"
#include "models/sheet/sheet_session.h"
#include "tests/bench/empty_store.h"
#include "tests/bench/heartbeat.h"
#include "ui/batch/check_step.h"

#include <QApplication>
#include <QCheckBox>

#include <cstdio>
#include <cstdlib>
#include <numeric>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// Nothing is asked of it.
class NoGateway : public ApiGateway
{
public:
    ApiCall *send(const ApiRequest &) override { std::abort(); }
};

class NoMemory : public ColumnMemory
{
public:
    [[nodiscard]] QHash<QString, QString> columns(const QString &) const override { return {}; }
    void remember(const QString &, const QHash<QString, QString> &) override { }
};

/// Does \a work and turns the event loop until \a isDone, watching all the while.
void watch(const char *what, const std::function<void()> &work, const std::function<bool()> &isDone)
{
    Heartbeat heart(std::chrono::milliseconds(1));
    bool isBegun = false;
    const auto begin = [&] {
        if (!std::exchange(isBegun, true))
            work();
    };
    QObject::connect(&heart, &Heartbeat::beat, &heart, begin);
    QElapsedTimer clock;
    clock.start();
    while (!isBegun || !isDone())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    int left = 3; // beats for what the last turn has left behind
    QObject::connect(&heart, &Heartbeat::beat, &heart, [&left] { --left; });
    while (left > 0)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%s\t%.1f\t%.1f\t%.1f\n", what, Milliseconds(heart.wall().longest).count(),
                Milliseconds(heart.own().longest).count(), double(clock.elapsed()) / 1000);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QString path = QApplication::arguments().value(1);

    LocalSheetFiles files;
    ThreadWorkers workers;
    EmptyStore store;
    NoMemory memory;
    const SystemClock time;
    const TongueFile chinese(u"zh"_s);
    const TongueFile english(u"en"_s);
    auto sheet =
        std::make_unique<SheetSession>(importExternalReferralReward(), Connection(),
                                       SheetPorts{files, workers, store, {&chinese, &english}}, memory, time);
    NoGateway gateway;
    CheckStep step({}, gateway);
    step.setSheet(sheet.get());
    step.resize(1200, 800);
    step.show();
    step.grab(); // loading fonts belongs to the start of the program

    const auto isReady = [&] {
        const SheetDocument &document = sheet->document();
        return document.state() == SheetDocument::State::Ready && sheet->standing().isSettled();
    };
    const auto atOnce = [] { return true; };
    auto *onlyProblems = step.findChild<QCheckBox *>(u"onlyProblemsBox"_s);
    const auto filter = [&](bool only) { onlyProblems->setChecked(only); };
    const auto choose = [&](const QString &field) {
        sheet->chooseColumn(sheet->document().mapping().columns().size() - 1, field);
    };

    watch(
        "read and checked", [&] { sheet->open(path); }, isReady);
    const qsizetype rows = sheet->document().rows().size();
    constexpr qsizetype stage = 11;
    watch(
        "a cell edited", [&] { sheet->edits().edit(rows / 2, stage, u"x"_s); }, isReady);
    watch(
        "only problems", [&] { filter(true); }, atOnce);
    watch(
        "all rows again", [&] { filter(false); }, atOnce);
    watch(
        "the edit undone", [&] { sheet->edits().undo(); }, isReady);
    QList<qsizetype> places(qMin<qsizetype>(rows, 20'000));
    std::iota(places.begin(), places.end(), 0);
    watch(
        "20 000 cells filled down", [&] { sheet->edits().fillDown(places, stage - 1); }, isReady);
    watch(
        "that undone", [&] { sheet->edits().undo(); }, isReady);
    watch(
        "a column chosen that breaks every row", [&] { choose(u"stage"_s); }, isReady);
    watch(
        "only problems, all of them", [&] { filter(true); }, atOnce);
    watch(
        "all rows once more", [&] { filter(false); }, atOnce);
    watch(
        "the column given back", [&] { choose(u"comment"_s); }, isReady);
    auto run = std::make_unique<PlannedRun>(sheet->document(), sheet->fileName(), workers);
    watch(
        "the run planned", [&] { run->start(); }, [&] { return run->isReady(); });
    watch(
        "the plan dropped", [&] { run.reset(); }, [&] { return !run; });
    step.setSheet(nullptr);
    watch(
        "the sheet closed", [&] { sheet.reset(); }, [&] { return !sheet; });
    return 0;
}
