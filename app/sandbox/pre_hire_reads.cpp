// SPDX-License-Identifier: Apache-2.0
// GET corehr/v1/pre_hires and corehr/v1/pre_hires/:pre_hire_id (API §9.9).
#include "app/sandbox/endpoints.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/parameters.h"
#include "app/sandbox/pre_hire_shape.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

// A record holds what v2 adds as well; here exactly the members of v1 come out. Without an employment type
// the object is left out.
QJsonObject showPreHire(const QJsonObject &preHire, const Records &records)
{
    QJsonObject shown;
    const QStringList members{
        u"id"_s,        u"ats_application_id"_s, u"hire_date"_s,       u"worker_id"_s, u"employee_type_id"_s,
        u"person_id"_s, u"custom_fields"_s,      u"cost_center_rate"_s};
    for (const QString &name : members)
        shown.insert(name, preHire.value(name));
    const QStringList enums{u"employee_type"_s, u"onboarding_status"_s};
    for (const QString &name : enums)
        if (const QString value = preHire.value(name).toString(); !value.isEmpty())
            shown.insert(name, records.enumObject(name, value));
    return shown;
}

namespace {

QJsonObject listItem(const QJsonObject &preHire, const Records &records)
{
    QJsonObject shown = showPreHire(preHire, records);
    shown.insert(u"work_email_list"_s, preHire.value("work_email_list"_L1));
    shown.insert(u"department_id"_s, preHire.value("department_id"_L1));
    return shown;
}

Reply listPreHires(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const int size = parameters.pageSize(1, 100, Need::Required).value_or(1);
    const QStringList ids = request.query.allQueryItemValues(u"pre_hire_ids"_s, QUrl::FullyDecoded);
    if (ids.size() > 10)
        parameters.complain(u"pre_hire_ids"_s, ids.size(), u"at most 10 ids"_s);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    const auto rows = records[u"pre_hires"_s].where([&ids](const QJsonObject &row) {
        return ids.isEmpty() || ids.contains(row.value("id"_L1).toString());
    });
    const auto data =
        page(request, rows, size, [&records](const QJsonObject &row) { return listItem(row, records); });
    return data ? success(*data) : failure(400, 1160009, u"page_token is malformed"_s);
}

Reply getPreHire(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QString id = parameters.idInPath(u"pre_hire_id"_s);
    if (parameters.areGood() && !records[u"pre_hires"_s].contains(id))
        parameters.complain(u"pre_hire_id"_s, id, u"no such pre-hire, or no data permission"_s);
    if (!parameters.areGood())
        return parameters.corehrRefusal();
    return success({{u"pre_hire"_s, showPreHire(records[u"pre_hires"_s].find(id), records)}});
}

} // namespace

void addPreHireReads(Router &router, Records &records)
{
    const QStringList scopes{u"corehr:corehr:readonly"_s, u"corehr:pre_hire:read"_s, u"corehr:corehr"_s,
                             u"corehr:pre_hire:write"_s};
    router.add({"GET", u"/open-apis/corehr/v1/pre_hires"_s, Tier4, scopes,
                [&records](const Request &request) { return listPreHires(request, records); }});
    router.add({"GET", u"/open-apis/corehr/v1/pre_hires/:pre_hire_id"_s, Tier4, scopes,
                [&records](const Request &request) { return getPreHire(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
