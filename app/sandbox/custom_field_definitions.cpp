// SPDX-License-Identifier: Apache-2.0
// GET corehr/v1/custom_fields/get_by_param and corehr/v1/custom_fields/query (API §9.10).
#include "app/sandbox/custom_field_shape.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/parameters.h"

#include <algorithm>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

bool isObject(const QString &name, const Records &records)
{
    static const QStringList withoutCustomFields{u"employment"_s, u"contract"_s, u"phone"_s, u"email"_s};
    return withoutCustomFields.contains(name)
        || !records[u"custom_fields"_s]
                .where([&name](const QJsonObject &field) { return field.value("object"_L1) == name; })
                .isEmpty();
}

Reply unknownObject(const QString &name)
{
    return failure(400, 1162010, u"the object does not exist: %1"_s.arg(name));
}

// An absent parameter answers 1160006, "required parameter empty" (API §3.3).
Reply getField(const Request &request, const Records &records)
{
    const QString object = request.parameter(u"object_api_name"_s);
    const QString name = request.parameter(u"custom_api_name"_s);
    if (object.isEmpty() || name.isEmpty())
        return failure(400, 1160006, u"object_api_name and custom_api_name are required"_s);
    if (!isObject(object, records))
        return unknownObject(object);
    const auto shown = [](const QJsonObject &definition) {
        return success({{u"data"_s, definition}}); // doubled, as documented
    };
    const QJsonObject custom = records[u"custom_fields"_s].find(name);
    if (custom.value("object"_L1) == object)
        return shown(showCustomField(custom));
    const auto &presets = records.presetFields();
    const auto preset = std::find_if(presets.begin(), presets.end(), [&](const QJsonObject &field) {
        return field.value("object"_L1) == object && field.value("field_name"_L1) == name;
    });
    if (preset == presets.end())
        return failure(400, 1162020, u"the field does not exist: %1"_s.arg(name));
    return shown(showPresetField(*preset, records));
}

Reply queryFields(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QStringList objects = parameters.listInQuery(u"object_api_name_list"_s, 20, Need::Required);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    for (const QString &object : objects)
        if (!isObject(object, records))
            return unknownObject(object);
    QJsonArray items;
    const auto fields = records[u"custom_fields"_s].where([&objects](const QJsonObject &field) {
        return objects.contains(field.value("object"_L1).toString());
    });
    for (const QJsonObject &field : fields)
        items.append(showCustomField(field));
    return success({{u"items"_s, items}});
}

} // namespace

void addCustomFieldDefinitions(Router &router, Records &records)
{
    const QStringList scopes{u"corehr:common_data.meta_data:read"_s, u"corehr:corehr:readonly"_s,
                             u"corehr:corehr"_s};
    const QString path = u"/open-apis/corehr/v1/custom_fields"_s;
    router.add({"GET", path + u"/get_by_param"_s, Tier4, scopes,
                [&records](const Request &request) { return getField(request, records); }});
    router.add({"GET", path + u"/query"_s, Tier4, scopes,
                [&records](const Request &request) { return queryFields(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
