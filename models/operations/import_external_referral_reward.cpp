// SPDX-License-Identifier: Apache-2.0
// API §6: POST /open-apis/hire/v1/external_referral_rewards
#include "models/operations/currencies.h"
#include "models/operations/operations.h"
#include "models/operations/reward_reasons.h"
#include "models/operations/reward_rules.h"
#include "models/operations/scopes.h"
#include "models/outcomes/platform_errors.h"

#include <QRandomGenerator>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto bonusTypeKey = u"bonus.bonus_type"_s;
const auto stageKey = u"stage"_s;

bool always(const Draft &)
{
    return true;
}

Condition holds(const QString &key, const QString &value)
{
    return [key, value](const Draft &draft) { return draft.values.text(key) == value; };
}

/// What does not belong to the stage is hidden, unless it was filled: then a rule warns.
Condition fromStage(int stage, const QString &key)
{
    return [stage, key](const Draft &draft) {
        return draft.values.text(stageKey).toInt() >= stage || draft.values.holds(key);
    };
}

SectionSpec who()
{
    return {trText("ImportReward", "Who"),
            {{.key = u"application_id"_s,
              .kind = &idKind(),
              .label = trText("ImportReward", "Application ID"),
              .help = trText(
                  "ImportReward",
                  "The candidate's application. Without it, job, job owner and offer owner show as “--”."),
              .suggestions = u"applications"_s},
             {.key = u"talent_id"_s,
              .kind = &idKind(),
              .label = trText("ImportReward", "Talent ID"),
              .help = trText("ImportReward", "Only needed when there is no application.")},
             {.key = u"job_id"_s,
              .kind = &idKind(),
              .label = trText("ImportReward", "Job ID"),
              .help = trText("ImportReward", "With an application, Feishu takes its job.")},
             {.key = u"user_id_type"_s,
              .kind = &choiceTextKind(),
              .label = trText("ImportReward", "ID type of people"),
              .help = trText("ImportReward", "Goes for all people named in this form."),
              .slot = FieldSpec::Slot::Query,
              .choices = {{u"open_id"_s, Text::verbatim(u"open_id (ou_…)"_s)},
                          {u"union_id"_s, Text::verbatim(u"union_id (on_…)"_s)},
                          {u"user_id"_s, Text::verbatim(u"user_id"_s)}}},
             {.key = u"referral_user_id"_s,
              .kind = &userIdKind(),
              .label = trText("ImportReward", "Referrer"),
              .help = trText("ImportReward", "The person who gets the reward."),
              .needed = always}}};
}

SectionSpec what()
{
    return {
        trText("ImportReward", "What"),
        {{.key = u"external_id"_s,
          .kind = &keyKind(),
          .label = trText("ImportReward", "External ID"),
          .help = trText("ImportReward",
                         "The reward's number in your own books. The same ID is never booked twice."),
          .needed = always},
         {.key = u"rule_type"_s,
          .kind = &choiceNumberKind(),
          .label = trText("ImportReward", "Rule"),
          .help = trText("ImportReward", "Why there is a reward at all."),
          .choices = {{u"1"_s, trText("ImportReward", "Onboarding reward"),
                       trText("ImportReward", "The candidate joined or became regular")},
                      {u"2"_s, trText("ImportReward", "Process reward"),
                       trText("ImportReward", "The candidate reached a step")},
                      {u"3"_s, trText("ImportReward", "Campaign reward"),
                       trText("ImportReward", "Extra, for a referral campaign")},
                      {u"4"_s, trText("ImportReward", "New-talent reward"),
                       trText("ImportReward", "The candidate was new to the talent pool and joined later")},
                      {u"5"_s, trText("ImportReward", "Other"), trText("ImportReward", "None of these")}},
          .needed = always},
         {.key = u"reason"_s,
          .kind = &lineKind(),
          .label = trText("ImportReward", "Reason"),
          .help = trText("ImportReward",
                         "Shown with the reward; “--” when left out. The suggestions match Feishu Hire's own "
                         "statistics."),
          .proposals =
              [](const Draft &draft) { return suggestedReasons(draft.values.text(u"rule_type"_s)); }},
         {.key = bonusTypeKey,
          .kind = &choiceNumberKind(),
          .label = trText("ImportReward", "Reward in"),
          .help = trText("ImportReward", "Points or cash; only that part is sent."),
          .choices = {{u"1"_s, trText("ImportReward", "Points")}, {u"2"_s, trText("ImportReward", "Cash")}},
          .needed = always},
         {.key = u"bonus.point_bonus"_s,
          .kind = &integerKind(),
          .label = trText("ImportReward", "Points"),
          .help = trText("ImportReward", "A whole number."),
          .shown = holds(bonusTypeKey, u"1"_s),
          .needed = holds(bonusTypeKey, u"1"_s)},
         {.key = u"bonus.cash.currency_type"_s,
          .kind = &choiceTextKind(),
          .label = trText("ImportReward", "Currency"),
          .help =
              trText("ImportReward", "ISO code. Whether Feishu accepts others than CNY is not documented."),
          .choices = currencies(),
          .choicesOpen = true,
          .shown = holds(bonusTypeKey, u"2"_s),
          .needed = holds(bonusTypeKey, u"2"_s)},
         {.key = u"bonus.cash.amount"_s,
          .kind = &amountKind(),
          .label = trText("ImportReward", "Amount"),
          .help = trText("ImportReward", "Sent digit for digit as you write it."),
          .shown = holds(bonusTypeKey, u"2"_s),
          .needed = holds(bonusTypeKey, u"2"_s)}}};
}

