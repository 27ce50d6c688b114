// SPDX-License-Identifier: Apache-2.0
#include "models/forms/request_builder.h"

#include <QJsonArray>

namespace PeopleDesk {

namespace {

BodyValue encodeEntries(const FieldSpec &field, const QList<Entry> &entries)
{
    QList<BodyValue> items;
    for (const Entry &entry : entries) {
        if (field.encodeEntry) {
            items.append(field.encodeEntry(entry));
            continue;
        }
        BodyValue item = BodyValue::object();
        for (const FieldSpec &column : field.columns) {
            const QString value = entry.value(column.key);
            if (!value.isEmpty())
                item.insert(column.key, column.kind->toBody(value));
        }
        items.append(item);
    }
    return BodyValue::array(items);
}

Entry decodeEntry(const FieldSpec &field, const QJsonObject &json)
{
    if (field.decodeEntry)
        return field.decodeEntry(json);
    Entry entry;
    for (const FieldSpec &column : field.columns)
        entry.insert(column.key, column.kind->normalised(column.kind->fromJson(json.value(column.key))));
    return entry;
}

QJsonValue valueAt(const QJsonObject &json, const QString &path)
{
    QJsonValue value = json;
    for (const QString &name : path.split(QLatin1Char('.')))
        value = value.toObject().value(name);
    return value;
}

/// The fields that the request carries, as \a record holds them.
BodyValue bodyOf(const OperationSpec &spec, const Draft &draft, const Record &record)
{
    BodyValue body = BodyValue::object();
    for (const FieldSpec &field : spec.fields()) {
        if (field.slot != FieldSpec::Slot::Body || !isSent(field, draft) || !record.holds(field.key))
            continue;
        body.insert(field.key,
                    field.columns.isEmpty() ? field.kind->toBody(record.text(field.key))
                                            : encodeEntries(field, record.entries(field.key)));
    }
    return body;
}

} // namespace

bool isSent(const FieldSpec &field, const Draft &draft)
{
    if (!field.isShown(draft) || !draft.values.holds(field.key))
        return false;
    return field.sent != FieldSpec::Sent::WhenChanged || draft.changed(field.key);
}

BodyValue buildBody(const OperationSpec &spec, const Draft &draft)
{
    return bodyOf(spec, draft, draft.values);
}

ApiRequest buildRequest(const OperationSpec &spec, const Draft &draft)
{
    ApiRequest request;
    request.endpoint = spec.endpoint;
    WriteIntent intent;
    intent.operation = spec.key;
    intent.target = draft.values.text(spec.targetField);
    intent.repeatKey = draft.values.text(spec.repeatKeyField);
    intent.createdIdPath = spec.createdIdPath;
    if (draft.isLoaded)
        intent.before = bodyOf(spec, draft, draft.loaded).toJson();
    for (const FieldSpec &field : spec.fields()) {
        if (field.slot == FieldSpec::Slot::Path)
            request.pathValues.append({field.key, draft.values.text(field.key)});
        else if (field.slot == FieldSpec::Slot::Query && isSent(field, draft))
            request.query.append({field.key, draft.values.text(field.key)});
    }
    request.body = buildBody(spec, draft).toJson();
    request.intent = intent;
    return request;
}

ApiRequest buildLoadRequest(const OperationSpec &spec, const QString &target)
{
    ApiRequest request;
    request.endpoint = spec.load->endpoint;
    request.pathValues.append({spec.targetField, target});
    return request;
}

Record readRecord(const OperationSpec &spec, const QJsonObject &json)
{
    Record record;
    for (const FieldSpec &field : spec.fields()) {
        if (field.slot != FieldSpec::Slot::Body)
            continue;
        const QJsonValue value = valueAt(json, field.key);
        if (field.columns.isEmpty()) {
            record.setText(field.key, field.kind->normalised(field.kind->fromJson(value)));
            continue;
        }
        QList<Entry> entries;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            entries.append(decodeEntry(field, item.toObject()));
        record.setEntries(field.key, entries);
    }
    if (spec.load && spec.load->complete)
        spec.load->complete(json, record);
    return record;
}

} // namespace PeopleDesk
