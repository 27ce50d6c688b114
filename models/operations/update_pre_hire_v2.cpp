// SPDX-License-Identifier: Apache-2.0
// API §8: PATCH /open-apis/corehr/v2/pre_hires/:pre_hire_id
#include "models/forms/request_builder.h"
#include "models/operations/custom_field_value.h"
#include "models/operations/operations.h"
#include "models/operations/pre_hire_errors.h"
#include "models/operations/pre_hire_finding.h"
#include "models/operations/scopes.h"
#include "models/outcomes/platform_errors.h"

#include <QJsonArray>

#include <algorithm>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

/// Of the loaded record; no field of this operation.
const auto statusKey = u"onboarding_status"_s;

const PreHireKeys &keys()
{
    static const PreHireKeys names{.hireDate = u"offer_info_update.onboarding_date"_s,
                                   .workerId = u"offer_info_update.worker_id"_s,
                                   .employmentType = u"offer_info_update.employment_type"_s,
                                   .employeeTypeId = u"offer_info_update.employee_type_id"_s,
                                   .applicationId = u"offer_info_update.ats_application_id"_s,
                                   .costCenters = u"offer_info_update.cost_center_rates"_s,
                                   .customFields = u"offer_info_update.custom_fields"_s};
    return names;
}

/// A field that is named without a value is cleared (API §8.1).
FieldSpec clearable(FieldSpec field)
{
    field.clearable = true;
    return field;
}

QList<SectionSpec> sections()
{
    return {{trText("UpdatePreHire", "Onboarding"), {preHireId(), clearable(hireDateField(keys()))}},
            {trText("UpdatePreHire", "Employment"),
             {clearable(workerIdField(keys())), employmentTypeField(keys(), choiceTextKind()),
              clearable(employeeTypeField(keys())), clearable(applicationIdField(keys()))}},
            {trText("UpdatePreHire", "Cost"), {clearable(costCentersField(keys()))}},
            {trText("UpdatePreHire", "More"), {clearable(customFieldsField(keys()))}}};
}

QList<FieldSpec> changedFields(const Draft &draft)
{
    QList<FieldSpec> changed = updatePreHireV2().fields().toList();
    changed.removeIf(
        [&](const FieldSpec &field) { return field.namesRecord() || !draft.changed(field.key); });
    return changed;
}

QHash<QString, Entry> byName(const QList<Entry> &entries)
{
    QHash<QString, Entry> named;
    for (const Entry &entry : entries)
        named.insert(entry.value(u"field_name"_s), entry);
    return named;
}

/// API names of the custom fields that differ from what was loaded, in the order of the form, those that
/// were removed last.
QStringList changedCustomFields(const Draft &draft)
{
    const QHash<QString, Entry> loaded = byName(draft.loaded.entries(keys().customFields));
    const QHash<QString, Entry> values = byName(draft.values.entries(keys().customFields));
    QStringList names;
    for (const Entry &entry : draft.values.entries(keys().customFields)) {
        const QString name = entry.value(u"field_name"_s);
        if (loaded.value(name) != entry)
            names.append(name);
    }
    for (const Entry &entry : draft.loaded.entries(keys().customFields)) {
        if (!values.contains(entry.value(u"field_name"_s)))
            names.append(entry.value(u"field_name"_s));
    }
    return names;
}

BodyValue namesOf(const QStringList &names)
{
    QList<BodyValue> items;
    for (const QString &name : names)
        items.append(BodyValue::text(name));
    return BodyValue::array(items);
}

/// What is written is what is named, so the names come from the very diff that the values come from.
void completeBody(BodyValue &body, const Draft &draft)
{
    QStringList standard;
    for (const FieldSpec &field : changedFields(draft)) {
        if (field.key != keys().customFields)
            standard.append(field.key);
    }
    if (!standard.isEmpty())
        body.insert(u"standard_update_fields"_s, namesOf(standard));
    const QStringList custom = changedCustomFields(draft);
    if (custom.isEmpty())
        return;
    const QHash<QString, Entry> values = byName(draft.values.entries(keys().customFields));
    QList<BodyValue> written;
    for (const QString &name : custom) {
        if (values.contains(name))
            written.append(encodeOnboardingCustomField(values.value(name)));
    }
    if (written.isEmpty())
        body.remove(keys().customFields);
    else
        body.insert(keys().customFields, BodyValue::array(written));
    body.insert(u"custom_update_fields"_s, namesOf(custom));
}