SectionSpec state()
{
    const Text outside = trText("ImportReward", "“外部系统” (external system) when left out.");
    const Text timeOfCall = trText("ImportReward", "The time of sending when left out.");
    const Text recommended = trText("ImportReward", "Recommended for an onboarding reward.");
    const QString confirmUser = u"confirm_user_id"_s;
    const QString confirmTime = u"confirm_time"_s;
    const QString payUser = u"pay_user_id"_s;
    const QString payTime = u"pay_time"_s;
    return {
        trText("ImportReward", "State"),
        {{.key = stageKey,
          .kind = &choiceNumberKind(),
          .label = trText("ImportReward", "Stage"),
          .help = trText("ImportReward",
                         "To be confirmed: the referrer sees it once an administrator confirms it. Confirmed "
                         "and paid: the referrer sees it at once."),
          .choices = {{u"1"_s, trText("ImportReward", "To be confirmed"),
                       trText("ImportReward",
                              "Not seen by the referrer until an administrator confirms it in Feishu Hire")},
                      {u"2"_s, trText("ImportReward", "Confirmed"),
                       trText("ImportReward", "Seen by the referrer at once, as not paid yet")},
                      {u"3"_s, trText("ImportReward", "Paid"),
                       trText("ImportReward", "Seen by the referrer at once, as paid")}},
          .needed = always},
         {.key = u"create_user_id"_s,
          .kind = &userIdKind(),
          .label = trText("ImportReward", "Created by"),
          .help = outside},
         {.key = u"create_time"_s,
          .kind = &instantKind(),
          .label = trText("ImportReward", "Created at"),
          .help = timeOfCall},
         {.key = confirmUser,
          .kind = &userIdKind(),
          .label = trText("ImportReward", "Confirmed by"),
          .help = outside,
          .shown = fromStage(2, confirmUser)},
         {.key = confirmTime,
          .kind = &instantKind(),
          .label = trText("ImportReward", "Confirmed at"),
          .help = timeOfCall,
          .shown = fromStage(2, confirmTime)},
         {.key = payUser,
          .kind = &userIdKind(),
          .label = trText("ImportReward", "Paid by"),
          .help = outside,
          .shown = fromStage(3, payUser)},
         {.key = payTime,
          .kind = &instantKind(),
          .label = trText("ImportReward", "Paid at"),
          .help = timeOfCall,
          .shown = fromStage(3, payTime)},
         {.key = u"onboard_time"_s,
          .kind = &instantKind(),
          .label = trText("ImportReward", "Onboarded at"),
          .help = recommended},
         {.key = u"conversion_time"_s,
          .kind = &instantKind(),
          .label = trText("ImportReward", "Became regular at"),
          .help = recommended},
         {.key = u"comment"_s,
          .kind = &paragraphKind(),
          .label = trText("ImportReward", "Remark"),
          .help = trText("ImportReward",
                         "Seen by administrators and the referrer; the reason is shown when left out.")}}};
}

