// SPDX-License-Identifier: Apache-2.0
#include "models/batch/key_columns.h"

#include "models/sheet/sheet_words.h"

namespace PeopleDesk {

namespace {

constexpr qsizetype most = 3;

} // namespace

bool KeyColumn::isId() const
{
    return field && field->kind->editor() == ValueKind::Editor::Id;
}

QList<KeyColumn> keyColumns(const OperationSpec &spec, const QStringList &header, const QStringList &paths)
{
    QList<KeyColumn> keys;
    const auto add = [&](qsizetype column) {
        const bool isThere =
            std::any_of(keys.begin(), keys.end(), [&](const KeyColumn &key) { return key.column == column; });
        if (column >= 0 && column < header.size() && !isThere)
            keys.append({column, pathLabel(spec, paths.at(column)), spec.field(paths.at(column))});
    };
    QStringList telling{spec.targetField, spec.repeatKeyField};
    for (const TotalSpec &total : spec.totals)
        telling.append(total.sum);
    for (const QString &path : telling) {
        if (!path.isEmpty())
            add(paths.indexOf(path));
    }
    const auto person = std::find_if(paths.begin(), paths.end(), [&](const QString &path) {
        const FieldSpec *field = path.isEmpty() ? nullptr : spec.field(path);
        return field && !field->idTypeField.isEmpty();
    });
    if (person != paths.end())
        add(person - paths.begin());
    for (qsizetype column = 0; column < paths.size() && keys.size() < most; ++column) {
        if (!paths.at(column).isEmpty())
            add(column);
    }
    return keys;
}

} // namespace PeopleDesk
