// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/batch/data_table.h"

namespace PeopleDesk {

class RescueModel;

/// What a rescue found, to be ticked: with the mouse, or with Space wherever in the row the keys are.
class RescueTable : public DataTable
{
    Q_OBJECT
public:
    explicit RescueTable(QWidget *parent = nullptr);

    /// The model outlives the table's use of it.
    void setFindings(RescueModel &model);
    /// Columns by what they hold now; one field for all needs no column.
    void fit();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RescueModel *m_findings = nullptr;
};

} // namespace PeopleDesk
