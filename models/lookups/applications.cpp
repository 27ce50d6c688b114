// SPDX-License-Identifier: Apache-2.0
// API §9.3: the applications of one candidate, or one application. The list brings bare ids; what they are is
// read one by one.
#include "models/lookups/application_reading.h"
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/lookups/wire_text.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto talentId = u"talent_id"_s;
const auto applicationId = u"application_id"_s;

ApiRequest request(const LookupQuestion &question)
{
    if (question.isGiven(applicationId))
        return applicationDetailRequest(question.given.value(applicationId), question.userIdType);
    ApiRequest request = getRequest("/open-apis/hire/v1/applications", {1000, 50});
    request.query = {{talentId, question.given.value(talentId)}};
    return request;
}

QJsonArray items(const QJsonObject &data)
{
    const QJsonValue one = data.value("application_detail"_L1);
    return one.isObject() ? QJsonArray{one} : data.value("items"_L1).toArray();
}

/// Takes in what get_detail says.
void complete(Found &found, const QJsonObject &detail)
{
    constexpr int inactive = 2;
    found.json = detail;
    const QJsonValue basic = detail.value("basic_info"_L1);
    const QString day = dayOfMilliseconds(basic["create_time"_L1]);
    found.note = parted({textIn(basic["stage"_L1]),
                         basic["active_status"_L1].toInt() == inactive ? trText("Lookups", "ended") : Text(),
                         day.isEmpty() ? Text() : trText("Lookups", "applied %1").arg(day)});
    const Text job = textIn(detail.value("job"_L1)["name"_L1]);
    if (job.isEmpty())
        return;
    found.name = job;
    found.code = detail.value("job"_L1)["code"_L1].toString();
    found.unreadable.clear();
}

Found read(const QJsonValue &application)
{
    const QString id =
        application.isObject() ? application["basic_info"_L1]["id"_L1].toString() : application.toString();
    Found found{.id = id, .name = Text::verbatim(id), .unreadable = {trText("Lookups", "Job")}};
    if (application.isObject())
        complete(found, application.toObject());
    return found;
}

QList<ApiRequest> details(const QList<Found> &page, const LookupQuestion &question)
{
    QList<ApiRequest> requests;
    if (question.isGiven(applicationId))
        return requests;
    for (const Found &found : page)
        requests.append(applicationDetailRequest(found.id, question.userIdType));
    return requests;
}

void addDetail(QList<Found> &page, qsizetype request, const QJsonObject &data)
{
    complete(page[request], data.value("application_detail"_L1).toObject());
}

} // namespace

const LookupSpec &applicationLookup()
{
    static const LookupSpec spec{
        .key = u"applications"_s,
        .noun = trText("Lookups", "Applications"),
        .scopes = applicationScopes(),
        .pageSize = 20, // 200 are allowed, but each takes a get_detail, and only ten of those a second
        .accepts =
            [](const LookupQuestion &question) {
                return question.isGiven(talentId) || question.isGiven(applicationId);
            },
        .pages = [](const LookupQuestion &question) { return !question.isGiven(applicationId); },
        .request = request,
        .items = items,
        .read = read,
        .details = details,
        .addDetail = addDetail,
        .idGiven = applicationId,
        .through = LookupThrough{u"talents"_s, talentId},
    };
    return spec;
}

} // namespace PeopleDesk
