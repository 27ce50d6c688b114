// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace PeopleDesk {

class FrozenColumns;

/// A table of many rows, all of one height, so that a hundred thousand of them scroll as well as ten. The
/// first columns stay in sight. What is selected can be copied.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    using QTableView::edit;

    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    struct Width
    {
        int least = 0;
        int most = 40;
    };
    /// Of columns that will hold more than their first rows show, or that may be cut; in digits.
    void setWidths(const QHash<int, Width> &widths);
    /// So many rows can always be seen.
    void setLeastRows(int rows);
    /// The selected cells as a table to be pasted elsewhere.
    void copySelected();
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    void takeFont();
    /// By the header and the first rows; all rows would take too long.
    void fitColumns();

    FrozenColumns *m_frozen = nullptr;
    int m_leastRows = 4;
    QHash<int, Width> m_widths;
    int m_fittedColumns = -1; ///< so many have their widths, by rows of the model
};

} // namespace PeopleDesk
