// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace PeopleDesk {

class SheetDocument;
class Workers;

/// Makes the rows of a run out of a checked sheet: what is blocked is left out, what was booked before is not
/// needed, all others get their keys. Reports once through finished(), later. The sheet may not change
/// meanwhile.
class BatchPlan : public QObject
{
    Q_OBJECT
public:
    BatchPlan(const SheetDocument &sheet, Workers &workers, QObject *parent = nullptr);

    void start();
    /// The run as it can be put on disk, \a fileName without its folder.
    [[nodiscard]] BatchHead head(const QString &fileName) const;

Q_SIGNALS:
    void finished(const QList<PeopleDesk::BatchRow> &rows);

private:
    [[nodiscard]] BatchRow planRow(qsizetype place) const;
    void planSlice();
    void fillIn();

    const SheetDocument &m_sheet;
    Workers &m_workers;
    QList<BatchRow> m_rows; ///< so many as were planned
    QTimer m_tick;
};

/// What a problem says, with the column it is about.
QString problemLine(const SheetDocument &sheet, qsizetype place);

} // namespace PeopleDesk
