// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_plan.h"
#include "models/sheet/sheet_totals.h"

#include <QObject>

namespace PeopleDesk {

/// A run as it would be, to be looked at before it is: its rows, how many of them would leave, and what these
/// come to. Sheet and workers must outlive it, and the sheet may not change meanwhile.
class PlannedRun : public QObject
{
    Q_OBJECT
public:
    PlannedRun(const SheetDocument &sheet, const QString &fileName, Workers &workers,
               QObject *parent = nullptr);
    ~PlannedRun() override;

    void start();
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] const SheetDocument &sheet() const { return m_sheet; }
    [[nodiscard]] const BatchHead &head() const { return m_head; }
    [[nodiscard]] const QList<BatchRow> &rows() const { return m_rows; }
    /// Rows that would leave, or whose doubt would be settled.
    [[nodiscard]] qint64 sendable() const { return m_head.waiting + m_head.inDoubt; }
    /// Of these rows.
    [[nodiscard]] const SheetTotals &totals() const { return m_totals; }

Q_SIGNALS:
    void ready();

private:
    void take(const QList<BatchRow> &rows);

    const SheetDocument &m_sheet;
    Workers &m_workers;
    BatchPlan m_plan;
    BatchHead m_head;
    QList<BatchRow> m_rows;
    SheetTotals m_totals;
    bool m_isReady = false;
};

/// What somebody has to type before a run in production begins: the sum where money is paid, the number of
/// rows otherwise.
struct TypedAnswer
{
    Text question = {};
    QString answer = {}; ///< as it is shown

    /// Blanks, separators of thousands and the name of a currency don't count.
    [[nodiscard]] bool isGivenBy(const QString &typed) const;
};

TypedAnswer typedAnswer(const PlannedRun &run);

} // namespace PeopleDesk
