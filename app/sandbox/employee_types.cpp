// SPDX-License-Identifier: Apache-2.0
// GET corehr/v1/employee_types (API §9.10).
#include "app/sandbox/endpoints.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/parameters.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

Reply listEmployeeTypes(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const int size = parameters.pageSize(1, 1999, Need::Required).value_or(1);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    const auto data = page(request, records[u"employee_types"_s].all(), size, visible);
    return data ? success(*data) : failure(400, 1160009, u"page_token is malformed"_s);
}

} // namespace

void addEmployeeTypes(Router &router, Records &records)
{
    router.add({"GET",
                u"/open-apis/corehr/v1/employee_types"_s,
                Tier4,
                {u"corehr:common_data.preset_data:read"_s, u"corehr:common_data.preset_data:write"_s,
                 u"corehr:corehr:readonly"_s, u"corehr:corehr"_s},
                [&records](const Request &request) { return listEmployeeTypes(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
