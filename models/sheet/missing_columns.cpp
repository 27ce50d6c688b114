// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/missing_columns.h"

namespace PeopleDesk {

namespace {

constexpr int fewestEntries = 3;

} // namespace

QList<const FieldSpec *> missingColumns(const OperationSpec &spec, const ColumnMapping &mapping)
{
    const Draft empty;
    QList<const FieldSpec *> missing;
    for (const FieldSpec &field : spec.fields()) {
        const bool isMissing = field.columns.isEmpty() && !mapping.fills(field.key);
        if (isMissing && (field.namesRecord() || field.isNeeded(empty)))
            missing.append(&field);
    }
    return missing;
}

QList<SheetColumn> choosableColumns(const OperationSpec &spec, const ColumnMapping &mapping)
{
    int entries = fewestEntries;
    for (const ColumnMapping::Column &column : mapping.columns()) {
        if (const auto found = findSheetColumn(spec, column.path))
            entries = qMax(entries, found->entry + 1);
    }
    return sheetColumns(spec, entries);
}

QHash<QString, QString> corrections(const ColumnMapping &found, const ColumnMapping &chosen)
{
    QHash<QString, QString> paths;
    for (qsizetype i = 0; i < chosen.columns().size(); ++i) {
        const ColumnMapping::Column &column = chosen.columns().at(i);
        const QString header = column.header.trimmed();
        if (!header.isEmpty() && column.path != found.columns().value(i).path)
            paths.insert(header, column.path);
    }
    return paths;
}

} // namespace PeopleDesk
