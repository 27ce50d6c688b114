// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace PeopleDesk {

/// Keeps the first columns of a table in sight while the others are scrolled sideways: a second view that
/// lies over the table, on its model and its selection. It is there only while something is scrolled out of
/// view, as a view counts all rows of its model; and not for more than 400 000 rows. Belongs to the table;
/// keys, wheel and editing are left to that.
class FrozenColumns : public QTableView
{
    Q_OBJECT
public:
    explicit FrozenColumns(QTableView *table);

    /// The table has another size, another place, or other widths.
    void place();
    /// Lets go of the model, before the table does.
    void letGo();
    /// In pixels; 0: nothing is covered.
    [[nodiscard]] int coveredWidth() const { return isHidden() ? 0 : width(); }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void take();
    void fit();
    [[nodiscard]] int columnsThatFit() const;

    QTableView *const m_table;
};

} // namespace PeopleDesk
