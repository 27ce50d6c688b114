// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"
#include "models/batch/key_columns.h"
#include "models/outcomes/outcome.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>

namespace PeopleDesk {

class BatchRun;

/// The rows of a run as a table: number, what they are about, what became of them and why. Tells views of
/// changes in pieces of about a twentieth of a second. The run must outlive it.
class RunModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole + 1, ///< a BatchRow::State
        IsIdRole, ///< to be read letter by letter
    };
    static constexpr int numberColumn = 0;

    explicit RunModel(const BatchRun &run, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] int stateColumn() const { return 1 + int(m_keys.size()); }
    [[nodiscard]] int reasonColumn() const { return stateColumn() + 1; }
    [[nodiscard]] int logIdColumn() const { return stateColumn() + 2; }
    /// Of the run, from 0.
    [[nodiscard]] qsizetype place(const QModelIndex &index) const;
    /// Invalid: not shown.
    [[nodiscard]] QModelIndex indexOf(qsizetype place) const;
    /// How the row's latest write ended, whenever that was.
    [[nodiscard]] Outcome outcome(qsizetype place) const;

    /// Rows of one state alone; none: all.
    void showOnly(std::optional<BatchRow::State> state);
    /// Texts are translated when asked; this tells views to ask again.
    void retranslate();

Q_SIGNALS:
    /// That row was the latest to move, as of this piece.
    void moved(qsizetype place);

private:
    [[nodiscard]] bool isKey(int column) const { return column > numberColumn && column < stateColumn(); }
    void note(qsizetype place);
    void flush();
    void followFilter(qsizetype place);
    /// As it is copied: what a file says, not what it stands for.
    [[nodiscard]] QString text(qsizetype place, int column) const;
    [[nodiscard]] QString reason(qsizetype place) const;

    const BatchRun &m_run;
    const QList<KeyColumn> m_keys;
    std::optional<BatchRow::State> m_only;
    QList<qsizetype> m_shown; ///< places of the rows that are shown, where there is a filter
    QList<qsizetype> m_changed;
    QTimer m_tick;
};

} // namespace PeopleDesk