/// Custom fields are written one by one: the rest is what it was.
void completeSent(const QJsonObject &body, const Record &was, Record &sent)
{
    QHash<QString, QString> texts;
    const QJsonArray written =
        body.value("offer_info_update"_L1).toObject().value("custom_fields"_L1).toArray();
    for (const QJsonValue &field : written)
        texts.insert(field.toObject().value("field_name"_L1).toString(),
                     field.toObject().value("value"_L1).toString());
    const QJsonArray named = body.value("custom_update_fields"_L1).toArray();
    QList<Entry> entries = was.entries(keys().customFields);
    for (const QJsonValue &item : named) {
        const QString name = item.toString();
        const QString type = byName(entries).value(name).value(u"type"_s);
        entries.removeIf([&](const Entry &entry) { return entry.value(u"field_name"_s) == name; });
        if (texts.contains(name))
            entries.append(onboardingCustomField(name, type, texts.value(name)));
    }
    sent.setEntries(keys().customFields, entries);
}

/// The read is that of v1 (API §8.3: what is called what).
void complete(const QJsonObject &preHire, Record &record)
{
    const auto take = [&](const QString &key, const FieldSpec &field, const QJsonValue &value) {
        record.setText(key, field.kind->normalised(field.kind->fromJson(value)));
    };
    take(keys().hireDate, hireDateField(keys()), preHire.value("hire_date"_L1));
    take(keys().workerId, workerIdField(keys()), preHire.value("worker_id"_L1));
    take(keys().employmentType, employmentTypeField(keys(), enumNameKind()),
         preHire.value("employee_type"_L1));
    take(keys().employeeTypeId, employeeTypeField(keys()), preHire.value("employee_type_id"_L1));
    take(keys().applicationId, applicationIdField(keys()), preHire.value("ats_application_id"_L1));
    record.setText(statusKey, preHire.value(statusKey).toObject().value("enum_name"_L1).toString());
    record.setEntries(keys().costCenters,
                      readEntries(costCentersField(keys()), preHire.value("cost_center_rate"_L1)));
    record.setEntries(keys().customFields,
                      readEntries(customFieldsField(keys()), preHire.value("custom_fields"_L1)));
}

QList<Fact> facts(const QJsonObject &preHire)
{
    const QString status = preHire.value(statusKey).toObject().value("enum_name"_L1).toString();
    if (status.isEmpty())
        return {};
    return {{trText("UpdatePreHire", "Onboarding status"), onboardingStatusName(status)}};
}

/// The wire text of a custom field as v2 writes it, by API name.
QHash<QString, QString> wireTexts(const QList<Entry> &entries)
{
    QHash<QString, QString> texts;
    for (const Entry &entry : entries)
        texts.insert(entry.value(u"field_name"_s), onboardingCustomFieldText(entry));
    return texts;
}

bool shows(const QJsonObject &body, const QJsonObject &preHire)
{
    const OperationSpec &spec = updatePreHireV2();
    Record held;
    complete(preHire, held);
    const Record sent = readBody(spec, body);
    const QJsonArray standard = body.value("standard_update_fields"_L1).toArray();
    for (const QJsonValue &name : standard) {
        if (!sent.sameAs(held, name.toString()))
            return false;
    }
    const QHash<QString, QString> now = wireTexts(held.entries(keys().customFields));
    QHash<QString, QString> wanted;
    const QJsonArray written =
        body.value("offer_info_update"_L1).toObject().value("custom_fields"_L1).toArray();
    for (const QJsonValue &field : written)
        wanted.insert(field.toObject().value("field_name"_L1).toString(),
                      field.toObject().value("value"_L1).toString());
    const QJsonArray custom = body.value("custom_update_fields"_L1).toArray();
    return std::all_of(custom.begin(), custom.end(), [&](const QJsonValue &name) {
        return now.value(name.toString()) == wanted.value(name.toString());
    });
}

