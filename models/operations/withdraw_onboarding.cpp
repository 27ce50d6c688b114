// SPDX-License-Identifier: Apache-2.0
// API §8.4: POST /open-apis/corehr/v2/pre_hires/withdraw_onboarding
#include "models/operations/onboarding_step.h"
#include "models/operations/operations.h"
#include "models/operations/pre_hire_fields.h"
#include "models/operations/scopes.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

OperationSpec describe()
{
    OperationSpec spec = onboardingStep({u"preboarding"_s, u"day_one"_s}, {u"withdrawn"_s});
    spec.key = u"withdraw_onboarding"_s;
    spec.title = trText("OnboardingStep", "Withdraw onboarding");
    spec.purpose = trText("OnboardingStep", "The person will not join. It can be restored later.");
    spec.sendLabel = trText("OnboardingStep", "Withdraw");
    spec.doneText = trText("OnboardingStep", "Onboarding was withdrawn.");
    spec.endpoint = {
        "POST", "/open-apis/corehr/v2/pre_hires/withdraw_onboarding", {100, 0}, Repeat::ReadFirst};
    FieldSpec id = preHireId();
    id.slot = FieldSpec::Slot::NameInBody;
    spec.sections = {{trText("OnboardingStep", "Withdrawal"),
                      {id,
                       {.key = u"withdraw_reason"_s,
                        .kind = &paragraphKind(),
                        .label = trText("OnboardingStep", "Reason"),
                        .help = trText("OnboardingStep", "Kept with the person in Feishu People."),
                        .needed = [](const Draft &) { return true; },
                        .maximumLength = 500}}}};
    spec.undo = {.way = UndoSpec::Way::Operation, .operation = u"restore_onboarding"_s};
    spec.confirmations = [](const Draft &) {
        return QList<Text>{trText("OnboardingStep", "Withdraw this person's onboarding?")};
    };
    spec.scopes = {withdrawOnboardingScope()};
    return spec;
}

} // namespace

const OperationSpec &withdrawOnboarding()
{
    static const OperationSpec spec = describe();
    return spec;
}

} // namespace PeopleDesk
