// SPDX-License-Identifier: Apache-2.0
// POST corehr/v2/enums/search (API §9.10). Which names the real one knows for contracts is UNCONFIRMED; here
// they are those of data/enums.json, and unknown ones are left out.
#include "app/sandbox/endpoints.h"
#include "app/sandbox/parameters.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

QJsonArray itemsOf(const QString &enumeration, const Records &records)
{
    QJsonArray items;
    const QStringList names = records.enumNames(enumeration);
    for (const QString &name : names) {
        items.append(QJsonObject{
            {u"api_name"_s, name},
            {u"name"_s, records.enumObject(enumeration, name).value("display"_L1)},
            {u"description"_s, QJsonArray()},
            {u"enum_api_name"_s, enumeration},
            {u"order"_s, items.size() + 1},
            {u"status"_s, 1},
        });
    }
    return items;
}

Reply searchEnums(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QStringList wanted = parameters.strings(request.body, u"enum_apiname_lists"_s, 500);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    QJsonArray enums;
    for (const QString &name : wanted) {
        const QJsonArray items = itemsOf(name, records);
        if (!items.isEmpty())
            enums.append(QJsonObject{{u"enum_apiname"_s, name}, {u"enum_items"_s, items}});
    }
    return success({{u"enums"_s, enums}});
}

} // namespace

void addEnums(Router &router, Records &records)
{
    router.add({"POST",
                u"/open-apis/corehr/v2/enums/search"_s,
                Tier4,
                {u"corehr:common_data.meta_data:read"_s},
                [&records](const Request &request) { return searchEnums(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
