// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/history_facts.h"

#include "ui/pages/readable_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace PeopleDesk {

namespace {

/// The same JSON twice: numbers as text for plain fields, so that money keeps its digits; as the
/// operation's own decoders expect them for repeated fields.
struct KeptBody
{
    explicit KeptBody(const QByteArray &json)
        : exact(withDigitsKept(json))
        , plain(QJsonDocument::fromJson(json).object())
    {
    }

    QJsonObject exact;
    QJsonObject plain;
};

QJsonValue valueAt(const QJsonObject &json, const QString &path)
{
    QJsonValue value = json;
    for (const QString &name : path.split(QLatin1Char('.')))
        value = value.toObject().value(name);
    return value;
}

Entry decodedEntry(const FieldSpec &field, const QJsonObject &json)
{
    if (field.decodeEntry)
        return field.decodeEntry(json);
    Entry entry;
    for (const FieldSpec &column : field.columns)
        entry.insert(column.key, column.kind->normalised(column.kind->fromJson(json.value(column.key))));
    return entry;
}

QString shownValue(const FieldSpec &field, const KeptBody &body)
{
    Record record;
    if (field.columns.isEmpty()) {
        record.setText(field.key,
                       field.kind->normalised(field.kind->fromJson(valueAt(body.exact, field.key))));
    } else {
        QList<Entry> entries;
        const QJsonArray items = valueAt(body.plain, field.key).toArray();
        for (const QJsonValue &item : items)
            entries.append(decodedEntry(field, item.toObject()));
        record.setEntries(field.key, entries);
    }
    return displayValue(field, record);
}

} // namespace

QList<Change> changesOf(const OperationSpec &spec, const HistoryEntry &entry)
{
    const KeptBody before(entry.before);
    const KeptBody after(entry.body);
    QList<Change> changes;
    for (const FieldSpec &field : spec.fields()) {
        if (field.slot != FieldSpec::Slot::Body || valueAt(after.plain, field.key).isUndefined())
            continue;
        Change change{field.key, field.label, shownValue(field, before), shownValue(field, after), false};
        change.repeatsLoaded = !entry.before.isEmpty() && change.before == change.after;
        changes.append(change);
    }
    return changes;
}

Outcome outcomeOf(const HistoryEntry &entry)
{
    Outcome outcome;
    outcome.code = entry.code;
    outcome.httpStatus = entry.httpStatus;
    outcome.serverText = entry.message;
    outcome.logId = entry.logId;
    outcome.attempts = entry.attempts;
    outcome.journalNumber = entry.number;
    switch (entry.state) {
    case HistoryEntry::State::Succeeded:
        outcome.executed = Outcome::Executed::Yes;
        break;
    case HistoryEntry::State::Sending:
    case HistoryEntry::State::InDoubt:
        outcome.kind = Outcome::Kind::ConnectionLost;
        outcome.executed = Outcome::Executed::Unknown;
        break;
    case HistoryEntry::State::Failed:
        outcome.kind = entry.code != 0 ? Outcome::Kind::Business
            : entry.httpStatus >= 500  ? Outcome::Kind::Gateway
            : entry.httpStatus > 0     ? Outcome::Kind::WrongShape
                                       : Outcome::Kind::Unreachable;
        break;
    }
    return outcome;
}

} // namespace PeopleDesk
