// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"
#include "models/sheet/decimal_sum.h"

#include <QMap>

namespace PeopleDesk {

/// What rows come to, as the description says: sums per currency, rows per stage. A value; the description
/// must outlive it.
class SheetTotals
{
public:
    /// One line: of a sum its unit, of a count the value that is counted.
    struct Line
    {
        const TotalSpec *total = nullptr;
        QString value = {}; ///< of the field it goes by; empty: one for all
        qint64 rows = 0;
        DecimalSum sum = {};
    };

    SheetTotals() = default;
    explicit SheetTotals(const OperationSpec &spec)
        : m_spec(&spec)
    {
    }

    void add(const Draft &row) { count(row, 1); }
    void remove(const Draft &row) { count(row, -1); }
    void add(const SheetTotals &other) { count(other, 1); }
    void remove(const SheetTotals &other) { count(other, -1); }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// In the description's order, each ordered by value.
    [[nodiscard]] QList<Line> lines() const;
    /// "CNY 612,000.00", "8,400 points", "Stage “Paid”: 12 rows".
    [[nodiscard]] Text text(const Line &line) const;
    /// Of a count without its field: "“Paid”: 12 rows".
    [[nodiscard]] Text share(const Line &line) const;
    /// What the value of a count means ("Seen by the referrer at once, as paid"); empty: nothing is to be
    /// said.
    [[nodiscard]] Text meaning(const Line &line) const;
    /// All of them in one line.
    [[nodiscard]] Text text() const;
    /// What is added up, in one line, and not what is counted; empty: nothing is.
    [[nodiscard]] Text sums() const;
    /// The number of a sum alone, as people read it: "612,000.00".
    [[nodiscard]] QString number(const Line &line) const;

private:
    void count(const Draft &row, int times);
    void count(const SheetTotals &other, int times);

    const OperationSpec *m_spec = nullptr;
    qint64 m_rows = 0;
    QMap<std::pair<qsizetype, QString>, Line> m_lines; ///< by place in the description, and value
};

} // namespace PeopleDesk
