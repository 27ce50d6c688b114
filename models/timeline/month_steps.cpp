// SPDX-License-Identifier: Apache-2.0
#include "models/timeline/month_steps.h"

namespace PeopleDesk {

QDate monthsLater(const QDate &day, int months)
{
    const QDate later = day.addMonths(months);
    const bool endsMonth = day.day() == day.daysInMonth();
    return endsMonth ? QDate(later.year(), later.month(), later.daysInMonth()) : later;
}

} // namespace PeopleDesk
