// SPDX-License-Identifier: Apache-2.0
// API §8.4: POST /open-apis/corehr/v2/pre_hires/restore_flow_instance
#include "models/operations/onboarding_step.h"
#include "models/operations/operations.h"
#include "models/operations/pre_hire_fields.h"
#include "models/operations/scopes.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

OperationSpec describe()
{
    OperationSpec spec = onboardingStep({u"withdrawn"_s}, {u"preboarding"_s, u"day_one"_s});
    spec.key = u"restore_onboarding"_s;
    spec.title = trText("OnboardingStep", "Restore onboarding");
    spec.purpose = trText("OnboardingStep", "The person will join after all.");
    spec.sendLabel = trText("OnboardingStep", "Restore");
    spec.doneText = trText("OnboardingStep", "Onboarding was restored.");
    spec.endpoint = {
        "POST", "/open-apis/corehr/v2/pre_hires/restore_flow_instance", {100, 0}, Repeat::ReadFirst};
    FieldSpec id = preHireId();
    id.slot = FieldSpec::Slot::NameInBody;
    spec.sections = {{trText("OnboardingStep", "Restoring"),
                      {id,
                       {.key = u"confirm_workforce"_s,
                        .kind = &flagKind(),
                        .label = trText("OnboardingStep", "If the head-count plan is full"),
                        .help = trText("OnboardingStep", "Left out, Feishu decides."),
                        .choices = {{u"true"_s, trText("OnboardingStep", "Restore all the same")},
                                    {u"false"_s, trText("OnboardingStep", "Do not restore")}}}}}};
    spec.undo = {.way = UndoSpec::Way::Operation, .operation = u"withdraw_onboarding"_s};
    spec.confirmations = [](const Draft &) {
        return QList<Text>{trText("OnboardingStep", "Restore this person's onboarding?")};
    };
    spec.scopes = {restoreOnboardingScope()};
    return spec;
}

} // namespace

const OperationSpec &restoreOnboarding()
{
    static const OperationSpec spec = describe();
    return spec;
}

} // namespace PeopleDesk
