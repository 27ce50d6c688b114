// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_edits.h"

#include "models/sheet/sheet_document.h"

namespace PeopleDesk {

namespace {

/// So many cells are judged within a frame.
constexpr qsizetype slice = 200;

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
    return isRead && m_sheet.checkedCount() >= m_sheet.rows().size() && m_current.isEmpty();
}

bool SheetEdits::edit(qsizetype place, qsizetype column, const QString &text)
{
    const SheetCell before = m_sheet.rows().at(place).at(column);
    // What only looks the same is left alone: an untouched number stays one.
    if (before.text == text)
        return false;
    const SheetCell after{text.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, text};
    return add({{place, column, before, after}});
}

bool SheetEdits::fillDown(const QList<qsizetype> &places, qsizetype column)
{
    if (places.size() < 2)
        return false;
    const SheetCell from = m_sheet.rows().at(places.constFirst()).at(column);
    Step step;
    for (const qsizetype place : places.mid(1)) {
        const SheetCell before = m_sheet.rows().at(place).at(column);
        if (before != from)
            step.append({place, column, before, from});
    }
    return add(step);
}

bool SheetEdits::add(const Step &step)
{
    if (step.isEmpty() || !canEdit())
        return false;
    m_steps.resize(m_done);
    m_steps.append(step);
    ++m_done;
    apply(step);
    return true;
}

void SheetEdits::undo()
{
    if (!canUndo())
        return;
    Step back = m_steps.at(--m_done);
    for (CellEdit &cell : back)
        std::swap(cell.before, cell.after);
    apply(back);
}

void SheetEdits::redo()
{
    if (canRedo())
        apply(m_steps.at(m_done++));
}

void SheetEdits::apply(const Step &step)
{
    m_current = step;
    m_applied = 0;
    applySlice();
    if (!m_current.isEmpty())
        m_tick.start();
}

void SheetEdits::applySlice()
{
    const qsizetype end = qMin(m_applied + slice, m_current.size());
    for (; m_applied < end; ++m_applied) {
        const CellEdit &cell = m_current.at(m_applied);
        m_sheet.edit(cell.place, cell.column, cell.after);
    }
    if (m_applied < m_current.size())
        return;
    m_tick.stop();
    const Step step = std::exchange(m_current, {});
    Q_EMIT applied(step);
    Q_EMIT changed();
}

} // namespace PeopleDesk
