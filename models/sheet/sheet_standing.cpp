// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_standing.h"

#include "models/sheet/sheet_document.h"

namespace PeopleDesk {

namespace {

/// A few milliseconds of the window's thread.
constexpr qsizetype slice = 1'000;

constexpr char blockedFlag = 1;
constexpr char warnedFlag = 2;
constexpr char bookedFlag = 4;

char flagsOf(const SheetDocument &sheet, qsizetype place)
{
    int flags = 0;
    for (const Problem &problem : sheet.problems(place))
        flags |= problem.severity == Severity::Block ? blockedFlag : warnedFlag;
    if (flags & blockedFlag)
        flags = blockedFlag;
    const auto booking = sheet.booking(place);
    if (booking && booking->standing == RowBooking::Standing::Same)
        flags |= bookedFlag;
    return char(flags);
}

} // namespace

SheetStanding::SheetStanding(const SheetDocument &sheet, QObject *parent)
    : QObject(parent)
    , m_sheet(sheet)
{
    m_tick.setInterval(0);
    connect(&m_tick, &QTimer::timeout, this, &SheetStanding::countSlice);
    connect(&sheet, &SheetDocument::rowsChecked, this, &SheetStanding::add);
    if (sheet.checkedCount() > 0)
        add(0, sheet.rows().size() - 1);
}

bool SheetStanding::hasProblem(qsizetype place) const
{
    return place < m_flags.size() && (m_flags.at(place) & (blockedFlag | warnedFlag)) != 0;
}

bool SheetStanding::isBlocked(qsizetype place) const
{
    return place < m_flags.size() && (m_flags.at(place) & blockedFlag) != 0;
}

void SheetStanding::add(qsizetype first, qsizetype last)
{
    if (last < first)
        return;
    m_flags.resize(m_sheet.rows().size(), '\0');
    std::erase_if(m_ranges, [&](const Range &range) { return range.first >= first && range.second <= last; });
    m_ranges.emplace_back(first, last);
    if (!m_tick.isActive())
        m_tick.start();
}

void SheetStanding::countSlice()
{
    for (qsizetype done = 0; done < slice && !m_ranges.empty(); ++done) {
        Range &range = m_ranges.front();
        count(range.first++);
        if (range.first > range.second)
            m_ranges.pop_front();
    }
    if (m_ranges.empty())
        m_tick.stop();
    Q_EMIT changed();
}

void SheetStanding::count(qsizetype place)
{
    const char now = flagsOf(m_sheet, place);
    const char was = std::exchange(m_flags[place], now);
    if (was == now)
        return;
    count(was, -1);
    count(now, 1);
}

void SheetStanding::count(char flags, int by)
{
    m_blocked += flags & blockedFlag ? by : 0;
    m_warned += flags & warnedFlag ? by : 0;
    m_booked += flags & bookedFlag ? by : 0;
}

} // namespace PeopleDesk
