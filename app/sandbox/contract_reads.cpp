// SPDX-License-Identifier: Apache-2.0
// GET corehr/v1/contracts and corehr/v1/contracts/:contract_id (API §9.6).
#include "app/sandbox/contract_shape.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/parameters.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

QJsonObject showContract(const QJsonObject &contract, const Records &records)
{
    QJsonObject shown = visible(contract);
    const QStringList enums{u"contract_type"_s, u"duration_type"_s, u"signing_type"_s, u"contract_status"_s,
                            u"renewal_status"_s};
    for (const QString &name : enums)
        shown.insert(name, records.enumObject(name, contract.value(name).toString()));
    return shown;
}

namespace {

Reply listContracts(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const int size = parameters.pageSize(0, 50, Need::Required).value_or(0);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    const auto data =
        page(request, records[u"contracts"_s].all(), size,
             [&records](const QJsonObject &contract) { return showContract(contract, records); });
    return data ? success(*data) : failure(400, 1160009, u"page_token is malformed"_s);
}

Reply getContract(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QString id = parameters.idInPath(u"contract_id"_s);
    if (parameters.areGood() && !records[u"contracts"_s].contains(id))
        parameters.complain(u"contract_id"_s, id, u"no such contract, or no data permission"_s);
    if (!parameters.areGood())
        return parameters.corehrRefusal();
    return success({{u"contract"_s, showContract(records[u"contracts"_s].find(id), records)}});
}

} // namespace

// The real limit is unpublished ("special"), so the sandbox sets none.
void addContractReads(Router &router, Records &records)
{
    const QStringList scopes{u"corehr:corehr:readonly"_s, u"corehr:corehr"_s};
    router.add({"GET", u"/open-apis/corehr/v1/contracts"_s, {}, scopes, [&records](const Request &request) {
                    return listContracts(request, records);
                }});
    router.add({"GET",
                u"/open-apis/corehr/v1/contracts/:contract_id"_s,
                {},
                scopes,
                [&records](const Request &request) { return getContract(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
