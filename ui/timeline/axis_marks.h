// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/time_scale.h"

#include <QList>

namespace PeopleDesk {

/// A line of the time axis. Major ones stand in the upper row of words (years; months once days can be told
/// apart), minor ones in the lower.
struct AxisMark
{
    enum Words { Year, MonthOfYear, Month, Day };

    QDate day;
    bool major = false;
    Words words = Year;

    bool operator==(const AxisMark &other) const = default;
};

/// How wide the words of each sort are at most, in pixels.
struct AxisWidths
{
    int year = 0;
    int monthOfYear = 0;
    int month = 0;
    int day = 0;
};

/// The marks from \a first to \a last, as many as there is room for the words of, in order of time (a major
/// one before a minor one of the same day). Begins with the major mark that is in force on \a first, even
/// where its line lies before.
QList<AxisMark> axisMarks(const TimeScale &scale, const QDate &first, const QDate &last,
                          const AxisWidths &widths);

} // namespace PeopleDesk
