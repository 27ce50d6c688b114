// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/checked_sheet.h"

namespace PeopleDesk {

namespace {

/// Rows that are wrong alike stand close together; looking further back would take longer than it saves.
constexpr qsizetype lookedBack = 8;

} // namespace

CheckedBlock::CheckedBlock(const QList<CheckedRow> &rows)
{
    if (!rows.isEmpty()) {
        m_marksOfRow = rows.constFirst().marks.size();
        m_idsOfRow = rows.constFirst().ids.size();
    }
    m_numbers.reserve(rows.size());
    m_problems.reserve(rows.size());
    m_ids.reserve(rows.size() * m_idsOfRow);
    for (const CheckedRow &row : rows)
        append(row);
    m_marks.squeeze();
}

CheckedBlock CheckedBlock::unjudged(qsizetype size)
{
    CheckedBlock block;
    block.m_size = size;
    return block;
}

QList<Problem> CheckedBlock::problems(qsizetype place) const
{
    const quint32 which = m_problems.value(place);
    return which == 0 ? QList<Problem>() : m_different.at(which - 1);
}

QByteArrayView CheckedBlock::mark(qsizetype place, qsizetype mark) const
{
    return mark < m_marksOfRow ? m_marks.at(place * m_marksOfRow + mark) : QByteArrayView();
}

quint64 CheckedBlock::id(qsizetype place, qsizetype id) const
{
    return id < m_idsOfRow ? m_ids.at(place * m_idsOfRow + id) : 0;
}

void CheckedBlock::replace(qsizetype place, const CheckedRow &row)
{
    m_numbers[place] = row.number;
    m_problems[place] = keep(row.problems);
    for (qsizetype i = 0; i < m_marksOfRow; ++i)
        m_marks.replace(place * m_marksOfRow + i, row.marks.at(i));
    for (qsizetype i = 0; i < m_idsOfRow; ++i)
        m_ids[place * m_idsOfRow + i] = row.ids.at(i);
}

void CheckedBlock::append(const CheckedRow &row)
{
    ++m_size;
    m_numbers.append(row.number);
    m_problems.append(keep(row.problems));
    for (const QByteArray &mark : row.marks)
        m_marks.append(mark);
    m_ids.append(row.ids);
}

quint32 CheckedBlock::keep(const QList<Problem> &problems)
{
    if (problems.isEmpty())
        return 0;
    const qsizetype last = m_different.size() - 1;
    for (qsizetype i = last; i >= 0 && i > last - lookedBack; --i) {
        if (m_different.at(i) == problems)
            return static_cast<quint32>(i + 1);
    }
    m_different.append(problems);
    return static_cast<quint32>(m_different.size());
}

QList<Problem> CheckedSheet::problems(qsizetype place) const
{
    const auto [block, offset] = find(place);
    return blocks().at(block).problems(offset);
}

} // namespace PeopleDesk
