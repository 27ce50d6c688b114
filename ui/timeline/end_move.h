// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/timeline_scene.h"

class QKeyEvent;

namespace PeopleDesk {

/// A way that a key moves the end.
struct EndStep
{
    enum Unit { Day, Month, Year };

    Unit unit = Day;
    int direction = 1; ///< 1 later, -1 earlier

    bool operator==(const EndStep &other) const = default;
};

/// Alt+Left/Right a day, with Shift a month, Alt+Page Up/Down a year; nothing for other keys.
std::optional<EndStep> endStepOf(const QKeyEvent &event);

/// Where a step leads from the end that counts; from today (or the start, if that is later) for a contract
/// that has none.
QDate steppedEnd(const ContractSpan &span, const EndStep &step, const QDate &today);
/// \a day, or the nearest that can be an end: not before the start, and not in the year that means "not
/// ended" (API §7.1).
QDate possibleEnd(const ContractSpan &span, const QDate &day);

/// The draft with another day in \a field.
DraftPeriod withEnd(const DraftPeriod &draft, SpanEnd::Field field, const QDate &day);

} // namespace PeopleDesk
