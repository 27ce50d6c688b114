// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_columns.h"

namespace PeopleDesk {

namespace {

SheetColumn entryColumn(const FieldSpec &field, int entry, const FieldSpec &column)
{
    return {QStringLiteral("%1.%2.%3").arg(field.key).arg(entry).arg(column.key), &field, entry, &column};
}

/// "1.rate" within a repeated field.
std::optional<SheetColumn> findInEntries(const FieldSpec &field, const QString &rest)
{
    const qsizetype point = rest.indexOf(QLatin1Char('.'));
    bool isNumber = false;
    const int entry = rest.left(point).toInt(&isNumber);
    if (point < 0 || !isNumber || entry < 1)
        return std::nullopt;
    for (const FieldSpec &column : field.columns) {
        if (column.key == rest.mid(point + 1))
            return entryColumn(field, entry, column);
    }
    return std::nullopt;
}

} // namespace

Text SheetColumn::label() const
{
    if (!column)
        return field->label;
    return trTextFor("Sheet", "%1 %2", "a column of a sheet, and the number of its entry")
        .arg(column->label)
        .arg(QString::number(entry));
}

std::optional<SheetColumn> findSheetColumn(const OperationSpec &spec, const QString &path)
{
    for (const FieldSpec &field : spec.fields()) {
        if (field.columns.isEmpty() && field.key == path)
            return SheetColumn{path, &field};
        if (!field.columns.isEmpty() && path.startsWith(field.key + QLatin1Char('.')))
            return findInEntries(field, path.mid(field.key.size() + 1));
    }
    return std::nullopt;
}

QList<SheetColumn> sheetColumns(const OperationSpec &spec, int entries)
{
    QList<SheetColumn> columns;
    for (const FieldSpec &field : spec.fields()) {
        if (field.columns.isEmpty())
            columns.append({field.key, &field});
        for (int entry = 1; entry <= entries; ++entry) {
            for (const FieldSpec &column : field.columns)
                columns.append(entryColumn(field, entry, column));
        }
    }
    return columns;
}

} // namespace PeopleDesk
