// SPDX-License-Identifier: Apache-2.0
// API §5: PATCH /open-apis/corehr/v1/pre_hires/:pre_hire_id
#include "models/operations/custom_field_value.h"
#include "models/operations/operations.h"
#include "models/operations/pre_hire_errors.h"
#include "models/operations/pre_hire_rules.h"
#include "models/operations/scopes.h"
#include "models/outcomes/platform_errors.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto statusKey = u"onboarding_status"_s;
const auto centersKey = u"cost_center_rate"_s;
const auto customKey = u"custom_fields"_s;

bool always(const Draft &)
{
    return true;
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
            .choices = {{u"preboarding"_s, trText("UpdatePreHire", "To be onboarded")},
                        {u"day_one"_s, trText("UpdatePreHire", "Ready (day one)")},
                        {u"completed"_s, trText("UpdatePreHire", "Completed")},
                        {u"withdrawn"_s, trText("UpdatePreHire", "Withdrawn")},
                        {u"deleted"_s, trText("UpdatePreHire", "Deleted"),
                         trText("UpdatePreHire", "Feishu Hire puts the person back to the offer stage")}},
            .needed = always};
}

SectionSpec onboarding()
{
    const FieldSpec id{
        .key = u"pre_hire_id"_s,
        .kind = &idKind(),
        .label = trText("UpdatePreHire", "Pre-hire ID"),
        .help = trText("UpdatePreHire", "Up to 19 digits, from the pre-hire list of Feishu People."),
        .slot = FieldSpec::Slot::Path};
    const FieldSpec hireDate{.key = u"hire_date"_s,
                             .kind = &dateKind(),
                             .label = trText("UpdatePreHire", "Onboarding date"),
                             .help = trText("UpdatePreHire", "The first day of work."),
                             .sent = FieldSpec::Sent::WhenChanged};
    return {trText("UpdatePreHire", "Onboarding"), {id, statusField(), hireDate}};
}

SectionSpec employment()
{
    return {
        trText("UpdatePreHire", "Employment"),
        {{.key = u"worker_id"_s,
          .kind = &keyKind(),
          .label = trText("UpdatePreHire", "Employee number"),
          .help = trText("UpdatePreHire", "The number that the person will have as an employee."),
          .sent = FieldSpec::Sent::WhenChanged},
         {.key = u"employee_type"_s,
          .kind = &enumNameKind(),
          .label = trText("UpdatePreHire", "Employment type"),
          .help =
              trText("UpdatePreHire", "The employment type in Feishu People; not the workforce type below."),
          .sent = FieldSpec::Sent::WhenChanged,
          .choices = {{u"employee"_s, trText("UpdatePreHire", "Employee")},
                      {u"contingent_worker"_s, trText("UpdatePreHire", "Contingent worker")}},
          .choicesOpen = true},
         {.key = u"employee_type_id"_s,
          .kind = &keyKind(),
          .label = trText("UpdatePreHire", "Workforce type ID"),
          .help =
              trText("UpdatePreHire", "ID from your tenant's list of workforce types (regular, intern ...)."),
          .sent = FieldSpec::Sent::WhenChanged,
          .suggestions = u"employee_types"_s},
         {.key = u"ats_application_id"_s,
          .kind = &idKind(),
          .label = trText("UpdatePreHire", "Application ID"),
          .help = trText("UpdatePreHire", "Of the application in Feishu Hire; some tenants can't use it."),
          .sent = FieldSpec::Sent::WhenChanged},
         {.key = u"person_id"_s,
          .kind = &idKind(),
          .label = trText("UpdatePreHire", "Person ID"),
          .help = trText("UpdatePreHire", "Of the person in Feishu People. Rarely needs changing."),
          .sent = FieldSpec::Sent::WhenChanged}}};
}

FieldSpec costCenters()
{
    return {.key = centersKey,
            .kind = &rowsKind(),
            .label = trText("UpdatePreHire", "Cost centers"),
            .help = trText("UpdatePreHire", "Who bears the cost, in whole percents that add up to 100."),
            .sent = FieldSpec::Sent::WhenChanged,
            .columns = {{.key = u"cost_center_id"_s,
                         .kind = &idKind(),
                         .label = trText("UpdatePreHire", "Cost center ID"),
                         .help = trText("UpdatePreHire", "Of an active cost center."),
                         .needed = always,
                         .suggestions = u"cost_centers"_s},
                        {.key = u"rate"_s,
                         .kind = &integerKind(),
                         .label = trText("UpdatePreHire", "Share in %"),
                         .help = trText("UpdatePreHire", "A whole number from 1 to 100."),
                         .needed = always,
                         .addsUpTo = 100}},
            .entryName = trText("UpdatePreHire", "cost center")};
}

FieldSpec customFields()
{
    return {.key = customKey,
            .kind = &rowsKind(),
            .label = trText("UpdatePreHire", "Custom fields"),
            .help = trText(
                "UpdatePreHire",
                "Fields that your tenant has added. They are sent all together when one of them changes."),
            .sent = FieldSpec::Sent::WhenChanged,
            .columns = {{.key = u"field_name"_s,
                         .kind = &keyKind(),
                         .label = trText("UpdatePreHire", "Field's API name"),
                         .help = trText("UpdatePreHire", "Such as custom_field1__c."),
                         .needed = always},
                        {.key = u"type"_s,
                         .kind = &choiceTextKind(),
                         .label = trText("UpdatePreHire", "Type"),
                         .help = trText("UpdatePreHire", "Decides how the value is written."),
                         .choices = customFieldTypes(),
                         .needed = always},
                        {.key = u"value"_s,
                         .kind = &lineKind(),
                         .label = trText("UpdatePreHire", "Value"),
                         .help = trText("UpdatePreHire",
                                        "As its type wants it; several choices are parted by a semicolon."),
                         .needed = always}},
            .encodeEntry = encodeCustomField,
            .decodeEntry = decodeCustomField,
            .entryName = trText("UpdatePreHire", "custom field")};
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
    const Text move = before.isEmpty() ? trText("UpdatePreHire", "Set the onboarding status to “%1”?")
                                             .arg(name(draft.values.text(statusKey)))
                                       : trText("UpdatePreHire", "Move the person from “%1” to “%2”?")
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
    spec.sections = {onboarding(),
                     employment(),
                     {trText("UpdatePreHire", "Cost"), {costCenters()}},
                     {trText("UpdatePreHire", "More"), {customFields()}}};
    spec.rules = preHireRules();
    spec.errors = preHireErrors();
    spec.productErrors = peopleErrors;
    spec.load = LoadSpec{
        .endpoint = {"GET", "/open-apis/corehr/v1/pre_hires/:pre_hire_id", {1000, 50}, Repeat::Read},
        .dataPath = u"pre_hire"_s,
    };
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