Complaints nothingChanged(const Draft &draft)
{
    if (!changedFields(draft).isEmpty())
        return {};
    return {{QString(),
             trText("UpdatePreHire",
                    "Nothing is changed yet. Change a field first; only what changed is sent.")}};
}

Complaints notRead(const Draft &draft)
{
    if (draft.isLoaded || draft.values.text(u"pre_hire_id"_s).isEmpty())
        return {};
    return {{QString(),
             trText("UpdatePreHire",
                    "The record was not loaded, so lists would be overwritten unseen. Load it first.")}};
}

QList<Text> confirmations(const Draft &draft)
{
    QList<Text> emptied;
    QList<Text> replaced;
    for (const FieldSpec &field : changedFields(draft)) {
        if (!draft.values.holds(field.key))
            emptied.append(field.label);
        else if (!field.columns.isEmpty() && field.keyedBy.isEmpty())
            replaced.append(field.label);
    }
    const QHash<QString, Entry> values = byName(draft.values.entries(keys().customFields));
    for (const QString &name : changedCustomFields(draft)) {
        if (!values.contains(name))
            emptied.append(Text::verbatim(customFieldsField(keys()).displayEntry(name, draft.names)));
    }
    QList<Text> questions;
    if (!emptied.isEmpty())
        questions.append(
            trText("UpdatePreHire", "This empties: %1. Send it?").arg(Text::joined(emptied, u", "_s)));
    if (!replaced.isEmpty())
        questions.append(
            trText("UpdatePreHire", "The whole list is replaced: %1.").arg(Text::joined(replaced, u", "_s)));
    return questions;
}

OperationSpec describe()
{
    OperationSpec spec;
    spec.key = u"update_pre_hire_v2"_s;
    spec.icon = u"pre-hire"_s;
    spec.noun = trText("UpdatePreHire", "Pre-hires");
    spec.title = trText("UpdatePreHire", "Correct a pre-hire (v2)");
    spec.purpose =
        trText("UpdatePreHire",
               "Only what you change is sent; what you empty is emptied, and lists are replaced as "
               "a whole. The stage is moved by steps of its own.");
    spec.sendLabel = trText("UpdatePreHire", "Send change");
    spec.doneText = trText("UpdatePreHire", "The pre-hire was updated.");
    spec.afterSuccess = trText("UpdatePreHire", "Search results may lag behind by a few seconds.");
    spec.place = Place::Variant;
    spec.page = u"update_pre_hire"_s;
    spec.variantLabel = trText("UpdatePreHire", "v2, recommended by Feishu");
    spec.variantHelp =
        trText("UpdatePreHire",
               "Feishu checks its rules, fields can be emptied, and the stage is moved by "
               "“Withdraw”, “Restore” and “Complete”. Needs the scope corehr:pre_hire:update.");
    spec.endpoint = {"PATCH", "/open-apis/corehr/v2/pre_hires/:pre_hire_id", {1000, 50}, Repeat::ReadFirst};
    spec.targetField = u"pre_hire_id"_s;
    spec.sections = sections();
    spec.rules = preHireRules(keys())
        + QList<Rule>{{Severity::Warn, {Basis::Advice, "8.1"}, notRead},
                      {Severity::Block, {Basis::Documented, "8.1"}, nothingChanged}};
    spec.errors = preHireV2Errors(keys());
    spec.productErrors = peopleErrors;
    LoadSpec load = preHireReading();
    load.complete = complete;
    load.facts = facts;
    load.shows = shows;
    spec.load = load;
    spec.find = preHireFinding();
    spec.undo = {.way = UndoSpec::Way::Restore};
    spec.completeBody = completeBody;
    spec.completeSent = completeSent;
    spec.confirmations = confirmations;
    spec.scopes = {preHireUpdateScope()};
    spec.preconditions = {selfBuiltApp(), releaseAndApproval(), preHireDataScope(), peopleEdition(),
                          addressAllowList()};
    return spec;
}

} // namespace

const OperationSpec &updatePreHireV2()
{
    static const OperationSpec spec = describe();
    return spec;
}

} // namespace PeopleDesk
