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
const auto idTypeKey = u"user_id_type"_s;
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
    return {
        trText("ImportReward", "Who"),
        {{.key = u"application_id"_s,
          .kind = &idKind(),
          .label = trText("ImportReward", "Application ID"),
          .help = trText("ImportReward", "The candidate's application."),
          .whenEmpty =
              trText("ImportReward", "Without it, job, job owner and offer owner are shown as “--”."),
          .suggestions = u"applications"_s},
         {.key = u"talent_id"_s,
          .kind = &idKind(),
          .label = trText("ImportReward", "Talent ID"),
          .help = trText("ImportReward", "Only needed when there is no application."),
          .suggestions = u"talents"_s},
         {.key = u"job_id"_s,
          .kind = &idKind(),
          .label = trText("ImportReward", "Job ID"),
          .help = trText("ImportReward", "If an application is given, Feishu uses that application's job."),
          .suggestions = u"jobs"_s},
         {.key = idTypeKey,
          .kind = &choiceTextKind(),
          .label = trText("ImportReward", "User ID type"),
          .help = trText("ImportReward", "Applies to everyone named in this form."),
          .slot = FieldSpec::Slot::Query,
          .choices = {{u"open_id"_s, Text::verbatim(u"open_id (ou_…)"_s)},
                      {u"union_id"_s, Text::verbatim(u"union_id (on_…)"_s)},
                      {u"user_id"_s, Text::verbatim(u"user_id"_s)}}},
         {.key = u"referral_user_id"_s,
          .kind = &userIdKind(),
          .label = trText("ImportReward", "Referrer"),
          .help = trText("ImportReward", "The person who gets the reward."),
          .needed = always,
          .suggestions = u"users"_s,
          .idTypeField = idTypeKey}}};
}

SectionSpec what()
{
    return {
        trText("ImportReward", "What"),
        {{.key = u"external_id"_s,
          .kind = &keyKind(),
          .label = trText("ImportReward", "External ID"),
          .help = trText(
              "ImportReward",
              "Feishu knows a repeat by this ID alone, so it keeps a reward from being booked twice. Use "
              "your payment number, or in the form what PeopleDesk proposes."),
          .needed = always},
         {.key = u"rule_type"_s,
          .kind = &choiceNumberKind(),
          .label = trText("ImportReward", "Rule"),
          .help = trText("ImportReward", "What the reward is given for."),
          .choices = {{u"1"_s, trText("ImportReward", "Onboarding reward"),
                       trText("ImportReward", "The candidate joined or passed probation")},
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
                         "Shown with the reward. The suggestions match Feishu Hire's own statistics."),
          .whenEmpty = trText("ImportReward", "Shown as “--” when left out."),
          .proposals =
              [](const Draft &draft) { return suggestedReasons(draft.values.text(u"rule_type"_s)); }},
         {.key = bonusTypeKey,
          .kind = &choiceNumberKind(),
          .label = trText("ImportReward", "Paid as"),
          .help = trText("ImportReward", "Points or cash: only the one you choose is sent."),
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
          .help = trText("ImportReward", "Sent exactly as typed, never rounded."),
          .shown = holds(bonusTypeKey, u"2"_s),
          .needed = holds(bonusTypeKey, u"2"_s)}}};
}

