// SPDX-License-Identifier: Apache-2.0
// API §9.5. There is no keyword filter, so jobs are read whole and searched here.
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/lookups/wire_text.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

ApiRequest request(const LookupQuestion &question)
{
    ApiRequest request = getRequest("/open-apis/hire/v1/jobs", {0, 50});
    request.query = {{u"user_id_type"_s, question.userIdType}};
    return request;
}

Found read(const QJsonValue &job)
{
    constexpr int open = 1;
    Found found{job["id"_L1].toString(), textIn(job["title"_L1])};
    QList<Text> places{textIn(job["department"_L1])};
    const QJsonArray cities = job["city_list"_L1].toArray();
    for (const QJsonValue &city : cities)
        places.append(textIn(city["name"_L1]));
    found.note = parted(places);
    found.code = job["code"_L1].toString();
    found.isActive = job["active_status"_L1].toInt() == open;
    found.json = job.toObject();
    return found;
}

} // namespace

const LookupSpec &jobLookup()
{
    static const LookupSpec spec{
        .key = u"jobs"_s,
        .noun = trText("Lookups", "Jobs"),
        .scopes = jobScopes(),
        .pageSize = 20,
        .changesRarely = true,
        .request = request,
        .read = read,
    };
    return spec;
}

} // namespace PeopleDesk
