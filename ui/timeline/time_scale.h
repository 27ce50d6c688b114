// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/timeline/contract_span.h"

#include <QDate>

namespace PeopleDesk {

/// Which place a day has on the timeline, in pixels from its left edge. A day is as wide as pixelsPerDay; a
/// bar goes from the left edge of its first day to the right edge of its last.
class TimeScale
{
public:
    TimeScale() = default;
    TimeScale(const QDate &origin, double pixelsPerDay);

    [[nodiscard]] QDate origin() const { return m_origin; }
    [[nodiscard]] double pixelsPerDay() const { return m_pixelsPerDay; }

    [[nodiscard]] double leftOf(const QDate &day) const;
    [[nodiscard]] double rightOf(const QDate &day) const;
    /// The day that lies under \a x.
    [[nodiscard]] QDate dayAt(double x) const;
    /// The last day of a bar that ends at \a x, taken to the nearest whole day.
    [[nodiscard]] QDate lastDayAt(double x) const;

private:
    QDate m_origin{2000, 1, 1};
    double m_pixelsPerDay = 1;
};

/// The days that the timeline shows: all periods and today with some room around, in whole quarters, so that
/// it does not move with every day that an end is moved. Room after the last is room to drag into.
struct DayRange
{
    QDate first{2000, 1, 1};
    QDate last{2000, 12, 31};

    [[nodiscard]] int days() const;
    bool operator==(const DayRange &other) const = default;
};

DayRange rangeAround(const QList<Period> &periods, const QDate &today);

} // namespace PeopleDesk
