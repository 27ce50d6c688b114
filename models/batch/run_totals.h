// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"
#include "models/sheet/sheet_totals.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace PeopleDesk {

class BatchRun;

/// What the rows of a run that is over come to, by how they ended. Counts in slices, so that a million rows
/// hold nothing up; says changed() once all are counted. The run must outlive it.
class RunTotals : public QObject
{
    Q_OBJECT
public:
    explicit RunTotals(const BatchRun &run, QObject *parent = nullptr);

    [[nodiscard]] bool isComplete() const { return !m_tick.isActive(); }
    /// "Done: CNY 612,000.00 · Failed: CNY 3,000.00"; empty where nothing is summed up, or not yet.
    [[nodiscard]] Text text() const;

Q_SIGNALS:
    void changed();

private:
    void countSlice();

    const BatchRun &m_run;
    QHash<BatchRow::State, SheetTotals> m_totals;
    qsizetype m_next = 0;
    QTimer m_tick;
};

} // namespace PeopleDesk
