// SPDX-License-Identifier: Apache-2.0
#include "models/operations/reward_rules.h"

#include "models/operations/reward_reasons.h"

#include <QDateTime>
#include <QRegularExpression>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;
const auto applicationKey = u"application_id"_s;
const auto talentKey = u"talent_id"_s;
const auto stageKey = u"stage"_s;

bool fills(const Draft &draft, const QString &key)
{
    return draft.values.holds(key);
}

Complaints nobodyNamed(const Draft &draft)
{
    if (fills(draft, applicationKey) || fills(draft, talentKey))
        return {};
    return {{applicationKey,
             trText("RewardRules", "Give the application ID or the talent ID of the candidate.")}};
}

Complaints bothNamed(const Draft &draft)
{
    if (!fills(draft, applicationKey) || !fills(draft, talentKey))
        return {};
    return {
        {talentKey, trText("RewardRules", "The application ID wins; the talent ID will not be looked at.")}};
}

Complaints invisible(const Draft &draft)
{
    if (fills(draft, applicationKey) || fills(draft, u"job_id"_s) || !fills(draft, talentKey))
        return {};
    return {{u"job_id"_s,
             trText("RewardRules",
                    "Without application and job, people who see rewards through a job (recruiters, hiring "
                    "managers) will not see this one.")}};
}

/// open_id starts with ou_, union_id with on_ (API §1.8); the documents' own example breaks this, so it
/// is a warning.
Complaints userIdPrefixes(const Draft &draft)
{
    const QString type = draft.values.text(u"user_id_type"_s);
    Complaints complaints;
    for (const QString &key :
         {u"referral_user_id"_s, u"create_user_id"_s, u"confirm_user_id"_s, u"pay_user_id"_s}) {
        const QString id = draft.values.text(key);
        if (id.isEmpty())
            continue;
        const QString looksLike = id.startsWith("ou_"_L1) ? u"open_id"_s
            : id.startsWith("on_"_L1)                     ? u"union_id"_s
                                                          : u"user_id"_s;
        const QString chosen = type.isEmpty() ? u"open_id"_s : type;
        if (looksLike != chosen)
            complaints.append({key,
                               trText("RewardRules", "This looks like a %1, but the ID type is %2.")
                                   .arg(looksLike)
                                   .arg(chosen)});
    }
    return complaints;
}

Complaints currencyCode(const Draft &draft)
{
    static const QRegularExpression iso(u"^[A-Z]{3}$"_s);
    const QString code = draft.values.text(u"bonus.cash.currency_type"_s);
    if (draft.values.text(u"bonus.bonus_type"_s) != "2"_L1 || code.isEmpty() || iso.match(code).hasMatch())
        return {};
    return {{u"bonus.cash.currency_type"_s,
             trText("RewardRules", "A currency is named by three capital letters, such as CNY.")}};
}

Complaints oddAmount(const Draft &draft)
{
    const QString type = draft.values.text(u"bonus.bonus_type"_s);
    const QString amount = draft.values.text(u"bonus.cash.amount"_s);
    if (type == "2"_L1 && amount.section(u'.', 1).size() > 2)
        return {{u"bonus.cash.amount"_s,
                 trText("RewardRules", "More than two decimals; Feishu's other money fields keep two.")}};
    return {};
}

Complaints oddPoints(const Draft &draft)
{
    bool isNumber = false;
    const qint64 points = draft.values.text(u"bonus.point_bonus"_s).toLongLong(&isNumber);
    if (draft.values.text(u"bonus.bonus_type"_s) == "1"_L1 && isNumber && points <= 0)
        return {{u"bonus.point_bonus"_s,
                 trText("RewardRules", "Whether zero or negative points are accepted is not documented.")}};
    return {};
}

/// Stage 1 carries neither confirmer nor payer, stage 2 the confirmer, stage 3 both (API §6.4).
Complaints tooEarly(const Draft &draft)
{
    const int stage = draft.values.text(stageKey).toInt();
    Complaints complaints;
    if (stage == 0)
        return complaints;
    for (const QString &key : {u"confirm_user_id"_s, u"confirm_time"_s}) {
        if (stage < 2 && fills(draft, key))
            complaints.append(
                {key,
                 trText("RewardRules", "A reward that is still to be confirmed has no confirmation yet.")});
    }
    for (const QString &key : {u"pay_user_id"_s, u"pay_time"_s}) {
        if (stage < 3 && fills(draft, key))
            complaints.append({key, trText("RewardRules", "A reward that is not paid has no payment yet.")});
    }
    return complaints;
}

/// A moment that is still to come is more often a slip in the year than a plan.
Complaints notYet(const Draft &draft)
{
    Complaints complaints;
    const qint64 now = draft.now.toMSecsSinceEpoch();
    for (const QString &key : {u"create_time"_s, u"confirm_time"_s, u"pay_time"_s}) {
        bool isMoment = false;
        const qint64 milliseconds = draft.values.text(key).toLongLong(&isMoment);
        if (isMoment && milliseconds > now)
            complaints.append(
                {key, trText("RewardRules", "This moment is still to come. Check date and time.")});
    }
    return complaints;
}

Complaints openSlot(const Draft &draft)
{
    if (!hasOpenSlot(draft.values.text(u"reason"_s)))
        return {};
    return {{u"reason"_s, trText("RewardRules", "This reason still has a blank to fill in.")}};
}

} // namespace

QList<Rule> rewardRules()
{
    return {
        {Severity::Block, {Basis::Documented, "6.1"}, nobodyNamed},
        {Severity::Warn, {Basis::Advice, "6.1"}, bothNamed},
        {Severity::Warn, {Basis::Advice, "6.1"}, invisible},
        {Severity::Warn, {Basis::Conflict, "1.8"}, userIdPrefixes},
        {Severity::Warn, {Basis::Conflict, "6.3"}, currencyCode},
        {Severity::Warn, {Basis::Inferred, "6.3"}, oddAmount},
        {Severity::Warn, {Basis::Unconfirmed, "6.3"}, oddPoints},
        {Severity::Warn, {Basis::Advice, "6.4"}, tooEarly},
        {Severity::Warn, {Basis::Inferred, "6.4"}, notYet},
        {Severity::Warn, {Basis::Advice, "6.4"}, openSlot},
    };
}

} // namespace PeopleDesk
