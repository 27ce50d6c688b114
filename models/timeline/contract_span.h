// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QDate>
#include <QString>

#include <optional>

namespace PeopleDesk {

/// The day on which a contract ends, and the field that says so. No day: it has not ended and nobody said
/// when it will.
struct SpanEnd
{
    enum Field { Actual, Expected, None };

    std::optional<QDate> day;
    Field field = None;

    bool operator==(const SpanEnd &other) const = default;
};

/// A contract as a stretch of days, the way it was read. An invalid day is one that is empty or not readable.
struct ContractSpan
{
    QString id;
    QString kind; ///< contract_type, as the server writes it
    Text title; ///< the name of its type
    Text number;
    Text statusName;
    QString statusValue; ///< contract_open, contract_closed, contract_to_be_effective or what is new
    QDate start;
    QDate expectedEnd; ///< contract_end_date
    QDate actualEnd; ///< expiration_time
    /// False when a day is missing for lack of a field scope: then nobody knows how long it runs.
    bool periodReadable = true;

    bool operator==(const ContractSpan &other) const = default;
};

/// First and last day, both included; without a last day it never ends.
struct Period
{
    QDate first;
    std::optional<QDate> last;

    bool operator==(const Period &other) const = default;
};

/// A real expiration_time, else contract_end_date, else none; 9999-12-31 is no end (API §7.1).
SpanEnd endOf(const ContractSpan &span);
/// The field that changes when the end is moved: the one that counts, and the expected end where none does.
SpanEnd::Field movedField(const ContractSpan &span);
/// The raw day of a field; invalid for None.
QDate dayOf(const ContractSpan &span, SpanEnd::Field field);

/// Nothing for a span that can't be compared with others: not readable, without a start, or ended before it
/// started.
std::optional<Period> periodOf(const ContractSpan &span);

} // namespace PeopleDesk
