// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/batch/data_table.h"

namespace PeopleDesk {

class SheetModel;
class SheetSession;

/// The rows of a sheet, to be mended in place: F2, Enter or typing edits, Ctrl+D fills down, Ctrl+Z and
/// Ctrl+Shift+Z undo and redo, F8 goes to the next problem.
class SheetView : public DataTable
{
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);

    /// Shows that session's present model. The session outlives it, or null is set before.
    void setSheet(SheetSession *sheet);
    void goToNextProblem();
    void fillDown();
    void undo();
    void redo();
    /// Takes what is being typed into a cell.
    void endEditing();
    /// Of the row that the keys are in; -1: none.
    [[nodiscard]] qsizetype currentPlace() const;

Q_SIGNALS:
    void currentPlaceChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] SheetModel *sheetModel() const;

    SheetSession *m_sheet = nullptr;
};

} // namespace PeopleDesk
