// SPDX-License-Identifier: Apache-2.0
// POST corehr/v2/pre_hires/search and corehr/v2/pre_hires/query (API §8.4, §9.9).
#include "app/sandbox/directory.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/parameters.h"
#include "app/sandbox/pre_hire_filter.h"
#include "app/sandbox/pre_hire_v2_shape.h"
#include "app/sandbox/projection.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumFields = 100;

PreHireIdTypes readIdTypes(Parameters &parameters)
{
    return {parameters.choiceInQuery(u"user_id_type"_s, peopleIdTypes(), u"open_id"_s),
            parameters.choiceInQuery(u"department_id_type"_s, departmentIdTypes(), u"open_department_id"_s)};
}

Reply answer(const Request &request, const QList<QJsonObject> &rows, int size,
             const std::function<QJsonValue(const QJsonObject &)> &show)
{
    const auto data = page(request, rows, size, show);
    return data ? success(*data) : failure(400, 1160102, u"page_token is malformed"_s);
}

Reply searchPreHires(const Request &request, const Records &records, const Scopes &scopes)
{
    Parameters parameters(request);
    const int size = parameters.pageSize(1, 100, Need::Required).value_or(1);
    const PreHireIdTypes types = readIdTypes(parameters);
    const QStringList fields = parameters.strings(request.body, u"fields"_s, MaximumFields);
    const PreHireFilter filter(parameters, request.body);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    if (const auto reply = filter.refuse(records))
        return *reply;
    const auto rows = records[u"pre_hires"_s].where(
        [&](const QJsonObject &preHire) { return filter.fits(preHire, types.department, records); });
    return answer(request, rows, size, [&](const QJsonObject &preHire) {
        return project(showPreHireV2(preHire, types, records, scopes), u"pre_hire_id"_s, fields);
    });
}

Reply queryPreHires(const Request &request, const Records &records, const Scopes &scopes)
{
    Parameters parameters(request);
    const int size = parameters.pageSize(1, 10).value_or(10);
    const PreHireIdTypes types = readIdTypes(parameters);
    const QStringList ids = parameters.strings(request.body, u"pre_hire_ids"_s, 10, Need::Required);
    const QStringList fields = parameters.strings(request.body, u"fields"_s, MaximumFields);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    const auto rows = records[u"pre_hires"_s].where(
        [&ids](const QJsonObject &preHire) { return ids.contains(preHire.value("id"_L1).toString()); });
    return answer(request, rows, size, [&](const QJsonObject &preHire) {
        return project(showPreHireV2(preHire, types, records, scopes), u"pre_hire_id"_s, fields);
    });
}

} // namespace

void addPreHireSearch(Router &router, Records &records, const Scopes &scopes)
{
    router.add({"POST",
                u"/open-apis/corehr/v2/pre_hires/search"_s,
                PerMinute100,
                {u"corehr:pre_hire.search:read"_s, u"corehr:pre_hire:read"_s, u"corehr:pre_hire:write"_s},
                [&](const Request &request) { return searchPreHires(request, records, scopes); }});
    router.add({"POST",
                u"/open-apis/corehr/v2/pre_hires/query"_s,
                PerMinute100,
                {u"corehr:pre_hire:read_only"_s},
                [&](const Request &request) { return queryPreHires(request, records, scopes); }});
}

} // namespace PeopleDesk::SandboxParts
