// SPDX-License-Identifier: Apache-2.0
#include "models/history/entry_changes.h"

#include "models/forms/request_builder.h"
#include "models/undo/entry_list.h"
#include "models/values/readable_json.h"

#include <QJsonDocument>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

/// What an entry changed, as two records.
struct Kept
{
    Record was;
    Record sent;
};

/// Numbers of plain fields by their digits, so that money keeps them; repeated fields as \a record has them,
/// because their own decoders expect real JSON.
Record withDigits(const OperationSpec &spec, const QByteArray &json, Record record)
{
    const Record digits = readBody(spec, withDigitsKept(json));
    for (const FieldSpec &field : spec.fields()) {
        if (field.columns.isEmpty())
            record.setText(field.key, digits.text(field.key));
    }
    return record;
}

Kept keptOf(const OperationSpec &spec, const HistoryEntry &entry)
{
    const Record was = readBody(spec, QJsonDocument::fromJson(entry.before).object());
    const Record sent = readSent(spec, QJsonDocument::fromJson(entry.body).object(), was);
    return {withDigits(spec, entry.before, was), withDigits(spec, entry.body, sent)};
}

QList<Change> namedChanges(const FieldSpec &field, const Kept &kept, const FieldNames &names)
{
    QList<Change> changes;
    const QList<Entry> was = kept.was.entries(field.key);
    const QList<Entry> sent = kept.sent.entries(field.key);
    for (const QString &name : EntryList(field, sent).namesThatDiffer(EntryList(field, was)))
        changes.append(
            {field.key,
             Text::joined({field.label, Text::verbatim(field.displayEntry(name, names))}, u" · "_s),
             displayEntry(field, kept.was, name), displayEntry(field, kept.sent, name), false});
    return changes;
}

/// What carrying it out moves, although the body does not say so.
std::optional<Change> moveOf(const OperationSpec &spec, const HistoryEntry &entry)
{
    if (!spec.moves)
        return std::nullopt;
    const FieldSpec &field = spec.moves->field;
    const QString was = QJsonDocument::fromJson(entry.before).object().value(field.key).toString();
    QStringList reached;
    for (const QString &value : spec.moves->to)
        reached.append(field.display(value));
    return Change{field.key, field.label, field.display(was), reached.join(u" / "_s), false};
}

} // namespace

QList<Change> changesOf(const OperationSpec &spec, const HistoryEntry &entry, const FieldNames &names)
{
    const Kept kept = keptOf(spec, entry);
    QList<Change> changes;
    if (const std::optional<Change> move = moveOf(spec, entry))
        changes.append(*move);
    for (const FieldSpec &field : spec.fields()) {
        const bool concerned = kept.was.holds(field.key) || kept.sent.holds(field.key);
        if (field.slot != FieldSpec::Slot::Body || !concerned)
            continue;
        if (!field.keyedBy.isEmpty()) {
            changes.append(namedChanges(field, kept, names));
            continue;
        }
        changes.append({field.key, field.label, displayValue(field, kept.was, names),
                        displayValue(field, kept.sent, names),
                        !entry.before.isEmpty() && kept.was.sameAs(kept.sent, field.key)});
    }
    return changes;
}

Text changeLine(const Change &change, bool knowsBefore)
{
    const Text after = !change.after.isEmpty() ? Text::verbatim(change.after)
        : change.before.isEmpty()              ? trText("Change", "(empty)")
                                               : trText("Change", "(emptied)");
    const Text value = change.repeatsLoaded ? trText("Change", "%1 (sent unchanged)").arg(after)
        : !knowsBefore
        ? after
        : trTextFor("Change", "%1 → %2", "a value before and after")
              .arg(change.before.isEmpty() ? trText("Change", "(empty)") : Text::verbatim(change.before))
              .arg(after);
    return trTextFor("Change", "%1: %2", "a field and what it becomes").arg(change.label).arg(value);
}

} // namespace PeopleDesk
