// SPDX-License-Identifier: Apache-2.0
// POST corehr/v2/contracts/search (API §9.6).
#include "app/sandbox/contract_shape.h"
#include "app/sandbox/directory.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/parameters.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

const QString &periodScope()
{
    static const QString name = u"corehr:contract.period:read"_s;
    return name;
}

const QString &companyScope()
{
    static const QString name = u"corehr:contract.company:read"_s;
    return name;
}

// A field without its scope is left out without a word. One made-up person's contract is shown so always.
void leaveOut(QJsonObject &shown, const QJsonObject &contract, const Scopes &scopes)
{
    const QJsonArray unreadable = hidden(contract).value("unreadable"_L1).toArray();
    const auto readable = [&](const QString &scope, const QString &writeScope) {
        return scopes.hasAny({scope, writeScope}) && !unreadable.contains(scope);
    };
    if (!readable(periodScope(), u"corehr:contract.period:write"_s)) {
        shown.remove("effective_time"_L1);
        shown.remove("contract_end_date"_L1);
        shown.remove("expiration_time"_L1);
    }
    if (!readable(companyScope(), u"corehr:contract.company:write"_s))
        shown.remove("first_party_company_id"_L1);
}

// An employment that can't be converted keeps its Feishu People id here.
QJsonObject showItem(const QJsonObject &contract, const QString &idType, const Records &records,
                     const Scopes &scopes)
{
    QJsonObject shown = showContract(contract, records);
    shown.remove("custom_fields"_L1);
    const QString employment = employmentIdAs(contract.value("employment_id"_L1).toString(), idType, records);
    if (!employment.isEmpty())
        shown.insert(u"employment_id"_s, employment);
    leaveOut(shown, contract, scopes);
    return shown;
}

QStringList employmentsFrom(const QStringList &ids, const QString &idType, const Records &records)
{
    QStringList employments;
    for (const QString &id : ids)
        employments.append(employmentIdFrom(id, idType, records));
    return employments;
}

Reply searchContracts(const Request &request, const Records &records, const Scopes &scopes)
{
    Parameters parameters(request);
    const int size = parameters.pageSize(1, 100, Need::Required).value_or(1);
    const QString idType = parameters.choiceInQuery(u"user_id_type"_s, peopleIdTypes(), u"open_id"_s);
    const QStringList employmentIds = parameters.strings(request.body, u"employment_id_list"_s, 20);
    const QStringList contractIds = parameters.strings(request.body, u"contract_id_list"_s, 20);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    const QStringList employments = employmentsFrom(employmentIds, idType, records);
    const auto rows = records[u"contracts"_s].where([&](const QJsonObject &contract) {
        return (employments.isEmpty() || employments.contains(contract.value("employment_id"_L1).toString()))
            && (contractIds.isEmpty() || contractIds.contains(contract.value("id"_L1).toString()));
    });
    const auto data = page(request, rows, size, [&](const QJsonObject &contract) {
        return showItem(contract, idType, records, scopes);
    });
    return data ? success(*data) : failure(400, 1160009, u"page_token is malformed"_s);
}

} // namespace

void addContractSearch(Router &router, Records &records, const Scopes &scopes)
{
    router.add({"POST",
                u"/open-apis/corehr/v2/contracts/search"_s,
                Tier4,
                {u"corehr:contract:read"_s, u"corehr:contract:write"_s},
                [&](const Request &request) { return searchContracts(request, records, scopes); }});
}

} // namespace PeopleDesk::SandboxParts
