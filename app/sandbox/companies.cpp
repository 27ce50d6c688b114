// SPDX-License-Identifier: Apache-2.0
// GET corehr/v1/companies and corehr/v1/companies/:company_id (API §9.7).
#include "app/sandbox/endpoints.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/parameters.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

// The maximum page size is UNCONFIRMED; the document's example is 100.
Reply listCompanies(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const int size = parameters.pageSize(1, 100, Need::Required).value_or(1);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    const auto data = page(request, records[u"companies"_s].all(), size, visible);
    return data ? success(*data) : failure(400, 1160009, u"page_token is malformed"_s);
}

Reply getCompany(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QString id = parameters.idInPath(u"company_id"_s);
    if (parameters.areGood() && !records[u"companies"_s].contains(id))
        parameters.complain(u"company_id"_s, id, u"no such company"_s);
    if (!parameters.areGood())
        return parameters.corehrRefusal();
    return success({{u"company"_s, visible(records[u"companies"_s].find(id))}});
}

} // namespace

void addCompanies(Router &router, Records &records)
{
    router.add({"GET", u"/open-apis/corehr/v1/companies"_s, Tier4,
                [&records](const Request &request) { return listCompanies(request, records); }});
    router.add({"GET", u"/open-apis/corehr/v1/companies/:company_id"_s, Tier4,
                [&records](const Request &request) { return getCompany(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
