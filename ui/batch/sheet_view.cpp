// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/sheet_view.h"

#include "models/sheet/sheet_session.h"
#include "ui/batch/tone_delegate.h"
#include "ui/style/dressing.h"

#include <QKeyEvent>

#include <algorithm>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

std::optional<CellLook> lookOf(const QModelIndex &index)
{
    const QVariant severity = index.data(SheetModel::SeverityRole);
    if (severity.isValid())
        return severity.toInt() == int(Severity::Block) ? CellLook{Chip::Tone::Bad, u"problem"_s}
                                                        : CellLook{Chip::Tone::Warn, u"warning"_s};
    const bool isDim =
        index.column() == SheetModel::numberColumn || index.data(SheetModel::IsLeftOutRole).toBool();
    return isDim ? std::optional(CellLook{.isDim = true}) : std::nullopt;
}

} // namespace

SheetView::SheetView(QWidget *parent)
    : DataTable(parent)
{
    setObjectName(u"sheetTable"_s);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setItemDelegate(new ToneDelegate(lookOf, this));
    keepTranslated(this, [this] {
        setAccessibleName(tr("Rows of the sheet"));
        setAccessibleDescription(
            tr("F2 or typing edits a cell, Ctrl+D fills down, Ctrl+Z undoes, F8 goes to the next problem"));
        if (SheetModel *model = sheetModel())
            model->retranslate();
    });
}

void SheetView::setSheet(SheetSession *sheet)
{
    m_sheet = sheet;
    setModel(sheet ? &sheet->model() : nullptr);
    if (!sheet)
        return;
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &SheetView::currentPlaceChanged);
    connect(&sheet->edits(), &SheetEdits::applied, this, [this](const QList<CellEdit> &cells) {
        // Undoing shows what it undid.
        const QModelIndex cell =
            m_sheet->model().indexOf(cells.constFirst().place, cells.constFirst().column);
        if (cell.isValid() && cell != currentIndex() && cells.size() == 1)
            setCurrentIndex(cell);
    });
}

SheetModel *SheetView::sheetModel() const
{
    return qobject_cast<SheetModel *>(model());
}

qsizetype SheetView::currentPlace() const
{
    return sheetModel() && currentIndex().isValid() ? sheetModel()->place(currentIndex()) : -1;
}

void SheetView::goToNextProblem()
{
    const QModelIndex next = sheetModel() ? sheetModel()->nextProblem(currentIndex()) : QModelIndex();
    if (!next.isValid())
        return;
    setCurrentIndex(next);
    setFocus(Qt::OtherFocusReason);
}

void SheetView::fillDown()
{
    const QItemSelection selected = selectionModel() ? selectionModel()->selection() : QItemSelection();
    if (selected.isEmpty() || !currentIndex().isValid()
        || currentIndex().column() == SheetModel::numberColumn)
        return;
    const QItemSelectionRange &range = selected.constFirst();
    QList<qsizetype> places;
    // One cell alone takes what stands above it, as in a spreadsheet.
    const int first = range.height() == 1 ? qMax(0, range.top() - 1) : range.top();
    for (int row = first; row <= range.bottom(); ++row)
        places.append(sheetModel()->place(sheetModel()->index(row, range.left())));
    m_sheet->edits().fillDown(places, SheetModel::sheetColumn(currentIndex()));
}

void SheetView::endEditing()
{
    if (state() == EditingState)
        setFocus(Qt::OtherFocusReason); // what the editor loses, the cell takes
}

void SheetView::undo()
{
    if (m_sheet)
        m_sheet->edits().undo();
}

void SheetView::redo()
{
    if (m_sheet)
        m_sheet->edits().redo();
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Undo)) {
        undo();
    } else if (event->matches(QKeySequence::Redo)
               || event->keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Z)) {
        redo();
    } else if (event->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_D)) {
        fillDown();
    } else if (event->key() == Qt::Key_F8) {
        goToNextProblem();
    } else if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState) {
        edit(currentIndex());
    } else {
        DataTable::keyPressEvent(event);
    }
}

} // namespace PeopleDesk
