// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timeline_metrics.h"

#include "ui/style/spacing.h"

#include <QFontMetrics>

namespace PeopleDesk {

namespace {

constexpr int grid = 4;

int onGrid(int pixels)
{
    return (pixels + grid - 1) / grid * grid;
}

int lanesFor(qsizetype bars)
{
    return bars < 2 ? 1 : bars < 5 ? 2 : 3;
}

} // namespace

TimelineMetrics timelineMetrics(const TimelineScene &scene, const QFontMetrics &words,
                                const QFontMetrics &smallWords)
{
    TimelineMetrics metrics;
    metrics.axisLine = smallWords.height();
    metrics.axis = onGrid(2 * metrics.axisLine);
    metrics.bar = onGrid(words.height() + Spacing::small);
    metrics.pitch = metrics.bar + Spacing::small;
    metrics.lane = smallWords.height() + 2;
    metrics.lanes = lanesFor(scene.bars.size() - scene.unplaced);
    metrics.rowsTop = metrics.axis + Spacing::tight;
    metrics.lanesTop = metrics.rowTop(qMax(1, scene.rows));
    metrics.unplacedTop =
        metrics.lanesTop + metrics.lanes * metrics.lane + (scene.unplaced > 0 ? Spacing::small : 0);
    metrics.height = metrics.unplacedRowTop(scene.unplaced);
    return metrics;
}

} // namespace PeopleDesk
