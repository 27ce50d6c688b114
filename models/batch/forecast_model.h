// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"
#include "models/batch/key_columns.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace PeopleDesk {

class Rehearsal;

/// What would become of the rows of a run, as a table; rows appear as they are foreseen, in the sheet's order
/// at the end. The rehearsal must outlive it.
class ForecastModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        VerdictRole = Qt::UserRole + 1, ///< a Forecast::Verdict
        IsWarnedRole,
    };

    ForecastModel(const OperationSpec &spec, const BatchHead &head, const QList<BatchRow> &rows,
                  const Rehearsal &rehearsal, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] int verdictColumn() const { return 1 + int(m_keys.size()); }
    void retranslate();

private:
    void flush();

    const bool m_readsRecords;
    QList<KeyColumn> m_keys;
    const QList<BatchRow> m_rows;
    const Rehearsal &m_rehearsal;
    QList<qsizetype> m_foreseen; ///< places, as they are shown
    QList<qsizetype> m_new;
    QTimer m_tick;
};

} // namespace PeopleDesk
