// SPDX-License-Identifier: Apache-2.0
// API §8.4: POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/complete
#include "models/operations/onboarding_step.h"
#include "models/operations/operations.h"
#include "models/operations/pre_hire_fields.h"
#include "models/operations/scopes.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

OperationSpec describe()
{
    OperationSpec spec = onboardingStep({u"preboarding"_s, u"day_one"_s}, {u"completed"_s});
    spec.key = u"complete_onboarding"_s;
    spec.title = trText("OnboardingStep", "Complete onboarding");
    spec.purpose = trText("OnboardingStep", "The person becomes an employee. This can't be taken back here.");
    spec.sendLabel = trText("OnboardingStep", "Complete");
    spec.doneText = trText("OnboardingStep", "Onboarding was completed.");
    spec.afterSuccess =
        trText("OnboardingStep", "Feishu People creates the employee; lists may take some minutes.");
    spec.endpoint = {
        "POST", "/open-apis/corehr/v2/pre_hires/:pre_hire_id/complete", {1000, 50}, Repeat::ReadFirst};
    spec.sections = {{trText("OnboardingStep", "Completion"), {preHireId()}}};
    spec.undo = {.whyNot = trText("OnboardingStep",
                                  "The person is an employee now; Feishu gives no way back from here.")};
    spec.confirmations = [](const Draft &) {
        return QList<Text>{trText("OnboardingStep", "Make this person an employee?"),
                           trText("OnboardingStep", "This can't be taken back here.")};
    };
    spec.scopes = {completeOnboardingScope()};
    return spec;
}

} // namespace

const OperationSpec &completeOnboarding()
{
    static const OperationSpec spec = describe();
    return spec;
}

} // namespace PeopleDesk
