// SPDX-License-Identifier: Apache-2.0
// API §9.3: who applied for what. The candidate is what is found; the rest is in its JSON.
#include "models/lookups/application_reading.h"
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/lookups/wire_text.h"
#include "models/operations/offer_statuses.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ApiRequest applicationDetailRequest(const QString &applicationId, const QString &userIdType)
{
    ApiRequest request = getRequest("/open-apis/hire/v1/applications/:application_id/get_detail", {0, 10});
    request.pathValues = {{u"application_id"_s, applicationId}};
    request.query = {{u"user_id_type"_s, userIdType},
                     {u"options"_s, u"with_job"_s},
                     {u"options"_s, u"with_talent"_s},
                     {u"options"_s, u"with_offer"_s},
                     {u"options"_s, u"with_referral"_s}};
    return request;
}

namespace {

const auto applicationId = u"application_id"_s;

ApiRequest request(const LookupQuestion &question)
{
    return applicationDetailRequest(question.given.value(applicationId), question.userIdType);
}

QJsonArray items(const QJsonObject &data)
{
    return {data.value("application_detail"_L1)};
}

Found read(const QJsonValue &detail)
{
    const QJsonValue talent = detail["talent"_L1];
    const QJsonValue offer = detail["offer"_L1]["offer_basic"_L1];
    Found found{talent["id"_L1].toString(), textIn(talent["name"_L1])};
    if (found.id.isEmpty())
        found.id = detail["basic_info"_L1]["talent_id"_L1].toString();
    if (found.name.isEmpty()) {
        found.name = Text::verbatim(found.id);
        found.unreadable.append(trText("Lookups", "Candidate"));
    }
    const Text job = textIn(detail["job"_L1]["name"_L1]);
    if (job.isEmpty())
        found.unreadable.append(trText("Lookups", "Job"));
    found.note = parted(
        {job,
         offer.isObject() ? offerStatusName(QString::number(offer["offer_status"_L1].toInteger())) : Text()});
    found.json = detail.toObject();
    return found;
}

} // namespace

const LookupSpec &applicationDetailLookup()
{
    static const LookupSpec spec{
        .key = u"application_detail"_s,
        .noun = trText("Lookups", "Applications"),
        .scopes = applicationScopes(),
        .accepts = [](const LookupQuestion &question) { return question.isGiven(applicationId); },
        .request = request,
        .items = items,
        .read = read,
    };
    return spec;
}

} // namespace PeopleDesk
