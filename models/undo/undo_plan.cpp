// SPDX-License-Identifier: Apache-2.0
#include "models/undo/undo_plan.h"

#include "models/forms/request_builder.h"
#include "models/operations/catalog.h"
#include "models/undo/entry_list.h"

#include <QJsonDocument>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

UndoPlan refuse(const Text &why)
{
    UndoPlan plan;
    plan.whyNot = why;
    return plan;
}

UndoPlan restore(const HistoryEntry &entry, const OperationSpec &spec)
{
    if (entry.before.isEmpty())
        return refuse(
            trText("Undo", "The record was not read before the change, so its old values are unknown."));
    UndoPlan plan;
    plan.operation = &spec;
    plan.target = entry.target;
    plan.restores = true;
    const Record was = readBody(spec, QJsonDocument::fromJson(entry.before).object());
    const Record sent = readSent(spec, QJsonDocument::fromJson(entry.body).object(), was);
    for (const FieldSpec &field : spec.fields()) {
        const bool concerned = was.holds(field.key) || sent.holds(field.key);
        if (field.slot != FieldSpec::Slot::Body || !concerned || was.sameAs(sent, field.key))
            continue;
        plan.fields.append(field.key);
        plan.was.take(field.key, was);
        plan.sent.take(field.key, sent);
    }
    return plan.fields.isEmpty() ? refuse(trText("Undo", "It changed nothing.")) : plan;
}

/// What was created is known by the key it was created under, too: its own record can't be read for it.
QString subjectOf(const HistoryEntry &entry, const OperationSpec &spec)
{
    QStringList parts{entry.subject};
    if (spec.createsRecord())
        parts.append(entry.repeatKey);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

UndoField judgePlain(const UndoPlan &plan, const FieldSpec &field, const Record &now)
{
    using Standing = UndoField::Standing;
    UndoField undo{field.key};
    undo.restored.take(field.key, plan.was);
    if (now.sameAs(plan.was, field.key))
        undo.standing = Standing::AlreadyBack;
    else if (!plan.was.holds(field.key) && !field.clearable)
        undo.standing = Standing::CantBeEmptied;
    else if (!now.sameAs(plan.sent, field.key))
        undo.standing = Standing::ChangedSince;
    return undo;
}

/// Each entry that was changed is judged by itself; the others stay as they are now.
UndoField judgeNamed(const UndoPlan &plan, const FieldSpec &field, const Record &now)
{
    using Standing = UndoField::Standing;
    const EntryList was(field, plan.was.entries(field.key));
    const EntryList sent(field, plan.sent.entries(field.key));
    const EntryList held(field, now.entries(field.key));
    QStringList names = was.namesThatDiffer(sent);
    UndoField undo{field.key};
    if (!field.clearable) {
        for (const QString &name : std::as_const(names)) {
            if (!was.has(name) && held.has(name))
                undo.cantBeRemoved.append(name);
        }
        names.removeIf([&](const QString &name) { return undo.cantBeRemoved.contains(name); });
    }
    undo.restored.setEntries(field.key, held.withThoseOf(was, names));
    if (names.isEmpty() && !undo.cantBeRemoved.isEmpty())
        undo.standing = Standing::CantBeEmptied;
    else if (held.holdsThoseOf(was, names))
        undo.standing = Standing::AlreadyBack;
    else if (!held.holdsThoseOf(sent, names))
        undo.standing = Standing::ChangedSince;
    return undo;
}

} // namespace

UndoPlan planUndo(const HistoryEntry &entry)
{
    const OperationSpec *spec = findOperation(entry.operation);
    if (!spec)
        return refuse(trText("Undo", "This version of PeopleDesk does not know the operation."));
    UndoPlan plan;
    switch (entry.state) {
    case HistoryEntry::State::Sending:
        return refuse(trText("Undo", "It is still under way."));
    case HistoryEntry::State::Failed:
        return refuse(trText("Undo", "It was not carried out, so there is nothing to take back."));
    case HistoryEntry::State::InDoubt:
        return refuse(trText("Undo", "First find out whether it was carried out."));
    case HistoryEntry::State::Succeeded:
        break;
    }
    switch (spec->undo.way) {
    case UndoSpec::Way::None:
        return refuse(spec->undo.whyNot);
    case UndoSpec::Way::Restore:
        plan = restore(entry, *spec);
        break;
    case UndoSpec::Way::Operation:
        plan.operation = findOperation(spec->undo.operation);
        plan.target = spec->createsRecord() ? entry.createdId : entry.target;
        if (plan.target.isEmpty())
            return refuse(trText("Undo", "The ID that Feishu gave it was never learnt."));
        break;
    }
    plan.subject = subjectOf(entry, *spec);
    return plan;
}

QList<UndoField> compareForUndo(const UndoPlan &plan, const Record &now)
{
    QList<UndoField> fields;
    for (const QString &key : plan.fields) {
        const FieldSpec &field = *plan.operation->field(key);
        fields.append(field.keyedBy.isEmpty() ? judgePlain(plan, field, now) : judgeNamed(plan, field, now));
    }
    return fields;
}

} // namespace PeopleDesk
