// SPDX-License-Identifier: Apache-2.0
// GET contact/v3/departments/:department_id/children (API §9.12), from which a department's name is known.
#include "app/sandbox/endpoints.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/parameters.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

// All departments lie right below the root; the root's id is 0.
Reply listChildren(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const int size = parameters.pageSize(1, 50).value_or(10);
    const QString idType = parameters.choiceInQuery(
        u"department_id_type"_s, {u"open_department_id"_s, u"department_id"_s}, u"open_department_id"_s);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    const QString parent = request.places.value(u"department_id"_s);
    const auto departments = parent == "0"_L1 ? records[u"departments"_s].all() : QList<QJsonObject>();
    const auto known = records[u"departments"_s].where(
        [&](const QJsonObject &department) { return department.value(idType).toString() == parent; });
    if (parent != "0"_L1 && known.isEmpty())
        return failure(400, 40011, u"department id is wrong"_s);
    const auto data = page(request, departments, size, [](const QJsonObject &department) {
        QJsonObject shown = visible(department);
        shown.remove("id"_L1);
        shown.insert(u"parent_department_id"_s, u"0"_s);
        shown.insert(u"status"_s, QJsonObject{{u"is_deleted"_s, false}});
        return shown;
    });
    return data ? success(*data) : failure(400, 40012, u"page_token is wrong"_s);
}

} // namespace

void addDepartments(Router &router, Records &records)
{
    router.add({"GET",
                u"/open-apis/contact/v3/departments/:department_id/children"_s,
                Tier4,
                {u"contact:contact.base:readonly"_s, u"contact:contact:readonly_as_app"_s,
                 u"contact:contact:readonly"_s, u"contact:contact:access_as_app"_s},
                [&records](const Request &request) { return listChildren(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
