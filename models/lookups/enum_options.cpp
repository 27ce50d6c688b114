// SPDX-License-Identifier: Apache-2.0
// API §9.10: the options of one field; tenants add their own to the documented ones.
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/lookups/wire_text.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto objectName = u"object_api_name"_s;
const auto fieldName = u"custom_api_name"_s;

ApiRequest request(const LookupQuestion &question)
{
    ApiRequest request = getRequest("/open-apis/corehr/v1/custom_fields/get_by_param", {1000, 50});
    request.query = {{objectName, question.given.value(objectName)},
                     {fieldName, question.given.value(fieldName)}};
    return request;
}

/// "data" stands twice in the answer.
QJsonArray items(const QJsonObject &data)
{
    return data
        .value("data"_L1)["common_schema_config"_L1]["enum_field_setting"_L1]["enum_field_option_list"_L1]
        .toArray();
}

Found read(const QJsonValue &option)
{
    Found found{option["api_name"_L1].toString(), textIn(option["name"_L1])};
    if (found.name.isEmpty())
        found.name = Text::verbatim(found.id);
    found.note = textIn(option["description"_L1]);
    found.isActive = option["is_open"_L1].toBool(true);
    found.json = option.toObject();
    return found;
}

} // namespace

const LookupSpec &enumOptionLookup()
{
    static const LookupSpec spec{
        .key = u"enum_options"_s,
        .noun = trText("Lookups", "Options"),
        .scopes = fieldDefinitionScopes(),
        .changesRarely = true,
        .accepts =
            [](const LookupQuestion &question) {
                return question.isGiven(objectName) && question.isGiven(fieldName);
            },
        .request = request,
        .items = items,
        .read = read,
    };
    return spec;
}

} // namespace PeopleDesk
