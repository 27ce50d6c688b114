// SPDX-License-Identifier: Apache-2.0
// API §6.5: DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id
#include "models/operations/operations.h"
#include "models/operations/scopes.h"
#include "models/outcomes/platform_errors.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

OperationSpec describe()
{
    OperationSpec spec;
    spec.key = u"delete_external_referral_reward"_s;
    spec.icon = u"reward"_s;
    spec.noun = trText("DeleteReward", "Rewards");
    spec.title = trText("DeleteReward", "Delete an imported reward");
    spec.purpose = trText("DeleteReward", "Takes the reward out of Feishu, also where the referrer sees it.");
    spec.sendLabel = trText("DeleteReward", "Delete reward");
    spec.doneText = trText("DeleteReward", "The reward was deleted.");
    spec.afterSuccess = trText("DeleteReward",
                               "Its external ID is free again here. How long Feishu remembers it is not "
                               "documented, so use a new one for another reward.");
    spec.place = Place::Step;
    spec.page = importExternalReferralReward().key;
    // Deleted twice is deleted once; there is nothing to read (API §6.5).
    spec.endpoint = {"DELETE",
                     "/open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id",
                     {0, 10},
                     Repeat::Harmless,
                     Ledger::Releases};
    spec.targetField = u"external_referral_reward_id"_s;
    spec.sections = {{trText("DeleteReward", "Reward"),
                      {{.key = spec.targetField,
                        .kind = &idKind(),
                        .label = importExternalReferralReward().createdIdLabel,
                        .help = trText("DeleteReward", "What Feishu answered when the reward was imported."),
                        .slot = FieldSpec::Slot::Path}}}};
    spec.undo = {.whyNot = trText("DeleteReward",
                                  "A deleted reward can't be brought back; import it again if it was right.")};
    spec.errors = {
        {1002001,
         trText("DeleteReward", "Feishu Hire met an error of its own; the reward may have been deleted."),
         trText("DeleteReward", "Try again. If it repeats, give the log ID to Feishu support."),
         {},
         Retry::SameKey},
        {1002002,
         trText("DeleteReward", "Feishu did not accept the reward ID."),
         trText("DeleteReward", "It may have been deleted before. Look at Feishu's own words below."),
         {},
         Retry::No},
        {1002556,
         trText("DeleteReward", "Only rewards that were imported from outside can be deleted."),
         trText("DeleteReward", "Delete this one inside Feishu Hire."),
         {},
         Retry::No},
    };
    spec.productErrors = hireErrors;
    spec.confirmations = [](const Draft &draft) {
        return QList<Text>{trText("DeleteReward", "Delete reward %1 in Feishu?")
                               .arg(draft.values.text(u"external_referral_reward_id"_s)),
                           trText("DeleteReward",
                                  "If it was paid out already, deleting it here does not bring the money "
                                  "back.")};
    };
    spec.scopes = {rewardScope()};
    spec.preconditions = {selfBuiltApp(), releaseAndApproval(), addressAllowList()};
    return spec;
}

} // namespace

const OperationSpec &deleteExternalReferralReward()
{
    static const OperationSpec spec = describe();
    return spec;
}

} // namespace PeopleDesk
