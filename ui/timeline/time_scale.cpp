// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/time_scale.h"

#include <QList>

#include <cmath>

namespace PeopleDesk {

namespace {

constexpr int roomBefore = 60; ///< days
constexpr int roomAfter = 300;
constexpr double roomShare = 0.2; ///< of what is shown, after the last day

QDate quarterStart(const QDate &day)
{
    return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
}

} // namespace

TimeScale::TimeScale(const QDate &origin, double pixelsPerDay)
    : m_origin(origin)
    , m_pixelsPerDay(pixelsPerDay)
{
}

double TimeScale::leftOf(const QDate &day) const
{
    return static_cast<double>(m_origin.daysTo(day)) * m_pixelsPerDay;
}

double TimeScale::rightOf(const QDate &day) const
{
    return static_cast<double>(m_origin.daysTo(day) + 1) * m_pixelsPerDay;
}

QDate TimeScale::dayAt(double x) const
{
    return m_origin.addDays(static_cast<qint64>(std::floor(x / m_pixelsPerDay)));
}

QDate TimeScale::lastDayAt(double x) const
{
    return m_origin.addDays(std::llround(x / m_pixelsPerDay) - 1);
}

int DayRange::days() const
{
    return static_cast<int>(first.daysTo(last)) + 1;
}

DayRange rangeAround(const QList<Period> &periods, const QDate &today)
{
    QDate first = today;
    QDate last = today;
    const auto include = [&](const QDate &day) {
        first = first.isValid() ? qMin(first, day) : day;
        last = last.isValid() ? qMax(last, day) : day;
    };
    for (const Period &period : periods) {
        include(period.first);
        include(period.last.value_or(period.first));
    }
    if (!first.isValid())
        return {};
    const auto share = static_cast<int>(static_cast<double>(first.daysTo(last)) * roomShare);
    const QDate start = quarterStart(first.addDays(-roomBefore));
    const QDate end = quarterStart(last.addDays(qMax(roomAfter, share))).addMonths(3).addDays(-1);
    return {start, end};
}

} // namespace PeopleDesk
