// SPDX-License-Identifier: Apache-2.0
// POST hire/v1/external_referral_rewards and DELETE …/:external_referral_reward_id (API §6).
#include "app/sandbox/endpoints.h"
#include "app/sandbox/parameters.h"
#include "app/sandbox/user_ids.h"

#include <QRegularExpression>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

const QStringList &userFields()
{
    static const QStringList names{u"referral_user_id"_s, u"create_user_id"_s, u"confirm_user_id"_s,
                                   u"pay_user_id"_s};
    return names;
}

void checkRange(Parameters &parameters, const QString &field, std::optional<qint64> value, int last)
{
    if (value && (*value < 1 || *value > last))
        parameters.complain(field, *value, u"must be one of 1 to %1"_s.arg(last));
}

// The part that fits bonus_type is required; the other one is tolerated, as in the document's own example.
void checkBonus(Parameters &parameters, const QJsonObject &body)
{
    const auto bonus = parameters.object(body, u"bonus"_s, Need::Required);
    if (!bonus)
        return;
    const auto type = parameters.integer(*bonus, u"bonus_type"_s, Need::Required, u"bonus."_s);
    checkRange(parameters, u"bonus.bonus_type"_s, type, 2);
    const Need pointsNeed = type == 1 ? Need::Required : Need::Optional;
    const auto points = parameters.integer(*bonus, u"point_bonus"_s, pointsNeed, u"bonus."_s);
    if (points && *points < 0) // UNCONFIRMED for the real one
        parameters.complain(u"bonus.point_bonus"_s, *points, u"must not be negative"_s);

    const Need cashNeed = type == 2 ? Need::Required : Need::Optional;
    const auto cash = parameters.object(*bonus, u"cash"_s, cashNeed, u"bonus."_s);
    if (!cash)
        return;
    static const QRegularExpression currency(u"^[A-Z]{3}$"_s);
    const QString code = parameters.text(*cash, u"currency_type"_s, Need::Required, u"bonus.cash."_s);
    if (!code.isEmpty() && !currency.match(code).hasMatch())
        parameters.complain(u"bonus.cash.currency_type"_s, code, u"must be an ISO code"_s);
    const QJsonValue amount = cash->value("amount"_L1);
    if (!amount.isDouble() || amount.toDouble() < 0)
        parameters.complain(u"bonus.cash.amount"_s, amount, u"must be a number, not negative"_s);
}

// Milliseconds are INFERRED (API §6.1); holding to thirteen digits shows a client that sends seconds.
void checkTimes(Parameters &parameters, const QJsonObject &body)
{
    const QStringList names{u"create_time"_s, u"confirm_time"_s, u"pay_time"_s, u"onboard_time"_s,
                            u"conversion_time"_s};
    for (const QString &name : names) {
        const QString time = parameters.digits(body, name, Need::Optional);
        if (!time.isEmpty() && time.size() != 13)
            parameters.complain(name, time, u"must be a timestamp in milliseconds"_s);
    }
}

void checkCandidate(Parameters &parameters, const QJsonObject &body, const Records &records)
{
    const QString application = parameters.digits(body, u"application_id"_s, Need::Optional);
    const QString talent = parameters.digits(body, u"talent_id"_s, Need::Optional);
    parameters.digits(body, u"job_id"_s, Need::Optional);
    if (application.isEmpty() && talent.isEmpty())
        parameters.complain(u"application_id"_s, {}, u"application_id or talent_id is required"_s);
    // No code for these is documented; the application wins, so a wrong talent beside it is not looked at.
    else if (!application.isEmpty() && !records[u"applications"_s].contains(application))
        parameters.complain(u"application_id"_s, application, u"no such application"_s);
    else if (application.isEmpty() && !records[u"talents"_s].contains(talent))
        parameters.complain(u"talent_id"_s, talent, u"no such talent"_s);
}

// Never given out twice, not even after a reward was deleted.
class RewardIds
{
public:
    QString next() { return QString::number(m_last += 1'000'002); }

private:
    qint64 m_last = 7412345678901234567;
};

Reply importReward(const Request &request, Records &records, RewardIds &ids)
{
    Parameters parameters(request);
    const QJsonObject &body = request.body;
    const QString idType = parameters.choiceInQuery(
        u"user_id_type"_s, {u"open_id"_s, u"union_id"_s, u"user_id"_s}, u"open_id"_s);
    for (const QString &name : userFields())
        parameters.text(body, name, name == userFields().constFirst() ? Need::Required : Need::Optional);
    const QString externalId = parameters.text(body, u"external_id"_s, Need::Required);
    parameters.text(body, u"reason"_s, Need::Optional);
    parameters.text(body, u"comment"_s, Need::Optional);
    checkRange(parameters, u"rule_type"_s, parameters.integer(body, u"rule_type"_s, Need::Required), 5);
    checkRange(parameters, u"stage"_s, parameters.integer(body, u"stage"_s, Need::Required), 3);
    checkBonus(parameters, body);
    checkTimes(parameters, body);
    checkCandidate(parameters, body, records);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    for (const QString &name : userFields())
        if (const auto reply = refuseUserId(body.value(name).toString(), idType))
            return *reply;

    // Booked once: a repeat gets the first id back. UNCONFIRMED for the real one (API §11.2); sibling
    // endpoints answer so, and only within 24 hours.
    Collection &rewards = records[u"rewards"_s];
    const auto same = rewards.where([&](const QJsonObject &row) {
        return row.value("imported"_L1).toBool() && row.value("external_id"_L1) == externalId;
    });
    if (!same.isEmpty())
        return success({{u"id"_s, same.constFirst().value("id"_L1)}});
    const QString application = body.value("application_id"_L1).toString();
    if (const auto reply = demonstratedFailure(records[u"applications"_s].find(application)))
        return *reply;

    QJsonObject reward = body;
    reward.insert(u"id"_s, ids.next());
    reward.insert(u"imported"_s, true);
    rewards.put(reward);
    return success({{u"id"_s, reward.value("id"_L1)}});
}

Reply deleteReward(const Request &request, Records &records)
{
    Parameters parameters(request);
    const QString id = parameters.idInPath(u"external_referral_reward_id"_s);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    Collection &rewards = records[u"rewards"_s];
    if (!rewards.find(id).value("imported"_L1).toBool())
        return failure(400, 1002556, u"不支持删除非外部导入的内推奖励"_s);
    rewards.remove(id);
    return success({});
}

} // namespace

void addReferralRewards(Router &router, Records &records)
{
    const QStringList scopes{u"hire:external_referral_reward"_s};
    const QString path = u"/open-apis/hire/v1/external_referral_rewards"_s;
    router.add({"POST", path, PerSecond10, scopes,
                [&records, ids = RewardIds()](const Request &request) mutable {
                    return importReward(request, records, ids);
                },
                true});
    router.add({"DELETE", path + u"/:external_referral_reward_id"_s, PerSecond10, scopes,
                [&records](const Request &request) { return deleteReward(request, records); }, true});
}

} // namespace PeopleDesk::SandboxParts
