// SPDX-License-Identifier: Apache-2.0
#include "models/operations/reward_reasons.h"

#include <QRegularExpression>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

Choice reason(const QString &text, const Text &gloss)
{
    return {text, Text::verbatim(text), gloss};
}

QList<Choice> onboardingReasons()
{
    return {
        reason(u"入职"_s, trText("RewardReasons", "joined")),
        reason(u"转正"_s, trText("RewardReasons", "became regular")),
    };
}

QList<Choice> processReasons()
{
    return {
        reason(u"推荐奖励"_s, trText("RewardReasons", "referral made")),
        reason(u"进入{阶段名称}阶段"_s,
               trText("RewardReasons", "entered a stage: put its name in place of {阶段名称}")),
        reason(u"候选人到面奖励"_s, trText("RewardReasons", "came to an interview")),
    };
}

/// Campaigns count referrals (n), alone or followed by a reason of the other two sorts.
QList<Choice> campaignReasons()
{
    QList<Choice> choices{
        reason(u"推荐满 n 个候选人"_s,
               trText("RewardReasons", "referred a number of candidates: put it in place of n")),
    };
    for (const Choice &then : processReasons() + onboardingReasons()) {
        choices.append(reason(u"累计推荐 n 个候选人"_s + then.value,
                              trText("RewardReasons", "referred n candidates in total: %1").arg(then.note)));
    }
    return choices;
}

/// The full-width bar is part of the text.
QList<Choice> newTalentReasons()
{
    return {
        reason(u"入职｜开源"_s, trText("RewardReasons", "joined, new talent")),
        reason(u"转正｜开源"_s, trText("RewardReasons", "became regular, new talent")),
    };
}

} // namespace

QList<Choice> suggestedReasons(const QString &ruleType)
{
    switch (ruleType.toInt()) {
    case 1:
        return onboardingReasons();
    case 2:
        return processReasons();
    case 3:
        return campaignReasons();
    case 4:
        return newTalentReasons();
    default:
        return {};
    }
}

bool hasOpenSlot(const QString &reason)
{
    static const QRegularExpression slot(u"[{}]|\\bn\\b"_s);
    return slot.match(reason).hasMatch();
}

} // namespace PeopleDesk
