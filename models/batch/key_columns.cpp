// SPDX-License-Identifier: Apache-2.0
#include "models/batch/key_columns.h"

#include "models/sheet/sheet_words.h"

namespace PeopleDesk {

namespace {

constexpr qsizetype most = 3;

bool isId(const OperationSpec &spec, const QString &path)
{
    const FieldSpec *field = spec.field(path);
    return field && field->kind->editor() == ValueKind::Editor::Id;
}

} // namespace

QList<KeyColumn> keyColumns(const OperationSpec &spec, const QStringList &header, const QStringList &paths)
{
    QList<KeyColumn> keys;
    const auto add = [&](qsizetype column, bool isId) {
        const bool isThere =
            std::any_of(keys.begin(), keys.end(), [&](const KeyColumn &key) { return key.column == column; });
        if (column >= 0 && column < header.size() && !isThere && keys.size() < most)
            keys.append({column, pathLabel(spec, paths.at(column)), isId});
    };
    for (const QString &path : {spec.targetField, spec.repeatKeyField}) {
        if (!path.isEmpty())
            add(paths.indexOf(path), true);
    }
    for (qsizetype column = 0; column < paths.size(); ++column) {
        if (!paths.at(column).isEmpty())
            add(column, isId(spec, paths.at(column)));
    }
    return keys;
}

} // namespace PeopleDesk
