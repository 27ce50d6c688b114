// SPDX-License-Identifier: Apache-2.0
// GET hire/v1/termination_reasons (API §9.2).
#include "app/sandbox/endpoints.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/parameters.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

Reply listReasons(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const int size = parameters.pageSize(1, 200).value_or(10);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    const auto data = page(request, records[u"termination_reasons"_s].all(), size, visible);
    return data ? success(*data) : failure(400, 1002002, u"参数错误 / parameter error: page_token"_s);
}

} // namespace

void addTerminationReasons(Router &router, Records &records)
{
    router.add({"GET",
                u"/open-apis/hire/v1/termination_reasons"_s,
                Tier4,
                {u"hire:application:readonly"_s, u"hire:application"_s},
                [&records](const Request &request) { return listReasons(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
