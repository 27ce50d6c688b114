// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace PeopleDesk {

/// A table of many rows, all of one height, so that a hundred thousand of them scroll as well as ten. What is
/// selected can be copied.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    explicit DataTable(QWidget *parent = nullptr);

    /// Gives columns a width of so many digits, from the first on.
    void setWidths(const QList<int> &digits);
    /// The selected cells as a table to be pasted elsewhere.
    void copySelected();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeFont();
    /// The selected line as on the other pages, soft, so that the state's colour stays legible.
    void softenSelection();
};

} // namespace PeopleDesk
