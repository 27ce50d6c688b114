// SPDX-License-Identifier: Apache-2.0
// API §9.7.
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/lookups/wire_text.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

ApiRequest request(const LookupQuestion &)
{
    return getRequest("/open-apis/corehr/v1/companies", {1000, 50});
}

Found read(const QJsonValue &company)
{
    const QJsonValue common = company["hiberarchy_common"_L1]; // spelled so
    Found found{company["id"_L1].toString(), textIn(common["name"_L1])};
    found.code = common["code"_L1].toString();
    found.note = Text::verbatim(found.code);
    found.isActive = common["active"_L1].toBool(true);
    found.json = company.toObject();
    return found;
}

} // namespace

const LookupSpec &companyLookup()
{
    static const LookupSpec spec{
        .key = u"companies"_s,
        .noun = trText("Lookups", "Companies"),
        .scopes = companyScopes(),
        .pageSize = 100, // the most is unknown; this is the document's example
        .changesRarely = true,
        .request = request,
        .read = read,
    };
    return spec;
}

} // namespace PeopleDesk
