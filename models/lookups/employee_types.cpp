// SPDX-License-Identifier: Apache-2.0
// API §9.10.
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/lookups/wire_text.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

ApiRequest request(const LookupQuestion &)
{
    return getRequest("/open-apis/corehr/v1/employee_types", {1000, 50});
}

Found read(const QJsonValue &type)
{
    Found found{type["id"_L1].toString(), textIn(type["name"_L1])};
    found.code = type["code"_L1].toString();
    found.note = Text::verbatim(found.code);
    found.isActive = type["active"_L1].toBool(true);
    found.json = type.toObject();
    return found;
}

} // namespace

const LookupSpec &employeeTypeLookup()
{
    static const LookupSpec spec{
        .key = u"employee_types"_s,
        .noun = trText("Lookups", "Employee types"),
        .scopes = employeeTypeScopes(),
        .pageSize = 1000, // fewer than 2000
        .changesRarely = true,
        .request = request,
        .read = read,
    };
    return spec;
}

} // namespace PeopleDesk
