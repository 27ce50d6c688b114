// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"
#include "models/operations/rule.h"

namespace PeopleDesk {

/// Where the two versions of the pre-hire update keep the same things (API §8.3): v1 under names of its own,
/// v2 below "offer_info_update".
struct PreHireKeys
{
    QString hireDate;
    QString workerId;
    QString employmentType;
    QString employeeTypeId;
    QString applicationId;
    QString costCenters;
    QString customFields;
};

/// The fields that both versions have, described once.
FieldSpec preHireId();
FieldSpec hireDateField(const PreHireKeys &keys);
FieldSpec workerIdField(const PreHireKeys &keys);
FieldSpec employmentTypeField(const PreHireKeys &keys, const ValueKind &kind);
FieldSpec employeeTypeField(const PreHireKeys &keys);
FieldSpec applicationIdField(const PreHireKeys &keys);
FieldSpec costCentersField(const PreHireKeys &keys);
FieldSpec customFieldsField(const PreHireKeys &keys);

/// The stages of onboarding (API §5.2).
QList<Choice> onboardingStatuses();
Text onboardingStatusName(const QString &status);

/// The rules that both versions share.
QList<Rule> preHireRules(const PreHireKeys &keys);

} // namespace PeopleDesk
