// SPDX-License-Identifier: Apache-2.0
#include "models/operations/day_picks.h"

namespace PeopleDesk {

QList<Choice> comingDays(const Draft &draft)
{
    const QDate today = draft.today();
    if (!today.isValid())
        return {};
    const QDate lastOfMonth(today.year(), today.month(), today.daysInMonth());
    return {
        {today.addDays(7).toString(Qt::ISODate), trText("DayPicks", "+1 week")},
        {today.addDays(14).toString(Qt::ISODate), trText("DayPicks", "+2 weeks")},
        {lastOfMonth.toString(Qt::ISODate), trText("DayPicks", "End of month")},
    };
}

} // namespace PeopleDesk
