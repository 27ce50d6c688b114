// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/row_reading.h"

#include <map>

namespace PeopleDesk {

namespace {

constexpr Source sheetSource{Basis::Documented, "1.1"};

/// Of what a form would propose, what says how the request is meant (the type of the user ids): the
/// connection has that. All else, an external_id above all, has to come from the sheet.
Record startOf(const OperationSpec &spec, const FormStart &start)
{
    Record proposed;
    if (spec.propose)
        spec.propose(proposed, start);
    Record kept;
    for (const FieldSpec &field : spec.fields()) {
        if (field.slot == FieldSpec::Slot::Query)
            kept.take(field.key, proposed);
    }
    return kept;
}

} // namespace

QString ReadRow::columnPath(const QString &problemField) const
{
    for (const auto &[key, numbers] : entryNumbers.asKeyValueRange()) {
        if (!problemField.startsWith(key + QLatin1Char('.')))
            continue;
        const QStringList rest = problemField.mid(key.size() + 1).split(QLatin1Char('.'));
        const int entry = rest.first().toInt();
        if (entry >= 1 && entry <= numbers.size() && rest.size() == 2)
            return QStringLiteral("%1.%2.%3").arg(key).arg(numbers.at(entry - 1)).arg(rest.at(1));
    }
    return problemField;
}

RowReading::RowReading(const OperationSpec &spec, const ColumnMapping &mapping, const FormStart &start,
                       const Tongues &tongues)
    : m_start(startOf(spec, start))
{
    const QStringList paths = mapping.paths();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (const auto column = findSheetColumn(spec, paths.at(i)))
            m_columns.append({i, *column, CellReading(column->value(), tongues)});
    }
}

ReadRow RowReading::read(const CellRow &row) const
{
    ReadRow read;
    read.values = m_start;
    QHash<QString, std::map<int, Entry>> entries; // by their numbers, in order
    const QList<SheetCell> cells = row.cells();
    for (const Column &column : m_columns) {
        const CellValue value = column.reading.read(cells.value(column.place));
        if (value.problem)
            read.problems.append({column.target.path, Severity::Block, *value.problem, sheetSource});
        if (value.normal.isEmpty())
            continue;
        if (column.target.column)
            entries[column.target.field->key][column.target.entry].insert(column.target.column->key,
                                                                          value.normal);
        else
            read.values.setText(column.target.field->key, value.normal);
    }
    for (const auto &[key, numbered] : entries.asKeyValueRange()) {
        QList<Entry> list;
        for (const auto &[number, entry] : numbered) {
            list.append(entry);
            read.entryNumbers[key].append(number);
        }
        read.values.setEntries(key, list);
    }
    return read;
}

} // namespace PeopleDesk