QList<Text> confirmations(const Draft &draft)
{
    const Record &values = draft.values;
    const Text what = values.text(bonusTypeKey) == "1"_L1
        ? trText("ImportReward", "%1 points").arg(values.text(u"bonus.point_bonus"_s))
        : Text::verbatim(values.text(u"bonus.cash.currency_type"_s) + u' '
                         + values.text(u"bonus.cash.amount"_s));
    const Choice *stage = importExternalReferralReward().field(stageKey)->choice(values.text(stageKey));
    QList<Text> questions{
        trText("ImportReward", "Book %1 for %2?").arg(what).arg(values.text(u"referral_user_id"_s))};
    if (stage)
        questions.append(trText("ImportReward", "Stage: %1. %2.").arg(stage->label).arg(stage->note));
    return questions;
}

/// Without letters and digits that are taken for one another when read aloud or from paper.
QString proposedExternalId(const QDateTime &now)
{
    static const QString alphabet = u"23456789ABCDEFGHJKMNPQRSTUVWXYZ"_s;
    QString id = u"PD-"_s + now.toString(u"yyyyMMdd-"_s);
    for (int i = 0; i < 6; ++i)
        id += alphabet.at(QRandomGenerator::global()->bounded(int(alphabet.size())));
    return id;
}

OperationSpec describe()
{
    OperationSpec spec;
    spec.key = u"import_external_referral_reward"_s;
    spec.icon = u"reward"_s;
    spec.noun = trText("ImportReward", "Rewards");
    spec.title = trText("ImportReward", "Import a referral reward");
    spec.purpose = trText("ImportReward",
                          "Books a reward that was granted outside into the referrer's account. It is booked "
                          "once and only once.");
    spec.sendLabel = trText("ImportReward", "Import reward");
    spec.doneText = trText("ImportReward", "The reward was booked.");
    spec.afterSuccess = trText("ImportReward",
                               "Feishu has no list of imported rewards: this ID is kept in History, and is "
                               "the only way to delete the reward again.");
    spec.endpoint = {"POST", "/open-apis/hire/v1/external_referral_rewards", {0, 10}, Repeat::ExternalId};
    spec.repeatKeyField = u"external_id"_s;
    spec.createdIdPath = u"id"_s;
    spec.sections = {who(), what(), state()};
    spec.rules = rewardRules();
    spec.errors = {
        {1002001,
         trText("ImportReward", "Feishu Hire met an error of its own; the reward may have been booked."),
         trText("ImportReward",
                "Send it again with the same external ID: it is booked once. If it repeats, give the log ID "
                "to Feishu support."),
         {},
         Retry::SameKey},
        {1002002,
         trText("ImportReward", "Feishu did not accept what was sent."),
         trText("ImportReward", "Look at Feishu's own words below and check the fields."),
         {},
         Retry::No},
        {1002556,
         trText("ImportReward", "Only rewards that were imported from outside can be deleted."),
         trText("ImportReward", "Delete this one inside Feishu Hire."),
         {},
         Retry::No},
    };
    for (const qint64 code : {99991674, 99991675, 99992351, 99992352, 99992353, 99992359, 99992360, 99992361,
                              99992363, 99992364, 99992381})
        spec.errors.append(errorAt(platformErrors(), code, u"referral_user_id"_s));
    spec.confirmations = confirmations;
    spec.propose = [](Record &record, const FormStart &start) {
        record.setText(u"external_id"_s, proposedExternalId(start.now));
        record.setText(u"user_id_type"_s, start.userIdType);
        record.setText(u"bonus.cash.currency_type"_s, u"CNY"_s);
    };
    spec.scopes = {rewardScope(), userIdScope()};
    spec.preconditions = {selfBuiltApp(), releaseAndApproval(), addressAllowList()};
    return spec;
}

} // namespace

const OperationSpec &importExternalReferralReward()
{
    static const OperationSpec spec = describe();
    return spec;
}

} // namespace PeopleDesk
