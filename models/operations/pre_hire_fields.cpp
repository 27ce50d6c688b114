// SPDX-License-Identifier: Apache-2.0
#include "models/operations/pre_hire_fields.h"

#include "models/operations/custom_field_value.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

bool always(const Draft &)
{
    return true;
}

} // namespace

FieldSpec preHireId()
{
    return {.key = u"pre_hire_id"_s,
            .kind = &idKind(),
            .label = trText("UpdatePreHire", "Pre-hire ID"),
            .help = trText("UpdatePreHire", "Up to 19 digits, from the pre-hire list of Feishu People."),
            .slot = FieldSpec::Slot::Path};
}

FieldSpec hireDateField(const PreHireKeys &keys)
{
    return {.key = keys.hireDate,
            .kind = &dateKind(),
            .label = trText("UpdatePreHire", "Onboarding date"),
            .help = trText("UpdatePreHire", "The first day of work."),
            .sent = FieldSpec::Sent::WhenChanged};
}

FieldSpec workerIdField(const PreHireKeys &keys)
{
    return {.key = keys.workerId,
            .kind = &keyKind(),
            .label = trText("UpdatePreHire", "Employee number"),
            .help = trText("UpdatePreHire", "The number that the person will have as an employee."),
            .sent = FieldSpec::Sent::WhenChanged};
}

FieldSpec employmentTypeField(const PreHireKeys &keys, const ValueKind &kind)
{
    return {.key = keys.employmentType,
            .kind = &kind,
            .label = trText("UpdatePreHire", "Employment type"),
            .help = trText("UpdatePreHire",
                           "The employment type in Feishu People; not the workforce type below."),
            .sent = FieldSpec::Sent::WhenChanged,
            .choices = {{u"employee"_s, trText("UpdatePreHire", "Employee")},
                        {u"contingent_worker"_s, trText("UpdatePreHire", "Contingent worker")}},
            .choicesOpen = true,
            .enumSource = {u"pre_hire"_s, u"employment_type"_s}};
}

FieldSpec employeeTypeField(const PreHireKeys &keys)
{
    return {.key = keys.employeeTypeId,
            .kind = &keyKind(),
            .label = trText("UpdatePreHire", "Workforce type"),
            .help =
                trText("UpdatePreHire", "From your tenant's list of workforce types (regular, intern ...)."),
            .sent = FieldSpec::Sent::WhenChanged,
            .suggestions = u"employee_types"_s};
}

FieldSpec applicationIdField(const PreHireKeys &keys)
{
    return {.key = keys.applicationId,
            .kind = &idKind(),
            .label = trText("UpdatePreHire", "Application ID"),
            .help = trText("UpdatePreHire", "Of the application in Feishu Hire; some tenants can't use it."),
            .sent = FieldSpec::Sent::WhenChanged};
}

FieldSpec costCentersField(const PreHireKeys &keys)
{
    return {.key = keys.costCenters,
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

FieldSpec customFieldsField(const PreHireKeys &keys)
{
    return {.key = keys.customFields,
            .kind = &rowsKind(),
            .label = trText("UpdatePreHire", "Custom fields"),
            .help = trText("UpdatePreHire", "Fields that your company has added."),
            .sent = FieldSpec::Sent::WhenChanged,
            .columns = {{.key = u"field_name"_s,
                         .kind = &keyKind(),
                         .label = trText("UpdatePreHire", "Field's API name"),
                         .help = trText("UpdatePreHire", "Such as custom_field1__c."),
                         .needed = always,
                         .definitions = u"custom_fields"_s},
                        {.key = u"type"_s,
                         .kind = &choiceTextKind(),
                         .label = trText("UpdatePreHire", "Type"),
                         .help = trText("UpdatePreHire", "Decides how the value is written."),
                         .choices = customFieldTypes(),
                         .needed = always,
                         .isDerived = true},
                        {.key = u"value"_s,
                         .kind = &lineKind(),
                         .label = trText("UpdatePreHire", "Value"),
                         .help = trText("UpdatePreHire",
                                        "As its type wants it; several choices are parted by a semicolon."),
                         .needed = always}},
            .encodeEntry = encodeCustomField,
            .decodeEntry = decodeCustomField,
            .definitions = u"custom_fields"_s,
            .keyedBy = u"field_name"_s,
            .entryName = trText("UpdatePreHire", "custom field")};
}

QList<Choice> onboardingStatuses()
{
    return {{u"preboarding"_s, trText("UpdatePreHire", "To be onboarded")},
            {u"day_one"_s, trText("UpdatePreHire", "Ready (day one)")},
            {u"completed"_s, trText("UpdatePreHire", "Completed")},
            {u"withdrawn"_s, trText("UpdatePreHire", "Withdrawn")},
            {u"deleted"_s, trText("UpdatePreHire", "Deleted"),
             trText("UpdatePreHire", "Feishu Hire puts the person back to the offer stage")}};
}

Text onboardingStatusName(const QString &status)
{
    for (const Choice &choice : onboardingStatuses()) {
        if (choice.value == status)
            return choice.label;
    }
    return Text::verbatim(status);
}

} // namespace PeopleDesk
