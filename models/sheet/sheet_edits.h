// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/cell_row.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace PeopleDesk {

class SheetDocument;

/// One cell on its way from one content to another.
struct CellEdit
{
    qsizetype place = 0; ///< of the row, from 0
    qsizetype column = 0;
    SheetCell before = {};
    SheetCell after = {};
};

/// What people did to a sheet, step by step, so that it can be undone and done again. Many cells at once are
/// changed in slices. The sheet must outlive it.
class SheetEdits : public QObject
{
    Q_OBJECT
public:
    explicit SheetEdits(SheetDocument &sheet, QObject *parent = nullptr);

    /// Not before all rows were judged once, nor while an earlier step is still being done.
    [[nodiscard]] bool canEdit() const;
    /// As a person types it; false: nothing changed.
    bool edit(qsizetype place, qsizetype column, const QString &text);
    /// Puts what stands in the first of these rows into all others; where it stands there already, nothing is
    /// done in the end.
    bool fillDown(const QList<qsizetype> &places, qsizetype column);
    /// Many cells as one step; what stood there before need not be told.
    bool change(const QList<CellEdit> &cells);

    [[nodiscard]] bool canUndo() const { return m_done > 0 && canEdit(); }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size() && canEdit(); }
    void undo();
    void redo();
    /// The sheet is not as it was read.
    [[nodiscard]] bool isChanged() const { return m_done > 0; }

Q_SIGNALS:
    void changed();
    /// A step has come to its end; these were its cells.
    void applied(const QList<PeopleDesk::CellEdit> &cells);

private:
    using Step = QList<CellEdit>;
    enum class Way { First, Again, Back }; ///< the first time tells what stood there before

    bool add(const Step &step);
    void begin(qsizetype step, Way way);
    void applySlice();
    void finish();

    SheetDocument &m_sheet;
    QList<Step> m_steps;
    qsizetype m_done = 0; ///< so many of the steps are in force
    qsizetype m_current = -1; ///< the step that is being done; -1: none
    Way m_way = Way::First;
    qsizetype m_applied = 0; ///< of its cells
    QTimer m_tick;
};

} // namespace PeopleDesk
