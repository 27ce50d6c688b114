// SPDX-License-Identifier: Apache-2.0
// POST corehr/v2/cost_centers/search (API §9.8).
#include "app/sandbox/directory.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/parameters.h"

#include <algorithm>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

// All filters given must fit; names are compared exactly, in any language.
bool fits(const QJsonObject &center, const QJsonObject &filter)
{
    const QJsonArray ids = filter.value("cost_center_id_list"_L1).toArray();
    if (!ids.isEmpty() && !ids.contains(center.value("cost_center_id"_L1)))
        return false;
    const QJsonArray wanted = filter.value("name_list"_L1).toArray();
    const QJsonArray names = center.value("name"_L1).toArray();
    if (!wanted.isEmpty() && std::none_of(names.begin(), names.end(), [&wanted](const QJsonValue &name) {
            return wanted.contains(name.toObject().value("value"_L1));
        }))
        return false;
    const QStringList exact{u"code"_s, u"parent_cost_center_id"_s};
    return std::all_of(exact.begin(), exact.end(), [&](const QString &name) {
        return filter.value(name).toString().isEmpty() || filter.value(name) == center.value(name);
    });
}

Reply searchCostCenters(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const int size = parameters.pageSize(1, 100, Need::Required).value_or(1);
    parameters.choiceInQuery(u"user_id_type"_s, peopleIdTypes(), {});
    parameters.strings(request.body, u"cost_center_id_list"_s, 100);
    parameters.strings(request.body, u"name_list"_s, 100);
    parameters.text(request.body, u"code"_s, Need::Optional);
    parameters.text(request.body, u"parent_cost_center_id"_s, Need::Optional);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    const auto rows = records[u"cost_centers"_s].where(
        [&request](const QJsonObject &center) { return fits(center, request.body); });
    const auto data = page(request, rows, size, visible);
    return data ? success(*data) : failure(400, 1160009, u"page_token is malformed"_s);
}

} // namespace

void addCostCenters(Router &router, Records &records)
{
    router.add({"POST",
                u"/open-apis/corehr/v2/cost_centers/search"_s,
                Tier4,
                {u"corehr:cost_center:read"_s},
                [&records](const Request &request) { return searchCostCenters(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
