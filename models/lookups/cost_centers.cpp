// SPDX-License-Identifier: Apache-2.0
// API §9.8. Names can only be searched exactly, so cost centers are read whole and searched here.
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/lookups/wire_text.h"
#include "models/values/day_time.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

/// Without get_all_version only what is in force comes.
ApiRequest request(const LookupQuestion &)
{
    return searchRequest("/open-apis/corehr/v2/cost_centers/search", {1000, 50}, {});
}

Text endOf(const QJsonValue &center)
{
    const auto end = parseDayTime(center["expiration_time"_L1].toString());
    return end && !meansNotEnded(end->day) ? trText("Lookups", "ends %1").arg(end->day.toString(Qt::ISODate))
                                           : Text();
}

Found read(const QJsonValue &center)
{
    Found found{center["cost_center_id"_L1].toString(), textIn(center["name"_L1])};
    found.code = center["code"_L1].toString();
    found.isActive = center["active"_L1].toBool(true);
    found.note = parted({Text::verbatim(found.code), endOf(center)});
    found.json = center.toObject();
    return found;
}

} // namespace

const LookupSpec &costCenterLookup()
{
    static const LookupSpec spec{
        .key = u"cost_centers"_s,
        .noun = trText("Lookups", "Cost centers"),
        .scopes = costCenterScopes(),
        .pageSize = 100,
        .changesRarely = true,
        .request = request,
        .read = read,
    };
    return spec;
}

} // namespace PeopleDesk
