// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/timeline_scene.h"

class QFontMetrics;

namespace PeopleDesk {

/// Heights on the timeline, from top to bottom: axis, rows of bars, lanes of notes, contracts without a
/// period.
struct TimelineMetrics
{
    int axisLine = 0;
    int axis = 0; ///< two lines
    int bar = 0;
    int pitch = 0; ///< from one row to the next
    int lane = 0;
    int rowsTop = 0;
    int lanesTop = 0;
    int lanes = 0;
    int unplacedTop = 0;
    int height = 0;

    [[nodiscard]] int rowTop(int row) const { return rowsTop + row * pitch; }
    [[nodiscard]] int unplacedRowTop(int row) const { return unplacedTop + row * pitch; }
};

/// The lanes are counted by the number of bars and not by the notes, so that nothing below moves when a drag
/// makes the first overlap.
TimelineMetrics timelineMetrics(const TimelineScene &scene, const QFontMetrics &words,
                                const QFontMetrics &smallWords);

} // namespace PeopleDesk
