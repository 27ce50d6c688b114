// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace PeopleDesk {

class DataTable;
class RunModel;

/// The rows of a run, with a choice of which are shown; follows the run while nobody has chosen a row, and
/// copies log IDs.
class RunView : public QWidget
{
    Q_OBJECT
public:
    explicit RunView(QWidget *parent = nullptr);

    /// The model outlives it, or null is set before.
    void setModel(RunModel *model);
    void showOnly(BatchRow::State state);

private:
    void applyFilter();
    void follow(qsizetype place);
    void showCurrent();
    void copyLogId();
    void say();

    RunModel *m_model = nullptr;
    QLabel *m_filterLabel;
    QComboBox *m_filter;
    QPushButton *m_copy;
    DataTable *m_table;
    QLabel *m_words; ///< the chosen row's explanation in full
};

} // namespace PeopleDesk
