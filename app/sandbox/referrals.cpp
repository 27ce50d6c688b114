// SPDX-License-Identifier: Apache-2.0
// GET hire/v1/referrals/get_by_application (API §9.5).
#include "app/sandbox/directory.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/parameters.h"
#include "app/sandbox/time_stamps.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

// An application that nobody referred answers without a referral.
Reply getReferral(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QString id = parameters.textInQuery(u"application_id"_s, Need::Required);
    const QString idType = parameters.choiceInQuery(u"user_id_type"_s, hireIdTypes(), u"open_id"_s);
    const QJsonObject application = records[u"applications"_s].find(id);
    if (parameters.areGood() && application.isEmpty())
        parameters.complain(u"application_id"_s, id, u"no such application"_s);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    const QString openId = application.value("referral_user_id"_L1).toString();
    if (openId.isEmpty())
        return success({});
    const QJsonObject user = records[u"users"_s].find(openId);
    const QString userId = userIdAs(openId, idType, records);
    const QJsonObject name{{u"zh_cn"_s, user.value("name"_L1)}, {u"en_us"_s, user.value("en_name"_L1)}};
    return success({{u"referral"_s,
                     QJsonObject{{u"id"_s, application.value("referral_id"_L1)},
                                 {u"application_id"_s, id},
                                 {u"create_time"_s, milliseconds(application.value("created"_L1))},
                                 {u"referral_user_id"_s, userId},
                                 {u"referral_user"_s, QJsonObject{{u"id"_s, userId}, {u"name"_s, name}}}}}});
}

} // namespace

void addReferrals(Router &router, Records &records)
{
    router.add({"GET",
                u"/open-apis/hire/v1/referrals/get_by_application"_s,
                PerSecond50,
                {u"hire:referral:readonly"_s, u"hire:referral"_s},
                [&records](const Request &request) { return getReferral(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
