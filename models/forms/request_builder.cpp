// SPDX-License-Identifier: Apache-2.0
#include "models/forms/request_builder.h"

#include "models/operations/repeat_policy.h"

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
        const bool isInBody =
            field.slot == FieldSpec::Slot::Body || field.slot == FieldSpec::Slot::NameInBody;
        if (!isInBody || !isSent(field, draft) || !record.holds(field.key))
            continue;
        body.insert(field.key,
                    field.columns.isEmpty() ? field.kind->toBody(record.text(field.key))
                                            : encodeEntries(field, record.entries(field.key)));
    }
    return body;
}

/// What the journal keeps of the record as it was: the fields that the request carries, and the one that it
/// moves.
BodyValue beforeOf(const OperationSpec &spec, const Draft &draft)
{
    BodyValue before = bodyOf(spec, draft, draft.loaded);
    if (spec.moves && draft.loaded.holds(spec.moves->field.key))
        before.insert(spec.moves->field.key,
                      spec.moves->field.kind->toBody(draft.loaded.text(spec.moves->field.key)));
    return before;
}

} // namespace

bool isSent(const FieldSpec &field, const Draft &draft)
{
    const bool isCleared = field.clearable && draft.isLoaded && draft.loaded.holds(field.key);
    if (!field.isShown(draft) || (!draft.values.holds(field.key) && !isCleared))
        return false;
    return field.sent != FieldSpec::Sent::WhenChanged || draft.changed(field.key);
}

BodyValue buildBody(const OperationSpec &spec, const Draft &draft)
{
    BodyValue body = bodyOf(spec, draft, draft.values);
    if (spec.completeBody)
        spec.completeBody(body, draft);
    return body;
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
        intent.before = beforeOf(spec, draft).toJson();
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

void carryToken(ApiRequest &request, const QString &key)
{
    if (!repeatPolicy(request.endpoint.repeat).carriesToken)
        return;
    request.query.append({QStringLiteral("client_token"), key});
    request.intent->repeatKey = key;
}

ApiRequest buildLoadRequest(const OperationSpec &spec, const QString &target)
{
    ApiRequest request;
    request.endpoint = spec.load->endpoint;
    request.pathValues.append({spec.targetField, target});
    return request;
}

QList<Entry> readEntries(const FieldSpec &field, const QJsonValue &json)
{
    QList<Entry> entries;
    const QJsonArray items = json.toArray();
    for (const QJsonValue &item : items)
        entries.append(decodeEntry(field, item.toObject()));
    return entries;
}

Record readBody(const OperationSpec &spec, const QJsonObject &json)
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
        record.setEntries(field.key, readEntries(field, value));
    }
    return record;
}

Record readSent(const OperationSpec &spec, const QJsonObject &body, const Record &was)
{
    Record sent = readBody(spec, body);
    if (spec.completeSent)
        spec.completeSent(body, was, sent);
    return sent;
}

Record readRecord(const OperationSpec &spec, const QJsonObject &json)
{
    Record record = readBody(spec, json);
    if (spec.load && spec.load->complete)
        spec.load->complete(json, record);
    return record;
}

} // namespace PeopleDesk
