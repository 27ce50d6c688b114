// SPDX-License-Identifier: Apache-2.0
// GET hire/v1/offers and hire/v1/offers/:offer_id (API §9.1).
#include "app/sandbox/endpoints.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/parameters.h"

#include <QDateTime>
#include <QTimeZone>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

// The time zone of date-only values is UNCONFIRMED; Feishu's own is China's.
qint64 milliseconds(const QJsonValue &date)
{
    const QDate day = QDate::fromString(date.toString(), Qt::ISODate);
    return QDateTime(day, QTime(0, 0), QTimeZone(8 * 3600)).toMSecsSinceEpoch();
}

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

QJsonObject listItem(const QJsonObject &offer, const Records &records)
{
    return {{u"id"_s, offer.value("id"_L1)},
            {u"job_info"_s, jobInfo(offer, records)},
            {u"create_time"_s, milliseconds(offer.value("created"_L1))},
            {u"offer_status"_s, offer.value("offer_status"_L1)},
            {u"offer_type"_s, offer.value("offer_type"_L1)},
            {u"employee_type"_s, employeeType(offer)},
            {u"application_id"_s, offer.value("application_id"_L1)}};
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

QJsonObject detail(const QJsonObject &offer, const Records &records)
{
    QJsonObject shown = listItem(offer, records);
    shown.remove("create_time"_L1);
    shown.remove("employee_type"_L1);
    shown.insert(u"basic_info"_s, basicInfo(offer));
    shown.insert(u"salary_plan"_s,
                 QJsonObject{{u"currency"_s, u"CNY"_s},
                             {u"basic_salary"_s,
                              u"{\"amount\":\"%1\"}"_s.arg(offer.value("basic_salary"_L1).toString())}});
    shown.insert(u"offer_send_record_list"_s, sendRecords(offer));
    return shown;
}

void checkIdTypes(Parameters &parameters)
{
    parameters.choiceInQuery(u"user_id_type"_s,
                             {u"open_id"_s, u"union_id"_s, u"user_id"_s, u"people_admin_id"_s}, {});
    parameters.choiceInQuery(u"employee_type_id_type"_s,
                             {u"people_admin_employee_type_id"_s, u"employee_type_enum_id"_s}, {});
}

Reply listOffers(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QString talentId = parameters.textInQuery(u"talent_id"_s, Need::Required);
    const int size = parameters.pageSize(1, 200).value_or(10);
    checkIdTypes(parameters);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    const auto offers = records[u"offers"_s].where(
        [&](const QJsonObject &offer) { return offer.value("talent_id"_L1) == talentId; });
    const auto data =
        page(request, offers, size, [&](const QJsonObject &offer) { return listItem(offer, records); });
    return data ? success(*data) : failure(400, 1002002, u"参数错误 / parameter error: page_token"_s);
}

Reply getOffer(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QString id = parameters.idInPath(u"offer_id"_s);
    checkIdTypes(parameters);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    const QJsonObject offer = records[u"offers"_s].find(id);
    if (offer.isEmpty())
        return failure(400, 1002064, u"Offer 不存在 / the offer does not exist"_s);
    return success({{u"offer"_s, detail(offer, records)}});
}

} // namespace

void addOfferReads(Router &router, Records &records)
{
    router.add({"GET", u"/open-apis/hire/v1/offers"_s, Tier4,
                [&records](const Request &request) { return listOffers(request, records); }});
    router.add({"GET", u"/open-apis/hire/v1/offers/:offer_id"_s, PerSecond20,
                [&records](const Request &request) { return getOffer(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
