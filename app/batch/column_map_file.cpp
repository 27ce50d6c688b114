// SPDX-License-Identifier: Apache-2.0
#include "app/batch/column_map_file.h"

#include "models/sheet/sheet_columns.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace PeopleDesk {

ColumnMap readColumnMap(const QString &fileName, const OperationSpec &spec)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {
            .problem =
                trText("BatchCommand", "The map %1 can't be read: %2").arg(fileName).arg(file.errorString())};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return {.problem = trText("BatchCommand", "The map %1 is no JSON object.").arg(fileName)};
    ColumnMap map;
    const QJsonObject json = document.object();
    for (auto column = json.begin(); column != json.end(); ++column) {
        const QString path = column->toString();
        if (!path.isEmpty() && !findSheetColumn(spec, path))
            return {.problem =
                        trText("BatchCommand", "The map names a field that there is not: %1").arg(path)};
        map.columns.insert(column.key().trimmed(), path);
    }
    return map;
}

} // namespace PeopleDesk