SectionSpec state()
{
    const Text outside = trText("ImportReward", "Shown as “外部系统” (external system) when left out.");
    const Text timeOfCall = trText("ImportReward", "If empty, Feishu uses the time of sending.");
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
          .help = trText("ImportReward", "How far the reward has got; it decides what the referrer sees."),
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
          .whenEmpty = outside,
          .suggestions = u"users"_s,
          .idTypeField = idTypeKey},
         {.key = u"create_time"_s,
          .kind = &instantKind(),
          .label = trText("ImportReward", "Created at"),
          .whenEmpty = timeOfCall},
         {.key = confirmUser,
          .kind = &userIdKind(),
          .label = trText("ImportReward", "Confirmed by"),
          .whenEmpty = outside,
          .shown = fromStage(2, confirmUser),
          .suggestions = u"users"_s,
          .idTypeField = idTypeKey},
         {.key = confirmTime,
          .kind = &instantKind(),
          .label = trText("ImportReward", "Confirmed at"),
          .whenEmpty = timeOfCall,
          .shown = fromStage(2, confirmTime)},
         {.key = payUser,
          .kind = &userIdKind(),
          .label = trText("ImportReward", "Paid by"),
          .whenEmpty = outside,
          .shown = fromStage(3, payUser),
          .suggestions = u"users"_s,
          .idTypeField = idTypeKey},
         {.key = payTime,
          .kind = &instantKind(),
          .label = trText("ImportReward", "Paid at"),
          .whenEmpty = timeOfCall,
          .shown = fromStage(3, payTime)},
         {.key = u"onboard_time"_s,
          .kind = &instantKind(),
          .label = trText("ImportReward", "Onboarded at"),
          .help = recommended},
         {.key = u"conversion_time"_s,
          .kind = &instantKind(),
          .label = trText("ImportReward", "Passed probation at"),
          .help = recommended},
         {.key = u"comment"_s,
          .kind = &paragraphKind(),
          .label = trText("ImportReward", "Remark"),
          .help = trText("ImportReward", "Seen by administrators and the referrer."),
          .whenEmpty = trText("ImportReward", "The reason is shown when left out.")}}};
}

/// A field's value as people read it.
QString told(const Draft &draft, const QString &key)
{
    return importExternalReferralReward().field(key)->display(draft.values.text(key), draft.names);
}

/// Nobody knows a person by an id: where the name could not be read, that is said.
Text referrer(const Draft &draft)
{
    const FieldSpec &field = *importExternalReferralReward().field(u"referral_user_id"_s);
    const QString id = draft.values.text(field.key);
    const bool isNamed = draft.names && !draft.names(field, id).isEmpty();
    return isNamed ? Text::verbatim(told(draft, field.key))
                   : trText("ImportReward", "%1 (name not known, compare the ID)").arg(id);
}

/// "CNY 2,000.50" or "2,000 points".
Text worth(const Draft &draft)
{
    if (draft.values.text(bonusTypeKey) == "1"_L1)
        return trText("ImportReward", "%1 points").arg(told(draft, u"bonus.point_bonus"_s));
    // A space that does not break: an amount stands in one line with its currency.
    return Text::verbatim(draft.values.text(u"bonus.cash.currency_type"_s) + QChar::Nbsp
                          + told(draft, u"bonus.cash.amount"_s));
}

Text named(const Draft &draft, const QString &key)
{
    return trTextFor("ImportReward", "%1: %2", "a field and its value")
        .arg(importExternalReferralReward().field(key)->label)
        .arg(told(draft, key));
}

QList<Text> summary(const Draft &draft)
{
    QList<Text> lines{
        trText("ImportReward", "%1 for the referrer %2").arg(worth(draft)).arg(referrer(draft))};
    for (const QString &key : {u"external_id"_s, u"rule_type"_s, u"reason"_s, u"pay_time"_s}) {
        if (draft.values.holds(key) && importExternalReferralReward().field(key)->isShown(draft))
            lines.append(named(draft, key));
    }
    return lines;
}

/// From an application as get_detail shows it (API §9.3).
QHash<QString, QString> fillFromApplication(const QJsonObject &detail, const QString &userIdType)
{
    const QJsonObject basics = detail.value("basic_info"_L1).toObject();
    const QJsonObject referral = detail.value("referral"_L1).toObject().value("basic_info"_L1).toObject();
    QHash<QString, QString> values{
        {u"application_id"_s, basics.value("id"_L1).toString()},
        {u"talent_id"_s, detail.value("talent"_L1).toObject().value("id"_L1).toString()},
        {u"job_id"_s, detail.value("job"_L1).toObject().value("id"_L1).toString()}};
    if (const QString referrer = referral.value("user_info"_L1).toObject().value("id"_L1).toString();
        !referrer.isEmpty()) {
        values.insert(u"user_id_type"_s, userIdType);
        values.insert(u"referral_user_id"_s, referrer);
    }
    return values;
}

