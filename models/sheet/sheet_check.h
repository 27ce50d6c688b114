// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/report_columns.h"
#include "models/sheet/row_reading.h"
#include "models/sheet/sheet_totals.h"

#include <QDateTime>

namespace PeopleDesk {

/// What a row says of itself; how it stands with the others is another matter (compareRows).
struct CheckedRow
{
    qint64 number = 0; ///< the file's
    QList<Problem> problems = {}; ///< fields are paths of columns
    /// What may not be the same in two rows: target, external_id, and the description's alike fields, in this
    /// order; empty: the row doesn't take part.
    QList<QByteArray> marks = {};
    QList<quint64> ids = {}; ///< by place in SheetCheck::idPaths(): IdCensus::fullLengthId() or lostId
};

/// A stretch of rows, checked.
struct CheckedRows
{
    QList<CheckedRow> rows = {};
    SheetTotals totals = {}; ///< of those that nothing blocks by itself
    SheetTotals blockedTotals = {};
};

/// Judges rows one by one, with the operation's own rules. Has no state that changes: any number of threads
/// may ask it at once. The description must outlive it.
class SheetCheck
{
public:
    SheetCheck(const OperationSpec &spec, const ColumnMapping &mapping, const FormStart &start,
               const Tongues &tongues);

    [[nodiscard]] CheckedRows check(const QList<CellRow> &rows) const;
    /// The draft that a row makes; damaged cells are in it as they are.
    [[nodiscard]] Draft draftOf(const CellRow &row) const;
    /// The columns of ids that a spreadsheet may have rounded.
    [[nodiscard]] const QStringList &idPaths() const { return m_idPaths; }
    [[nodiscard]] const OperationSpec &spec() const { return m_spec; }

private:
    void check(const CellRow &row, CheckedRows &into) const;
    [[nodiscard]] std::optional<Problem> earlierOutcome(const CellRow &row) const;

    const OperationSpec &m_spec;
    RowReading m_reading;
    QDateTime m_now;
    QStringList m_idPaths;
    OutcomeWords m_outcomes;
    qsizetype m_outcomeColumn; ///< of a report; -1: there is none, or the ledger knows better
};

/// Which marks an operation's rows have; the place of each in CheckedRow::marks.
struct RowMarks
{
    static constexpr qsizetype target = 0;
    static constexpr qsizetype repeatKey = 1;
    static constexpr qsizetype firstAlike = 2;
};

} // namespace PeopleDesk
