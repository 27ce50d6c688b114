// SPDX-License-Identifier: Apache-2.0
#include "models/values/record_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace PeopleDesk {

QByteArray recordToJson(const Record &record)
{
    QJsonObject json;
    for (const QString &key : record.keys()) {
        const QList<Entry> entries = record.entries(key);
        if (entries.isEmpty()) {
            json.insert(key, record.text(key));
            continue;
        }
        QJsonArray array;
        for (const Entry &entry : entries) {
            QJsonObject object;
            for (const auto &[column, value] : entry.asKeyValueRange())
                object.insert(column, value);
            array.append(object);
        }
        json.insert(key, array);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Record recordFromJson(const QByteArray &json)
{
    Record record;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member->isArray()) {
            record.setText(member.key(), member->toString());
            continue;
        }
        QList<Entry> entries;
        const QJsonArray array = member->toArray();
        for (const QJsonValue &item : array) {
            const QJsonObject cells = item.toObject();
            Entry entry;
            for (auto cell = cells.begin(); cell != cells.end(); ++cell)
                entry.insert(cell.key(), cell->toString());
            entries.append(entry);
        }
        record.setEntries(member.key(), entries);
    }
    return record;
}

} // namespace PeopleDesk
