// SPDX-License-Identifier: Apache-2.0
// API §9.5: who referred the candidate of an application.
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/lookups/wire_text.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto applicationId = u"application_id"_s;

ApiRequest request(const LookupQuestion &question)
{
    ApiRequest request = getRequest("/open-apis/hire/v1/referrals/get_by_application", {0, 50});
    request.query = {{applicationId, question.given.value(applicationId)},
                     {u"user_id_type"_s, question.userIdType}};
    return request;
}

/// Nothing when nobody referred the candidate to this job.
QJsonArray items(const QJsonObject &data)
{
    return {data.value("referral"_L1)};
}

Found read(const QJsonValue &referral)
{
    const QString day = dayOfMilliseconds(referral["create_time"_L1]);
    Found found{referral["referral_user_id"_L1].toString(), textIn(referral["referral_user"_L1]["name"_L1])};
    if (found.id.isEmpty())
        found.id = referral["referral_user"_L1]["id"_L1].toString();
    if (found.name.isEmpty()) {
        found.name = Text::verbatim(found.id);
        found.unreadable = {trText("Lookups", "Name")};
    }
    found.note = day.isEmpty() ? Text() : trText("Lookups", "referred %1").arg(day);
    found.json = referral.toObject();
    return found;
}

} // namespace

const LookupSpec &referralLookup()
{
    static const LookupSpec spec{
        .key = u"referral_by_application"_s,
        .noun = trText("Lookups", "Referrals"),
        .scopes = referralScopes(),
        .accepts = [](const LookupQuestion &question) { return question.isGiven(applicationId); },
        .request = request,
        .items = items,
        .read = read,
    };
    return spec;
}

} // namespace PeopleDesk
