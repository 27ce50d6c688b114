// SPDX-License-Identifier: Apache-2.0
#include "tests/timeline/brute_force.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stretch = 40; ///< days

QDate randomDay(QRandomGenerator &dice, const QDate &first)
{
    return first.addDays(dice.bounded(stretch));
}

/// Empty, the stand-in for "not ended", or a real day.
QDate randomEnd(QRandomGenerator &dice, const QDate &first)
{
    switch (dice.bounded(4)) {
    case 0:
        return {};
    case 1:
        return QDate(9999, 12, 31);
    default:
        return randomDay(dice, first);
    }
}

} // namespace

bool DayByDay::covers(const ContractSpan &span, const QDate &day) const
{
    if (!span.periodReadable || !span.start.isValid() || day < span.start)
        return false;
    for (const QDate &end : {span.actualEnd, span.expectedEnd}) {
        if (end.isValid() && end != QDate(9999, 12, 31))
            return day <= end;
    }
    return true;
}

QList<QDate> DayByDay::common(const ContractSpan &one, const ContractSpan &other) const
{
    QList<QDate> days;
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        if (covers(one, day) && covers(other, day))
            days.append(day);
    }
    return days;
}

QList<std::pair<QDate, QDate>> DayByDay::holes(const QList<ContractSpan> &spans) const
{
    QList<std::pair<QDate, QDate>> holes;
    QDate lastCovered;
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        const bool covered = std::any_of(spans.begin(), spans.end(),
                                         [&](const ContractSpan &span) { return covers(span, day); });
        if (!covered)
            continue;
        if (lastCovered.isValid() && lastCovered.daysTo(day) > 1)
            holes.append({lastCovered.addDays(1), day.addDays(-1)});
        lastCovered = day;
    }
    return holes;
}

QList<ContractSpan> randomSpans(QRandomGenerator &dice, const QDate &first)
{
    QList<ContractSpan> spans;
    const int count = dice.bounded(7);
    for (int index = 0; index < count; ++index) {
        ContractSpan span;
        span.id = QString::number(index);
        if (dice.bounded(10) > 0)
            span.start = randomDay(dice, first);
        span.expectedEnd = randomEnd(dice, first);
        span.actualEnd = randomEnd(dice, first);
        span.periodReadable = dice.bounded(10) > 0;
        spans.append(span);
    }
    return spans;
}

QString describe(const QList<ContractSpan> &spans)
{
    QStringList lines;
    for (const ContractSpan &span : spans) {
        lines.append(u"%1: %2 .. expected %3, actual %4%5"_s.arg(
            span.id, span.start.toString(Qt::ISODate), span.expectedEnd.toString(Qt::ISODate),
            span.actualEnd.toString(Qt::ISODate), span.periodReadable ? QString() : u", unreadable"_s));
    }
    return lines.join(u"\n"_s);
}

} // namespace PeopleDesk
