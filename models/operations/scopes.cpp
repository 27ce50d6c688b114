// SPDX-License-Identifier: Apache-2.0
#include "models/operations/scopes.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

// Labels are bilingual data, not translations: administrators search the console by the Chinese name
// whatever the window speaks.

Scope offerScope()
{
    return {u"hire:offer"_s, Text::bilingual(u"更新 offer 信息"_s, u"Update offers (更新 offer 信息)"_s)};
}

Scope peopleWriteScope()
{
    return {u"corehr:corehr"_s,
            Text::bilingual(u"更新核心人事信息"_s, u"Update core HR data (更新核心人事信息)"_s)};
}

Scope preHireWriteScope()
{
    return {u"corehr:pre_hire:write"_s,
            Text::bilingual(u"读写待入职人员信息"_s, u"Read and write pre-hires (读写待入职人员信息)"_s),
            trText("Scopes", "This one or corehr:corehr is enough.")};
}

Scope preHireUpdateScope()
{
    return {u"corehr:pre_hire:update"_s, Text::bilingual(u"更新待入职人员"_s, u"Update pre-hires (更新待入职人员)"_s)};
}

Scope withdrawOnboardingScope()
{
    return {u"corehr:pre_hire:withdraw_onboarding"_s,
            Text::bilingual(u"撤销入职"_s, u"Withdraw onboarding (撤销入职)"_s)};
}

Scope restoreOnboardingScope()
{
    return {u"corehr:pre_hire:restore_flow_instance"_s,
            Text::bilingual(u"恢复入职"_s, u"Restore onboarding (恢复入职)"_s)};
}

Scope completeOnboardingScope()
{
    return {u"corehr:pre_hire:complete"_s,
            Text::bilingual(u"完成入职"_s, u"Complete onboarding (完成入职)"_s)};
}

Scope rewardScope()
{
    return {u"hire:external_referral_reward"_s,
            Text::bilingual(u"导入内推奖励"_s, u"Import referral rewards (导入内推奖励)"_s)};
}

Scope userIdScope()
{
    return {u"contact:user.employee_id:readonly"_s,
            Text::bilingual(u"获取用户 user ID"_s, u"Read user IDs (获取用户 user ID)"_s),
            trText("Scopes", "Only when people are named by user_id.")};
}

Precondition selfBuiltApp()
{
    return {trText("Scopes", "The app must be a self-built one (a custom app of your own tenant).")};
}

Precondition peopleEdition()
{
    return {trText("Scopes", "The tenant needs the Enterprise edition of Feishu People.")};
}

Precondition releaseAndApproval()
{
    return {trText("Scopes",
                   "New scopes take effect once a version of the app is released and the tenant's "
                   "administrator has approved it.")};
}

Precondition employeeDataScope()
{
    return {trText("Scopes",
                   "Feishu People also needs a data scope for employees. It is empty by default; without it "
                   "records seem not to exist.")};
}

Precondition preHireDataScope()
{
    return {trText("Scopes",
                   "Feishu People also needs a data scope for pre-hires. It is empty by default; without it "
                   "records seem not to exist.")};
}

Precondition addressAllowList()
{
    return {trText("Scopes", "If the app has an IP allow list, this computer's address must be on it.")};
}

Precondition approvalSwitch()
{
    return {trText("Scopes",
                   "Approval statuses need the switch “create and approve offers through the OA system”: "
                   "Feishu Hire, Settings, Offer settings, Offer rules.")};
}

Precondition sendingSwitch()
{
    return {trText("Scopes",
                   "Sent, accepted, declined and void need the switch “send offers through the OA system” in "
                   "the same place.")};
}

} // namespace PeopleDesk
