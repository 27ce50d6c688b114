// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/pre_hire_v2_shape.h"

#include "app/sandbox/custom_field_formats.h"
#include "app/sandbox/directory.h"
#include "app/sandbox/person_shape.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

QJsonObject part(const QJsonObject &from, const QStringList &names)
{
    QJsonObject picked;
    for (const QString &name : names)
        if (from.contains(name))
            picked.insert(name, from.value(name));
    return picked;
}

QJsonArray customFields(const QJsonArray &stored, const Records &records)
{
    QJsonArray shown;
    for (const QJsonValue &value : stored) {
        const QJsonObject field = value.toObject();
        const QString name = field.value("field_name"_L1).toString();
        const QJsonObject definition = records[u"custom_fields"_s].find(name);
        shown.append(QJsonObject{{u"custom_api_name"_s, name},
                                 {u"name"_s,
                                  QJsonObject{{u"zh_cn"_s, definition.value("name_zh"_L1)},
                                              {u"en_us"_s, definition.value("name_en"_L1)}}},
                                 {u"value"_s, toOnboarding(field.value("value"_L1).toString(), definition)}});
    }
    return shown;
}

QJsonObject employmentInfo(const QJsonObject &preHire, const PreHireIdTypes &types, const Records &records)
{
    const QJsonObject offer = preHire.value("offer_info"_L1).toObject();
    QJsonObject shown = part(offer,
                             {u"position_id"_s, u"job_id"_s, u"job_family_id"_s, u"job_level_id"_s,
                              u"job_grade_id"_s, u"employee_subtype_id"_s, u"work_location_id"_s,
                              u"service_company"_s, u"cost_allocation"_s, u"default_cost_center"_s,
                              u"weekly_working_hours_v2"_s, u"work_shift"_s, u"condition_worker"_s});
    const QString departmentId = preHire.value("department_id"_L1).toString();
    shown.insert(u"department_id"_s, departmentIdAs(departmentId, types.department, records));
    shown.insert(u"worker_id"_s, preHire.value("worker_id"_L1));
    shown.insert(u"employee_type_id"_s, preHire.value("employee_type_id"_L1));
    shown.insert(u"employment_type"_s, preHire.value("employee_type"_L1));
    shown.insert(u"company_id"_s, offer.value("company"_L1).toString());
    shown.insert(u"cost_center_rates"_s, preHire.value("cost_center_rate"_L1));
    shown.insert(u"work_email_list"_s, preHire.value("work_email_list"_L1));
    shown.insert(u"custom_fields"_s, customFields(preHire.value("custom_fields"_L1).toArray(), records));
    const QString leader = offer.value("direct_leader_id"_L1).toString();
    shown.insert(u"direct_leader_id"_s, employmentIdAs(leader, types.user, records));
    return shown;
}

// Job and personal information, then check-in (API §8.4); as far along as the stage.
QJsonArray tasks(const QString &status)
{
    const bool arrived = status == "completed"_L1;
    const bool ready = arrived || status == "day_one"_L1;
    const bool stopped = status == "withdrawn"_L1 || status == "deleted"_L1;
    const auto task = [&](const QString &code, const QString &name, bool done) {
        const QString open = stopped ? u"terminated"_s : u"in_progress"_s;
        return QJsonObject{
            {u"task_code"_s, code}, {u"task_name"_s, name}, {u"task_status"_s, done ? u"completed"_s : open}};
    };
    return {task(u"1"_s, u"职位信息 Job information"_s, true),
            task(u"2"_s, u"个人信息 Personal information"_s, ready),
            task(u"4"_s, u"签到 Check-in"_s, arrived)};
}

QJsonObject onboardingInfo(const QJsonObject &preHire)
{
    const QString status = preHire.value("onboarding_status"_L1).toString();
    QJsonObject shown = part(preHire, {u"offer_id"_s, u"ats_application_id"_s, u"withdrawn_reason"_s});
    const QJsonObject offer = preHire.value("offer_info"_L1).toObject();
    shown.insert(u"onboarding_date"_s, preHire.value("hire_date"_L1));
    shown.insert(u"onboarding_status"_s, status);
    shown.insert(u"onboarding_task_list"_s, tasks(status));
    shown.insert(u"offer_hr_id_v2"_s, offer.value("offer_hr_id"_L1).toString());
    return shown;
}

QJsonObject contractInfo(const QJsonObject &offer, const Scopes &scopes)
{
    QJsonObject shown{{u"contract_type"_s, offer.value("contract_type"_L1).toString()},
                      {u"duration_type"_s, offer.value("duration_type_id"_L1).toString()},
                      {u"signing_type"_s, offer.value("signing_type_id"_L1).toString()}};
    if (scopes.hasAny({u"corehr:contract.period:read"_s, u"corehr:contract.period:write"_s})) {
        shown.insert(u"contract_start_date"_s, offer.value("contract_start_date"_L1).toString());
        shown.insert(u"contract_end_date"_s, offer.value("contract_end_date"_L1).toString());
    }
    return shown;
}

} // namespace

QJsonObject showPreHireV2(const QJsonObject &preHire, const PreHireIdTypes &types, const Records &records,
                          const Scopes &scopes)
{
    const QJsonObject offer = preHire.value("offer_info"_L1).toObject();
    QJsonObject person = showPerson(preHire.value("person_info"_L1).toObject(), scopes);
    person.insert(u"person_id"_s, preHire.value("person_id"_L1));
    person.insert(u"custom_fields"_s,
                  customFields(preHire.value("person_custom_fields"_L1).toArray(), records));
    return {{u"pre_hire_id"_s, preHire.value("id"_L1)},
            {u"person_info"_s, person},
            {u"employment_info"_s, employmentInfo(preHire, types, records)},
            {u"onboarding_info"_s, onboardingInfo(preHire)},
            {u"probation_info"_s,
             part(offer, {u"probation_start_date"_s, u"probation_end_date"_s, u"probation_period"_s})},
            {u"contract_info"_s, contractInfo(offer, scopes)}};
}

} // namespace PeopleDesk::SandboxParts
