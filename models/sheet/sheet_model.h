// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/rule.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace PeopleDesk {

struct FieldSpec;
class SheetDocument;
class SheetEdits;
class SheetStanding;

/// A sheet as a table: first the file's number of a row, then its cells, each with what is wrong with it.
/// Takes what the sheet tells in pieces of about a twentieth of a second. All it is given must outlive it.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< of the row in the sheet, from 0
        SeverityRole, ///< of the worst problem: a Severity, or nothing
        IsLeftOutRole, ///< no field gets what stands there
    };
    static constexpr int numberColumn = 0;

    SheetModel(SheetDocument &sheet, SheetEdits &edits, const SheetStanding &standing,
               QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] qsizetype place(const QModelIndex &index) const;
    /// Column of the sheet; -1: the row's number.
    [[nodiscard]] static int sheetColumn(const QModelIndex &index) { return index.column() - 1; }
    /// Invalid: a filter hides that row.
    [[nodiscard]] QModelIndex indexOf(qsizetype place, qsizetype sheetColumn) const;
    /// The next cell with a problem, row by row, after \a from; the first where there is none after it. While
    /// problems keep rows from being sent, warnings are passed over. Invalid: no cell has one.
    [[nodiscard]] QModelIndex nextProblem(const QModelIndex &from) const;

    /// The rows that have a problem now. They stay when it is mended, until this is asked for anew.
    void showOnlyProblems(bool only);
    [[nodiscard]] bool showsOnlyProblems() const { return m_isFiltered; }
    /// The columns mean something else now.
    void renew();
    /// Texts are translated when asked; this tells views to ask again.
    void retranslate();

private:
    void note(qsizetype first, qsizetype last);
    void flush();
    /// Null: none gets the cell.
    [[nodiscard]] const FieldSpec *fieldOf(const QModelIndex &cell) const;
    [[nodiscard]] QList<Problem> problemsOf(const QModelIndex &index) const;
    [[nodiscard]] QString told(const QList<Problem> &problems, bool withLabels) const;
    [[nodiscard]] QVariant problemData(const QModelIndex &index, int role) const;

    SheetDocument &m_sheet;
    SheetEdits &m_edits;
    const SheetStanding &m_standing;
    qsizetype m_count = 0; ///< rows of the sheet that views know of
    bool m_isFiltered = false;
    bool m_isFilterStale = false;
    QList<qsizetype> m_shown; ///< places of the rows that are shown, where there is a filter
    qsizetype m_firstChanged = -1;
    qsizetype m_lastChanged = -1;
    QTimer m_tick;
};

} // namespace PeopleDesk
