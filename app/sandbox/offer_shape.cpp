// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/offer_shape.h"

#include "app/sandbox/time_stamps.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jobInfo(const QJsonObject &offer, const Records &records)
{
    const QJsonObject job = records[u"jobs"_s].find(offer.value("job_id"_L1).toString());
    return {{u"job_id"_s, job.value("id"_L1)}, {u"job_name"_s, job.value("title"_L1)}};
}

QJsonObject employeeType(const QJsonObject &offer)
{
    const bool intern = offer.value("offer_type"_L1).toInt() == 2;
    return {{u"id"_s, intern ? u"2"_s : u"1"_s},
            {u"zh_name"_s, intern ? u"实习"_s : u"正式"_s},
            {u"en_name"_s, intern ? u"Intern"_s : u"Regular"_s}};
}

QJsonObject basicInfo(const QJsonObject &offer)
{
    QJsonObject info{{u"remark"_s, offer.value("termination_reason_note"_L1).toString()},
                     {u"create_time"_s, milliseconds(offer.value("created"_L1))},
                     {u"employee_type"_s, employeeType(offer)},
                     {u"onboard_date"_s, offer.value("onboard_date"_L1)},
                     {u"probation_month"_s, 6},
                     {u"contract_year"_s, 3}};
    const QJsonValue lastDay = offer.value("expiration_date"_L1);
    if (!lastDay.toString().isEmpty())
        info.insert(u"expire_time"_s, milliseconds(lastDay));
    return info;
}

// A record of sending means that Feishu Hire itself sent the offer (API §9.1), see 1002073.
QJsonArray sendRecords(const QJsonObject &offer)
{
    if (!offer.value("sent_in_feishu"_L1).toBool())
        return {};
    return {QJsonObject{{u"offer_send_record_id"_s, offer.value("application_id"_L1)},
                        {u"operator_user_id"_s, u"ou_5c1d0a9e7b3f4826a1d5e90c7f2b4836"_s},
                        {u"send_time"_s, milliseconds(offer.value("created"_L1))},
                        {u"offer_letter_status"_s, 1}}};
}

QJsonObject salaryPlan(const QJsonObject &offer)
{
    const QString amount = offer.value("basic_salary"_L1).toString();
    return {{u"currency"_s, u"CNY"_s}, {u"basic_salary"_s, u"{\"amount\":\"%1\"}"_s.arg(amount)}};
}

} // namespace

QJsonObject showOfferItem(const QJsonObject &offer, const Records &records)
{
    return {{u"id"_s, offer.value("id"_L1)},
            {u"job_info"_s, jobInfo(offer, records)},
            {u"create_time"_s, milliseconds(offer.value("created"_L1))},
            {u"offer_status"_s, offer.value("offer_status"_L1)},
            {u"offer_type"_s, offer.value("offer_type"_L1)},
            {u"employee_type"_s, employeeType(offer)},
            {u"application_id"_s, offer.value("application_id"_L1)}};
}

QJsonObject showOffer(const QJsonObject &offer, const Records &records, const Scopes &scopes)
{
    QJsonObject shown = showOfferItem(offer, records);
    shown.remove("create_time"_L1);
    shown.remove("employee_type"_L1);
    QJsonObject info = basicInfo(offer);
    if (scopes.hasAny({u"hire:offer:readonly"_s, u"hire:offer"_s}))
        shown.insert(u"salary_plan"_s, salaryPlan(offer));
    else
        info.remove("remark"_L1);
    shown.insert(u"basic_info"_s, info);
    shown.insert(u"offer_send_record_list"_s, sendRecords(offer));
    return shown;
}

} // namespace PeopleDesk::SandboxParts
