// SPDX-License-Identifier: Apache-2.0
// GET corehr/v1/companies, corehr/v1/companies/:company_id, POST corehr/v2/companies/batch_get (API §9.7).
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

// The same item, with the id under another name. Companies that do not exist are left out.
Reply batchGetCompanies(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QStringList ids = parameters.strings(request.body, u"company_ids"_s, 100, Need::Required);
    if (parameters.areGood() && ids.isEmpty())
        parameters.complain(u"company_ids"_s, {}, u"must hold 1 to 100 ids"_s);
    if (!parameters.areGood())
        return parameters.corehrRefusal();
    QJsonArray items;
    for (const QString &id : ids) {
        QJsonObject company = visible(records[u"companies"_s].find(id));
        if (company.isEmpty())
            continue;
        company.insert(u"company_id"_s, company.take("id"_L1));
        items.append(company);
    }
    return success({{u"items"_s, items}});
}

} // namespace

void addCompanies(Router &router, Records &records)
{
    const QStringList scopes{u"corehr:company:read"_s, u"corehr:corehr:readonly"_s, u"corehr:corehr"_s};
    router.add({"GET", u"/open-apis/corehr/v1/companies"_s, Tier4, scopes,
                [&records](const Request &request) { return listCompanies(request, records); }});
    router.add({"GET", u"/open-apis/corehr/v1/companies/:company_id"_s, Tier4, scopes,
                [&records](const Request &request) { return getCompany(request, records); }});
    router.add({"POST",
                u"/open-apis/corehr/v2/companies/batch_get"_s,
                Tier4,
                {u"corehr:company:read"_s, u"corehr:company:write"_s},
                [&records](const Request &request) { return batchGetCompanies(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
