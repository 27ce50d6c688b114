// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/timeline/gaps.h"
#include "models/timeline/overlaps.h"

#include <QRandomGenerator>

namespace PeopleDesk {

/// The same questions, answered by looking at every single day of a small stretch of time. It knows nothing
/// of periods: a day is covered if it is not before the start and not after the end that counts.
class DayByDay
{
public:
    DayByDay(const QDate &first, const QDate &last)
        : m_first(first)
        , m_last(last)
    {
    }

    [[nodiscard]] bool covers(const ContractSpan &span, const QDate &day) const;
    /// The days that both cover.
    [[nodiscard]] QList<QDate> common(const ContractSpan &one, const ContractSpan &other) const;
    /// Stretches of days that nobody covers, with somebody covering an earlier and a later day.
    [[nodiscard]] QList<std::pair<QDate, QDate>> holes(const QList<ContractSpan> &spans) const;

private:
    const QDate m_first;
    const QDate m_last;
};

/// Up to six contracts within a few weeks of \a first: ended, running, open, turned round, not readable.
QList<ContractSpan> randomSpans(QRandomGenerator &dice, const QDate &first);
/// For the message of a failed comparison.
QString describe(const QList<ContractSpan> &spans);

} // namespace PeopleDesk
