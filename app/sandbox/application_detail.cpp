// SPDX-License-Identifier: Apache-2.0
// GET hire/v1/applications/:application_id/get_detail (API §9.3): one call for a candidate's name, job,
// offer and referrer.
#include "app/sandbox/application_shape.h"
#include "app/sandbox/directory.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/parameters.h"
#include "app/sandbox/time_stamps.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jobPart(const QJsonObject &application, const Records &records)
{
    const QJsonObject job = records[u"jobs"_s].find(application.value("job_id"_L1).toString());
    return {{u"id"_s, job.value("id"_L1)},
            {u"name"_s, job.value("title"_L1)},
            {u"code"_s, job.value("code"_L1)},
            {u"process_type"_s, job.value("process_type"_L1)}};
}

QJsonObject talentPart(const QJsonObject &application, const Records &records)
{
    const QJsonObject talent = records[u"talents"_s].find(application.value("talent_id"_L1).toString());
    const QJsonObject basic = talent.value("basic_info"_L1).toObject();
    return {{u"id"_s, talent.value("id"_L1)},
            {u"name"_s, basic.value("name"_L1)},
            {u"mobile_code"_s, basic.value("mobile_code"_L1)},
            {u"mobile_number"_s, basic.value("mobile"_L1)},
            {u"email"_s, basic.value("email"_L1)}};
}

// Formal offers only.
QJsonObject offerPart(const QJsonObject &application, const Records &records)
{
    const auto offers = records[u"offers"_s].where([&](const QJsonObject &offer) {
        return offer.value("application_id"_L1) == application.value("id"_L1)
            && offer.value("offer_type"_L1) == 1;
    });
    if (offers.isEmpty())
        return {};
    const QJsonObject offer = offers.constFirst();
    return {{u"offer_basic"_s,
             QJsonObject{{u"id"_s, offer.value("id"_L1)},
                         {u"offer_status"_s, offer.value("offer_status"_L1)},
                         {u"onboard_date"_s, offer.value("onboard_date"_L1)},
                         {u"probation_month"_s, 6},
                         {u"create_time"_s, millisecondsText(offer.value("created"_L1))}}}};
}

QJsonObject referralPart(const QJsonObject &application, const QString &idType, const Records &records)
{
    const QString openId = application.value("referral_user_id"_L1).toString();
    if (openId.isEmpty())
        return {};
    const QJsonObject user = records[u"users"_s].find(openId);
    const QJsonObject name{{u"zh_cn"_s, user.value("name"_L1)}, {u"en_us"_s, user.value("en_name"_L1)}};
    return {{u"basic_info"_s,
             QJsonObject{{u"id"_s, application.value("referral_id"_L1)},
                         {u"application_id"_s, application.value("id"_L1)},
                         {u"referral_type"_s, 2},
                         {u"referral_method"_s, 1},
                         {u"user_info"_s,
                          QJsonObject{{u"id"_s, userIdAs(openId, idType, records)}, {u"name"_s, name}}},
                         {u"create_time"_s, millisecondsText(application.value("created"_L1))}}}};
}

QStringList knownOptions()
{
    return {u"with_job"_s,      u"with_talent"_s,    u"with_offer"_s,
            u"with_referral"_s, u"with_interview"_s, u"with_evaluation"_s,
            u"with_employee"_s, u"with_agency"_s,    u"with_portal"_s};
}

// A part is left out when it has nothing, or when its own scope is missing (INFERRED from API §1.7: such
// fields are silently left out).
void addPart(QJsonObject &detail, const QString &name, const QJsonObject &part, const Scopes &scopes)
{
    const QString scope = u"hire:%1"_s.arg(name);
    if (!part.isEmpty() && scopes.hasAny({scope + u":readonly"_s, scope}))
        detail.insert(name, part);
}

Reply getDetail(const Request &request, const Records &records, const Scopes &scopes)
{
    Parameters parameters(request);
    const QString id = parameters.idInPath(u"application_id"_s);
    const QString idType = parameters.choiceInQuery(u"user_id_type"_s, hireIdTypes(), u"open_id"_s);
    const QStringList options = parameters.listInQuery(u"options"_s, knownOptions().size());
    for (const QString &option : options)
        if (!knownOptions().contains(option))
            parameters.complain(u"options"_s, option, u"no such option"_s);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    const QJsonObject application = records[u"applications"_s].find(id);
    if (application.isEmpty())
        return failure(400, 1002201, u"投递不存在 / the application does not exist"_s);

    QJsonObject basic = showApplication(application, records);
    basic.insert(u"onboard_status"_s, application.value("stage_type"_L1).toInt() == 7 ? 2 : 1);
    QJsonObject detail{{u"basic_info"_s, basic}};
    if (options.contains(u"with_job"_s))
        addPart(detail, u"job"_s, jobPart(application, records), scopes);
    if (options.contains(u"with_talent"_s))
        addPart(detail, u"talent"_s, talentPart(application, records), scopes);
    if (options.contains(u"with_offer"_s))
        addPart(detail, u"offer"_s, offerPart(application, records), scopes);
    if (options.contains(u"with_referral"_s))
        addPart(detail, u"referral"_s, referralPart(application, idType, records), scopes);
    return success({{u"application_detail"_s, detail}});
}

} // namespace

void addApplicationDetail(Router &router, Records &records, const Scopes &scopes)
{
    router.add({"GET",
                u"/open-apis/hire/v1/applications/:application_id/get_detail"_s,
                PerSecond10,
                {u"hire:application:readonly"_s, u"hire:application"_s},
                [&](const Request &request) { return getDetail(request, records, scopes); }});
}

} // namespace PeopleDesk::SandboxParts
