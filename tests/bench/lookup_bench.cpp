// SPDX-License-Identifier: Apache-2.0
// How long the window stands still while a view scrolls through a great many candidates, page by page.
#include "models/lookups/directory.h"
#include "models/ports/clock.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/talent_pages.h"

#include <QApplication>
#include <QListView>

#include <cstdio>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

void print(const char *what, const Heartbeat::Figures &figures)
{
    std::printf("%-10s longest %7.2f ms   99.9 %% %6.2f ms   over 16 ms: %lld of %lld turns (target: none)\n",
                what, Milliseconds(figures.longest).count(), Milliseconds(figures.percentile999).count(),
                qint64(figures.overFrame), qint64(figures.turns));
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int talents = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;

    TalentPages gateway(talents);
    const SystemClock time;
    Directory directory({}, gateway, time); // as a page has it: names are remembered on the way
    LookupModel &model = *directory.makeSearch(u"talents"_s, &directory);
    QListView view;
    view.setUniformItemSizes(true); // else every item is measured again for every page
    view.setModel(&model);
    view.resize(400, 600);
    view.show();

    int pages = 0;
    QObject::connect(&model, &LookupModel::rowsInserted, &model, [&pages] { ++pages; });
    model.ask(directory.question(u"候选人"_s));
    while (model.rowCount() == 0)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    view.grab(); // loading fonts belongs to the start of the program

    QElapsedTimer clock;
    clock.start();
    Heartbeat heart;
    QObject::connect(&heart, &Heartbeat::beat, &view, [&] {
        view.scrollToBottom();
        if (model.rowCount() >= talents && !model.hasMore())
            QApplication::quit();
    });
    QApplication::exec();

    const double seconds = double(clock.elapsed()) / 1000;
    std::printf("%d candidates in %d pages: %.1f s, %.2f ms a page\n", model.rowCount(), pages, seconds,
                seconds * 1000 / pages);
    print("wall", heart.wall());
    print("own work", heart.own());
    return 0;
}
