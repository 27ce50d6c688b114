// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_totals.h"

namespace PeopleDesk {

namespace {

/// A field that does not count for this row (an amount beside points) adds nothing.
QString shownText(const OperationSpec &spec, const Draft &row, const QString &key)
{
    const FieldSpec *field = spec.field(key);
    return field && field->isShown(row) ? row.values.text(key) : QString();
}

} // namespace

void SheetTotals::count(const Draft &row, int times)
{
    m_rows += times;
    for (qsizetype i = 0; i < m_spec->totals.size(); ++i) {
        const TotalSpec &total = m_spec->totals.at(i);
        const QString value = shownText(*m_spec, row, total.by);
        const QString number = shownText(*m_spec, row, total.sum);
        if (total.sum.isEmpty() ? value.isEmpty() : number.isEmpty())
            continue;
        Line &line = m_lines[{i, value}];
        line.total = &total;
        line.value = value;
        line.rows += times;
        line.sum.add(number, times);
        if (line.rows == 0)
            m_lines.remove({i, value});
    }
}

void SheetTotals::add(const SheetTotals &other)
{
    m_rows += other.m_rows;
    for (const auto &[key, theirs] : other.m_lines.asKeyValueRange()) {
        Line &line = m_lines[key];
        line.total = theirs.total;
        line.value = theirs.value;
        line.rows += theirs.rows;
        line.sum.add(theirs.sum);
    }
}

QList<SheetTotals::Line> SheetTotals::lines() const
{
    return m_lines.values();
}

Text SheetTotals::text(const Line &line) const
{
    const TotalSpec &total = *line.total;
    if (total.sum.isEmpty())
        return trTextFor("SheetTotals", "%1: %2", "a value, and how many rows have it")
            .arg(Text::verbatim(m_spec->field(total.by)->display(line.value)))
            .arg(QString::number(line.rows));
    const QString sum = m_spec->field(total.sum)->kind->told(line.sum.text());
    if (!total.unit.isEmpty())
        return trTextFor("SheetTotals", "%1 %2", "a number and its unit").arg(sum).arg(total.unit);
    return Text::verbatim(line.value + QChar::Nbsp + sum);
}

} // namespace PeopleDesk