QList<std::pair<QString, Found>> namesInApplication(const QJsonObject &detail)
{
    const QJsonObject job = detail.value("job"_L1).toObject();
    const QJsonObject talent = detail.value("talent"_L1).toObject();
    const QJsonObject referrer = detail.value("referral"_L1)
                                     .toObject()
                                     .value("basic_info"_L1)
                                     .toObject()
                                     .value("user_info"_L1)
                                     .toObject();
    const auto named = [](const QJsonObject &thing) {
        const QJsonValue name = thing.value("name"_L1);
        const Text text = name.isObject()
            ? Text::bilingual(name["zh_cn"_L1].toString(), name["en_us"_L1].toString())
            : Text::verbatim(name.toString());
        return Found{.id = thing.value("id"_L1).toString(), .name = text};
    };
    Found application = named(job);
    application.id = detail.value("basic_info"_L1).toObject().value("id"_L1).toString();
    return {{u"talents"_s, named(talent)},
            {u"jobs"_s, named(job)},
            {u"applications"_s, application},
            {u"users"_s, named(referrer)}};
}

QList<Text> confirmations(const Draft &draft)
{
    QList<Text> questions{
        trText("ImportReward", "Import %1 for the referrer %2?").arg(worth(draft)).arg(referrer(draft))};
    questions.append(Text::joined(summary(draft).mid(1), u"\n"_s));
    const QString stage = draft.values.text(stageKey);
    if (const Choice *choice = importExternalReferralReward().field(stageKey)->choice(stage))
        questions.append(trText("ImportReward", "Stage: %1. %2.").arg(choice->label).arg(choice->note));
    questions.append(
        trText("ImportReward", "It can't be edited once it is imported, only deleted by its reward ID."));
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
    spec.purpose =
        trText("ImportReward",
               "Records in Feishu a reward that was granted elsewhere; PeopleDesk pays nothing out. The "
               "same external ID is imported only once.");
    spec.sendLabel = trText("ImportReward", "Import reward");
    spec.doneText = trText("ImportReward", "The reward was imported.");
    spec.afterSuccess = trText("ImportReward",
                               "Feishu has no list of imported rewards: this ID is kept in History, and is "
                               "the only way to delete the reward again.");
    spec.endpoint = {
        "POST", "/open-apis/hire/v1/external_referral_rewards", {0, 10}, Repeat::ExternalId, Ledger::Books};
    spec.repeatKeyField = u"external_id"_s;
    spec.subjectLabel = trText("ImportReward", "Candidate");
    spec.createdIdPath = u"id"_s;
    spec.createdIdLabel = trText("ImportReward", "Reward ID");
    spec.summary = summary;
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
    };
    for (const qint64 code : {99991674, 99991675, 99992351, 99992352, 99992353, 99992359, 99992360, 99992361,
                              99992363, 99992364, 99992381})
        spec.errors.append(errorAt(platformErrors(), code, u"referral_user_id"_s));
    spec.productErrors = hireErrors;
    spec.confirmations = confirmations;
    spec.undo = {.way = UndoSpec::Way::Operation, .operation = u"delete_external_referral_reward"_s};
    spec.find = FindSpec{.people = u"talents"_s,
                         .records = u"applications"_s,
                         .personMember = u"talent_id"_s,
                         .board = FindSpec::Board::Cards,
                         .prompt = trText("Finding", "Candidate's name or phone"),
                         .fills = fillFromApplication,
                         .names = namesInApplication};
    spec.propose = [](Record &record, const FormStart &start) {
        record.setText(u"external_id"_s, proposedExternalId(start.now));
        record.setText(u"user_id_type"_s, start.userIdType);
        record.setText(u"bonus.cash.currency_type"_s, u"CNY"_s);
    };
    const Text alikeInSheet = trText(
        "ImportReward", "Row %1 gives a reward for the same candidate by the same rule. Is it meant twice?");
    const Text alikeInLedger = trText("ImportReward",
                                      "A reward for the same candidate by the same rule was imported before, "
                                      "under the external ID %1. Is it meant twice?");
    spec.alike = {{{u"application_id"_s, u"rule_type"_s}, alikeInSheet, alikeInLedger},
                  {{u"talent_id"_s, u"rule_type"_s}, alikeInSheet, alikeInLedger}};
    spec.totals = {
        {.by = u"bonus.cash.currency_type"_s, .sum = u"bonus.cash.amount"_s},
        {.sum = u"bonus.point_bonus"_s, .unit = trTextFor("ImportReward", "points", "after a number")},
        {.by = stageKey}};
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
