// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_edits.h"

#include "models/sheet/sheet_document.h"

namespace PeopleDesk {

namespace {

/// So many cells are judged within a frame.
constexpr qsizetype slice = 50;

} // namespace

SheetEdits::SheetEdits(SheetDocument &sheet, QObject *parent)
    : QObject(parent)
    , m_sheet(sheet)
{
    m_tick.setInterval(0);
    connect(&m_tick, &QTimer::timeout, this, &SheetEdits::applySlice);
}

bool SheetEdits::canEdit() const
{
    const bool isRead =
        m_sheet.state() == SheetDocument::State::Ready || m_sheet.state() == SheetDocument::State::Checking;
    return isRead && m_sheet.checkedCount() >= m_sheet.rows().size() && m_current < 0;
}

bool SheetEdits::edit(qsizetype place, qsizetype column, const QString &text)
{
    const SheetCell before = m_sheet.rows().at(place).at(column);
    // What only looks the same is left alone: an untouched number stays one.
    if (before.text == text)
        return false;
    const SheetCell after{text.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, text};
    return add({{.place = place, .column = column, .after = after}});
}

bool SheetEdits::fillDown(const QList<qsizetype> &places, qsizetype column)
{
    if (places.size() < 2)
        return false;
    const SheetCell from = m_sheet.rows().at(places.constFirst()).at(column);
    Step step;
    step.reserve(places.size() - 1);
    for (qsizetype i = 1; i < places.size(); ++i)
        step.append({.place = places.at(i), .column = column, .after = from});
    return add(step);
}

bool SheetEdits::change(const QList<CellEdit> &cells)
{
    return !cells.isEmpty() && add(cells);
}

bool SheetEdits::add(const Step &step)
{
    if (!canEdit())
        return false;
    m_steps.resize(m_done);
    m_steps.append(step);
    begin(m_done++, Way::First);
    return true;
}

void SheetEdits::undo()
{
    if (canUndo())
        begin(--m_done, Way::Back);
}

void SheetEdits::redo()
{
    if (canRedo())
        begin(m_done++, Way::Again);
}

void SheetEdits::begin(qsizetype step, Way way)
{
    m_current = step;
    m_way = way;
    m_applied = 0;
    applySlice();
    if (m_current >= 0)
        m_tick.start();
}

void SheetEdits::applySlice()
{
    Step &step = m_steps[m_current];
    const qsizetype end = qMin(m_applied + slice, step.size());
    for (; m_applied < end; ++m_applied) {
        CellEdit &cell = step[m_applied];
        if (m_way == Way::First)
            cell.before = m_sheet.rows().at(cell.place).at(cell.column);
        if (cell.before != cell.after)
            m_sheet.edit(cell.place, cell.column, m_way == Way::Back ? cell.before : cell.after);
    }
    if (m_applied == step.size())
        finish();
}

void SheetEdits::finish()
{
    m_tick.stop();
    Step &step = m_steps[std::exchange(m_current, -1)];
    if (m_way == Way::First)
        step.removeIf([](const CellEdit &cell) { return cell.before == cell.after; });
    if (step.isEmpty()) {
        m_steps.removeLast();
        --m_done;
    } else {
        Q_EMIT applied(step);
    }
    Q_EMIT changed();
}

} // namespace PeopleDesk
