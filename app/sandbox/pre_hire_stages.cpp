// SPDX-License-Identifier: Apache-2.0
// POST corehr/v2/pre_hires/withdraw_onboarding, …/restore_flow_instance and …/:pre_hire_id/complete
// (API §8.4).
#include "app/sandbox/endpoints.h"
#include "app/sandbox/parameters.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumReason = 500;

Reply missing()
{
    return failure(400, 1161105, u"the pre-hire is not visible or does not exist"_s);
}

Reply wrongStage()
{
    return failure(400, 1161129, u"not possible in the current stage"_s);
}

bool isWaiting(const QJsonObject &preHire)
{
    const QString status = preHire.value("onboarding_status"_L1).toString();
    return status == "preboarding"_L1 || status == "day_one"_L1;
}

bool isGone(const QJsonObject &preHire)
{
    return preHire.isEmpty() || preHire.value("onboarding_status"_L1) == "deleted"_L1;
}

Reply withdraw(const Request &request, Records &records)
{
    Parameters parameters(request);
    const QString id = parameters.digits(request.body, u"pre_hire_id"_s, Need::Required);
    const QString reason = parameters.text(request.body, u"withdraw_reason"_s, Need::Required);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    if (reason.size() > MaximumReason)
        return failure(400, 1161001, u"parameter invalid: withdraw_reason is longer than 500 characters"_s);
    Collection &preHires = records[u"pre_hires"_s];
    const QJsonObject preHire = preHires.find(id);
    if (isGone(preHire))
        return missing();
    if (const auto reply = demonstratedFailure(preHire, u"fail_v2"_s))
        return *reply;
    if (!isWaiting(preHire))
        return wrongStage();
    preHires.merge(id,
                   {{u"onboarding_status"_s, u"withdrawn"_s},
                    {u"status_before_withdrawal"_s, preHire.value("onboarding_status"_L1)},
                    {u"withdrawn_reason"_s, reason}});
    return success({{u"success"_s, true}});
}

// Back to where the person was, as far as that is known (INFERRED: "preboarding or day_one").
Reply restore(const Request &request, Records &records)
{
    Parameters parameters(request);
    const QString id = parameters.digits(request.body, u"pre_hire_id"_s, Need::Required);
    const QString confirm = u"confirm_workforce"_s;
    if (isPresent(request.body, confirm) && !request.body.value(confirm).isBool())
        parameters.complain(confirm, request.body.value(confirm), u"must be true or false"_s);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    Collection &preHires = records[u"pre_hires"_s];
    const QJsonObject preHire = preHires.find(id);
    if (isGone(preHire))
        return missing();
    if (preHire.value("onboarding_status"_L1) != "withdrawn"_L1)
        return wrongStage();
    const QString before = preHire.value("status_before_withdrawal"_L1).toString(u"preboarding"_s);
    preHires.merge(id, {{u"onboarding_status"_s, before}, {u"withdrawn_reason"_s, QString()}});
    return success({{u"success"_s, true}});
}

// The employment that completing makes. The new employee has no Feishu account yet, so the employment id
// can't be converted to a user id.
void employ(const QJsonObject &preHire, Records &records, qint64 &lastId)
{
    const QJsonArray mails = preHire.value("work_email_list"_L1).toArray();
    QJsonObject person = preHire.value("person_info"_L1).toObject();
    person.insert(u"person_id"_s, preHire.value("person_id"_L1));
    person.remove("talent_id"_L1);
    records[u"employees"_s].put({{u"id"_s, QString::number(lastId += 1'000'002)},
                                 {u"prehire_id"_s, preHire.value("id"_L1)},
                                 {u"ats_application_id"_s, preHire.value("ats_application_id"_L1)},
                                 {u"employee_number"_s, preHire.value("worker_id"_L1)},
                                 {u"email_address"_s, mails.at(0).toObject().value("email"_L1).toString()},
                                 {u"department_id"_s, preHire.value("department_id"_L1)},
                                 {u"employee_type_id"_s, preHire.value("employee_type_id"_L1)},
                                 {u"employment_status"_s, u"hired"_s},
                                 {u"person_info"_s, person},
                                 {u"name_zh"_s, preHire.value("name_zh"_L1)},
                                 {u"name_en"_s, preHire.value("name_en"_L1)}});
}

Reply complete(const Request &request, Records &records, qint64 &lastId)
{
    Parameters parameters(request);
    const QString id = parameters.idInPath(u"pre_hire_id"_s);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    Collection &preHires = records[u"pre_hires"_s];
    const QJsonObject preHire = preHires.find(id);
    if (isGone(preHire))
        return missing();
    if (const auto reply = demonstratedFailure(preHire, u"fail_v2"_s))
        return *reply;
    if (!isWaiting(preHire))
        return wrongStage();
    if (preHire.value("hire_date"_L1).toString().isEmpty())
        return failure(400, 1161101, u"the onboarding date is missing"_s);
    preHires.merge(id, {{u"onboarding_status"_s, u"completed"_s}});
    employ(preHire, records, lastId);
    return success({{u"success"_s, true}});
}

} // namespace

void addPreHireStages(Router &router, Records &records)
{
    const QString path = u"/open-apis/corehr/v2/pre_hires"_s;
    router.add({"POST",
                path + u"/withdraw_onboarding"_s,
                PerMinute100,
                {u"corehr:pre_hire:withdraw_onboarding"_s},
                [&records](const Request &request) { return withdraw(request, records); },
                true});
    router.add({"POST",
                path + u"/restore_flow_instance"_s,
                PerMinute100,
                {u"corehr:pre_hire:restore_flow_instance"_s},
                [&records](const Request &request) { return restore(request, records); },
                true});
    router.add({"POST",
                path + u"/:pre_hire_id/complete"_s,
                Tier4,
                {u"corehr:pre_hire:complete"_s},
                [&records, lastId = qint64(6897412345678901235)](const Request &request) mutable {
                    return complete(request, records, lastId);
                },
                true});
}

} // namespace PeopleDesk::SandboxParts
