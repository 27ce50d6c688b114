// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"
#include "models/text/text.h"
#include "models/text/tongue.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace PeopleDesk {

/// The columns that a report adds to those of its sheet, in their order; the outcome is the first.
QList<Text> reportColumns();

/// Which columns of a header a report added, in whichever language it was written. A value.
class ReportHeader
{
public:
    /// None are, unless the outcome is there and most of the others behind it: a column of somebody's own may
    /// be called "Code".
    ReportHeader(const QStringList &header, const Tongues &tongues);

    [[nodiscard]] bool adds(qsizetype column) const { return m_columns.contains(column); }
    /// -1: it is no report.
    [[nodiscard]] qsizetype outcome() const { return m_columns.value(0, -1); }

private:
    QList<qsizetype> m_columns; ///< the outcome first
};

/// Understands what a report says of a row, in any language. A value.
class OutcomeWords
{
public:
    explicit OutcomeWords(const Tongues &tongues);

    [[nodiscard]] std::optional<BatchRow::State> stateIn(const QString &cell) const;

private:
    QHash<QString, BatchRow::State> m_states;
};

/// A place for problems that no field has: the cell in which a report says what became of a row.
inline constexpr QLatin1StringView outcomeField("#outcome");

} // namespace PeopleDesk
