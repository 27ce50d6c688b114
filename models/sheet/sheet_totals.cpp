// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_totals.h"

namespace PeopleDesk {

namespace {

/// Money is read in hundredths, whatever its currency.
constexpr int moneyDecimals = 2;

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

void SheetTotals::count(const SheetTotals &other, int times)
{
    m_rows += times * other.m_rows;
    for (const auto &[key, theirs] : other.m_lines.asKeyValueRange()) {
        Line &line = m_lines[key];
        line.total = theirs.total;
        line.value = theirs.value;
        line.rows += times * theirs.rows;
        line.sum.add(theirs.sum, times);
        if (line.rows == 0)
            m_lines.remove(key);
    }
}

QList<SheetTotals::Line> SheetTotals::lines() const
{
    return m_lines.values();
}

QString SheetTotals::number(const Line &line) const
{
    const TotalSpec &total = *line.total;
    return m_spec->field(total.sum)->kind->told(line.sum.text(total.unit.isEmpty() ? moneyDecimals : 0));
}

Text SheetTotals::text(const Line &line) const
{
    const TotalSpec &total = *line.total;
    if (total.sum.isEmpty())
        return trTextFor("SheetTotals", "%1 %2", "a field, and how many rows have a value of it")
            .arg(m_spec->field(total.by)->label)
            .arg(share(line));
    if (!total.unit.isEmpty())
        return trTextFor("SheetTotals", "%1 %2", "a number and its unit").arg(number(line)).arg(total.unit);
    return Text::verbatim(line.value + QChar::Nbsp + number(line));
}

Text SheetTotals::share(const Line &line) const
{
    return trCounted("SheetTotals", "“%1”: %n row(s)")
        .counted(int(line.rows))
        .arg(Text::verbatim(m_spec->field(line.total->by)->display(line.value)));
}

Text SheetTotals::meaning(const Line &line) const
{
    const TotalSpec &total = *line.total;
    const Choice *choice = total.sum.isEmpty() ? m_spec->field(total.by)->choice(line.value) : nullptr;
    return choice ? choice->note : Text();
}

Text SheetTotals::text() const
{
    QList<Text> parts;
    for (const Line &line : m_lines)
        parts.append(text(line));
    return Text::joined(parts, QStringLiteral(" · "));
}

Text SheetTotals::sums() const
{
    QList<Text> parts;
    for (const Line &line : m_lines) {
        if (!line.total->sum.isEmpty())
            parts.append(text(line));
    }
    return Text::joined(parts, QStringLiteral(" · "));
}

} // namespace PeopleDesk
