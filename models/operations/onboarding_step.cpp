// SPDX-License-Identifier: Apache-2.0
#include "models/operations/onboarding_step.h"

#include "models/operations/operations.h"
#include "models/operations/pre_hire_errors.h"
#include "models/operations/pre_hire_fields.h"
#include "models/operations/pre_hire_finding.h"
#include "models/operations/scopes.h"
#include "models/outcomes/platform_errors.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

const auto statusKey = u"onboarding_status"_s;

QString stageIn(const QJsonObject &preHire)
{
    return preHire.value(statusKey).toObject().value("enum_name"_L1).toString();
}

Text namesOf(const QStringList &stages)
{
    QList<Text> names;
    for (const QString &stage : stages)
        names.append(onboardingStatusName(stage));
    return Text::joined(names, u" / "_s);
}

} // namespace

OperationSpec onboardingStep(const QStringList &from, const QStringList &to)
{
    OperationSpec spec;
    spec.icon = u"pre-hire"_s;
    spec.noun = trText("UpdatePreHire", "Pre-hires");
    spec.place = Place::Step;
    spec.page = updatePreHireV2().key;
    spec.targetField = u"pre_hire_id"_s;
    spec.offered = [from](const Draft &draft) { return from.contains(draft.loaded.text(statusKey)); };
    // Which stage allows which move follows from what the pages are for (API §8.4, INFERRED).
    spec.rules = {{Severity::Warn, {Basis::Inferred, "8.4"}, [from](const Draft &draft) {
                       Complaints complaints;
                       const QString stage = draft.loaded.text(statusKey);
                       if (!stage.isEmpty() && !from.contains(stage))
                           complaints.append(
                               {QString(),
                                trText("OnboardingStep",
                                       "The person is at “%1”; this is meant for “%2”. Feishu may refuse it.")
                                    .arg(onboardingStatusName(stage))
                                    .arg(namesOf(from))});
                       return complaints;
                   }}};
    LoadSpec load = preHireReading();
    load.complete = [](const QJsonObject &preHire, Record &record) {
        record.setText(statusKey, stageIn(preHire));
    };
    load.facts = [](const QJsonObject &preHire) {
        return QList<Fact>{
            {trText("UpdatePreHire", "Onboarding status"), onboardingStatusName(stageIn(preHire))}};
    };
    load.shows = [to](const QJsonObject &, const QJsonObject &preHire) {
        return to.contains(stageIn(preHire));
    };
    spec.load = load;
    spec.moves = MoveSpec{{.key = statusKey,
                           .kind = &choiceTextKind(),
                           .label = trText("UpdatePreHire", "Onboarding status"),
                           .choices = onboardingStatuses(),
                           .choicesOpen = true},
                          to};
    spec.errors = preHireV2Errors({});
    spec.productErrors = peopleErrors;
    spec.preconditions = {selfBuiltApp(), releaseAndApproval(), preHireDataScope(), peopleEdition(),
                          addressAllowList()};
    return spec;
}

} // namespace PeopleDesk
