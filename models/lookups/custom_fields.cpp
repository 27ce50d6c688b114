// SPDX-License-Identifier: Apache-2.0
// API §9.10: the fields that the tenant added to an object, of pre-hires unless another is given.
#include "models/lookups/custom_field_definition.h"
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/operations/custom_field_value.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

ApiRequest request(const LookupQuestion &question)
{
    const QString object = question.given.value(u"object_api_name"_s, u"pre_hire"_s);
    ApiRequest request = getRequest("/open-apis/corehr/v1/custom_fields/query", {1000, 50});
    request.query = {{u"object_api_name_list"_s, object}};
    return request;
}

Text typeName(const QString &type)
{
    for (const Choice &choice : customFieldTypes()) {
        if (choice.value == type)
            return choice.label;
    }
    return {};
}

Found read(const QJsonValue &item)
{
    const CustomFieldDefinition field = customFieldDefinition(item.toObject());
    Found found{field.apiName, field.name};
    found.note = typeName(field.type);
    found.isActive = item["is_open"_L1].toBool(true);
    found.json = item.toObject();
    return found;
}

} // namespace

const LookupSpec &customFieldLookup()
{
    static const LookupSpec spec{
        .key = u"custom_fields"_s,
        .noun = trText("Lookups", "Custom fields"),
        .scopes = fieldDefinitionScopes(),
        .changesRarely = true,
        .request = request,
        .read = read,
    };
    return spec;
}

} // namespace PeopleDesk
