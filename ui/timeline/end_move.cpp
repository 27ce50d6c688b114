// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/end_move.h"

#include "models/timeline/month_steps.h"

#include <QKeyEvent>

namespace PeopleDesk {

namespace {

QDate latest()
{
    return {9998, 12, 31};
}

constexpr int monthsOfYear = 12;

} // namespace

std::optional<EndStep> endStepOf(const QKeyEvent &event)
{
    const auto held = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool shifted = held == (Qt::AltModifier | Qt::ShiftModifier);
    if (held != Qt::AltModifier && !shifted)
        return std::nullopt;
    const EndStep::Unit unit = shifted ? EndStep::Month : EndStep::Day;
    switch (event.key()) {
    case Qt::Key_Left:
        return EndStep{unit, -1};
    case Qt::Key_Right:
        return EndStep{unit, 1};
    case Qt::Key_PageUp:
        return shifted ? std::nullopt : std::optional(EndStep{EndStep::Year, 1});
    case Qt::Key_PageDown:
        return shifted ? std::nullopt : std::optional(EndStep{EndStep::Year, -1});
    default:
        return std::nullopt;
    }
}

QDate steppedEnd(const ContractSpan &span, const EndStep &step, const QDate &today)
{
    const QDate from = endOf(span).day.value_or(today.isValid() ? qMax(today, span.start) : span.start);
    switch (step.unit) {
    case EndStep::Month:
        return possibleEnd(span, monthsLater(from, step.direction));
    case EndStep::Year:
        return possibleEnd(span, monthsLater(from, step.direction * monthsOfYear));
    case EndStep::Day:
        break;
    }
    return possibleEnd(span, from.addDays(step.direction));
}

QDate possibleEnd(const ContractSpan &span, const QDate &day)
{
    return qBound(qMin(span.start, latest()), day, latest());
}

DraftPeriod withEnd(const DraftPeriod &draft, SpanEnd::Field field, const QDate &day)
{
    DraftPeriod moved = draft;
    if (field == SpanEnd::Actual)
        moved.actualEnd = day;
    else if (field == SpanEnd::Expected)
        moved.expectedEnd = day;
    return moved;
}

} // namespace PeopleDesk
