// SPDX-License-Identifier: Apache-2.0
// API §5: PATCH /open-apis/corehr/v1/pre_hires/:pre_hire_id
#include "models/operations/operations.h"
#include "models/operations/pre_hire_errors.h"
#include "models/operations/pre_hire_fields.h"
#include "models/operations/pre_hire_finding.h"
#include "models/operations/scopes.h"
#include "models/outcomes/platform_errors.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto statusKey = u"onboarding_status"_s;

const PreHireKeys &keys()
{
    static const PreHireKeys names{.hireDate = u"hire_date"_s,
                                   .workerId = u"worker_id"_s,
                                   .employmentType = u"employee_type"_s,
                                   .employeeTypeId = u"employee_type_id"_s,
                                   .applicationId = u"ats_application_id"_s,
                                   .costCenters = u"cost_center_rate"_s,
                                   .customFields = u"custom_fields"_s};
    return names;
}

FieldSpec statusField()
{
    return {.key = statusKey,
            .kind = &enumNameKind(),
            .label = trText("UpdatePreHire", "Onboarding status"),
            .help = trText("UpdatePreHire",
                           "Always sent along with your change. Changing it moves the person to another "
                           "stage; you will be asked to confirm."),
            .sent = FieldSpec::Sent::Always,
            .choices = onboardingStatuses(),
            .needed = [](const Draft &) { return true; }};
}

FieldSpec personId()
{
    return {.key = u"person_id"_s,
            .kind = &idKind(),
            .label = trText("UpdatePreHire", "Person ID"),
            .help = trText("UpdatePreHire", "Of the person in Feishu People. Rarely needs changing."),
            .sent = FieldSpec::Sent::WhenChanged};
}

QList<SectionSpec> sections()
{
    return {{trText("UpdatePreHire", "Onboarding"), {preHireId(), statusField(), hireDateField(keys())}},
            {trText("UpdatePreHire", "Employment"),
             {workerIdField(keys()), employmentTypeField(keys(), enumNameKind()), employeeTypeField(keys()),
              applicationIdField(keys()), personId()}},
            {trText("UpdatePreHire", "Cost"), {costCentersField(keys())}},
            {trText("UpdatePreHire", "More"), {customFieldsField(keys())}}};
}

Complaints nothingChanged(const Draft &draft)
{
    if (!draft.isLoaded)
        return {};
    for (const FieldSpec &field : updatePreHire().fields()) {
        if (field.slot == FieldSpec::Slot::Body && draft.changed(field.key))
            return {};
    }
    return {{QString(),
             trText("UpdatePreHire",
                    "Nothing is changed yet; sending would only repeat the onboarding status.")}};
}

Complaints notRead(const Draft &draft)
{
    if (draft.isLoaded || draft.isOfSheet || draft.values.text(u"pre_hire_id"_s).isEmpty()
        || draft.values.text(statusKey).isEmpty())
        return {};
    return {
        {statusKey,
         trText("UpdatePreHire",
                "The record was not loaded, so this may move the person to another stage. Load it first.")}};
}

QList<Text> confirmations(const Draft &draft)
{
    if (!draft.changed(statusKey))
        return {};
    const FieldSpec field = statusField();
    const auto name = [&](const QString &value) {
        const Choice *choice = field.choice(value);
        return choice ? choice->label : Text::verbatim(value);
    };
    const QString before = draft.loaded.text(statusKey);
    const Text move = before.isEmpty()
        ? trText("UpdatePreHire", "Set the onboarding status to “%1”?")
              .arg(name(draft.values.text(statusKey)))
        : trText("UpdatePreHire", "Change the onboarding status from “%1” to “%2”?")
              .arg(name(before))
              .arg(name(draft.values.text(statusKey)));
    return {move,
            trText("UpdatePreHire",
                   "Feishu checks nothing here, and whether the usual steps of this stage are carried out is "
                   "not documented.")};
}

OperationSpec describe()
{
    OperationSpec spec;
    spec.key = u"update_pre_hire"_s;
    spec.icon = u"pre-hire"_s;
    spec.noun = trText("UpdatePreHire", "Pre-hires");
    spec.title = trText("UpdatePreHire", "Correct a pre-hire");
    spec.purpose =
        trText("UpdatePreHire", "Only what you change is sent, together with the onboarding status.");
    spec.sendLabel = trText("UpdatePreHire", "Send change");
    spec.doneText = trText("UpdatePreHire", "The pre-hire was updated.");
    spec.afterSuccess = trText("UpdatePreHire", "Search results may lag behind by a few seconds.");
    spec.endpoint = {"PATCH", "/open-apis/corehr/v1/pre_hires/:pre_hire_id", {100, 0}, Repeat::ClientToken};
    spec.targetField = u"pre_hire_id"_s;
    spec.sections = sections();
    spec.rules = preHireRules(keys())
        + QList<Rule>{{Severity::Warn, {Basis::Advice, "5.2"}, notRead},
                      {Severity::Warn, {Basis::Advice, "5.1"}, nothingChanged}};
    spec.errors = preHireErrors(keys());
    spec.productErrors = peopleErrors;
    spec.totals = {{.by = statusKey}};
    spec.load = LoadSpec{
        .endpoint = {"GET", "/open-apis/corehr/v1/pre_hires/:pre_hire_id", {1000, 50}, Repeat::Read},
        .dataPath = u"pre_hire"_s,
    };
    spec.find = preHireFinding();
    spec.undo = {.way = UndoSpec::Way::Restore};
    spec.variantLabel = trText("UpdatePreHire", "v1");
    spec.variantHelp =
        trText("UpdatePreHire",
               "Feishu does not check what v1 sends, so check it yourself. The onboarding status "
               "goes along every time, and fields can't be emptied. Feishu recommends v2.");
    spec.confirmations = confirmations;
    spec.scopes = {preHireWriteScope(), peopleWriteScope()};
    spec.preconditions = {selfBuiltApp(), releaseAndApproval(), preHireDataScope(), peopleEdition(),
                          addressAllowList()};
    return spec;
}

} // namespace

const OperationSpec &updatePreHire()
{
    static const OperationSpec spec = describe();
    return spec;
}

} // namespace PeopleDesk
