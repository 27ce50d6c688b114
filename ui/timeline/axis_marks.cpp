// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/axis_marks.h"

#include <cmath>

namespace PeopleDesk {

namespace {

constexpr double daysOfYear = 365.25;
constexpr int daysOfShortestMonth = 28;
constexpr int apart = 12; ///< pixels between the words of two marks

/// The smallest of \a steps whose words find room; 0 for none.
int stepFor(std::initializer_list<int> steps, double pixelsPerOne, int wordsWidth)
{
    for (const int step : steps) {
        if (pixelsPerOne * step >= wordsWidth + apart)
            return step;
    }
    return 0;
}

/// The first of the month every \a months, from the one that \a first lies in.
QList<QDate> monthStarts(const QDate &first, const QDate &last, int months)
{
    QList<QDate> starts;
    const int month = (first.month() - 1) / months * months + 1;
    for (QDate day(first.year(), month, 1); day.isValid() && day <= last; day = day.addMonths(months))
        starts.append(day);
    return starts;
}

QList<AxisMark> dayMarks(const QDate &first, const QDate &last, int step)
{
    QList<AxisMark> marks;
    for (const QDate &month : monthStarts(first, last, 1)) {
        marks.append({month, true, AxisMark::MonthOfYear});
        // No mark on the last days of a long month: too near to the next first.
        const int until = step == 1 ? month.daysInMonth() : 30 - step + 1;
        for (int day = 1; day <= until; day += step) {
            const QDate date(month.year(), month.month(), day);
            if (date.isValid() && date >= first && date <= last)
                marks.append({date, false, AxisMark::Day});
        }
    }
    return marks;
}

QList<AxisMark> monthMarks(const QDate &first, const QDate &last, int step)
{
    QList<AxisMark> marks;
    for (const QDate &day : monthStarts(QDate(first.year(), 1, 1), last, step)) {
        if (day.month() == 1)
            marks.append({day, true, AxisMark::Year});
        if (day >= first)
            marks.append({day, false, AxisMark::Month});
    }
    return marks;
}

QList<AxisMark> yearMarks(const QDate &first, const QDate &last, int step)
{
    QList<AxisMark> marks;
    for (int year = qMax(1, first.year() / step * step); year <= last.year();
         year = year / step * step + step)
        marks.append({QDate(year, 1, 1), true, AxisMark::Year});
    return marks;
}

} // namespace

QList<AxisMark> axisMarks(const TimeScale &scale, const QDate &first, const QDate &last,
                          const AxisWidths &widths)
{
    const double day = scale.pixelsPerDay();
    const double year = day * daysOfYear;
    if (day * daysOfShortestMonth >= widths.monthOfYear + apart) {
        if (const int step = stepFor({1, 5, 10}, day, widths.day))
            return dayMarks(first, last, step);
    }
    if (year >= widths.year + apart) {
        if (const int step = stepFor({1, 3, 6}, year / 12, widths.month))
            return monthMarks(first, last, step);
    }
    const int step = stepFor({1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}, year, widths.year);
    return yearMarks(first, last, step ? step : 10000);
}

} // namespace PeopleDesk
