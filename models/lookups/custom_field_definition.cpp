// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/custom_field_definition.h"

#include "models/lookups/wire_text.h"

#include <QJsonArray>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

/// API §5.3. An attachment (8) and what later versions bring can't be edited.
QString typeName(int code, bool isMultiple)
{
    switch (code) {
    case 1:
        return u"text"_s;
    case 2:
        return u"boolean"_s;
    case 3:
        return u"number"_s;
    case 4:
        return isMultiple ? u"choices"_s : u"choice"_s;
    case 5:
        return isMultiple ? QString() : u"person"_s;
    case 7:
        return u"date"_s;
    default:
        return {};
    }
}

} // namespace

CustomFieldDefinition customFieldDefinition(const QJsonObject &item)
{
    const QJsonObject config = item.value("common_schema_config"_L1).toObject();
    const QJsonObject choice = config.value("enum_field_setting"_L1).toObject();
    const bool isMultiple = choice.value("is_multiple"_L1).toBool()
        || config.value("lookup_field_setting"_L1)["is_multiple"_L1].toBool();

    CustomFieldDefinition field;
    field.apiName = item.value("custom_api_name"_L1).toString();
    field.name = textIn(item.value("name"_L1));
    if (field.name.isEmpty())
        field.name = Text::verbatim(field.apiName);
    field.type = typeName(item.value("type"_L1).toInt(), isMultiple);
    field.isRequired = item.value("is_required"_L1).toBool();
    field.maximumLength = config.value("text_field_setting"_L1)["max_length"_L1].toInt();

    const QJsonArray options = choice.value("enum_field_option_list"_L1).toArray();
    for (const QJsonValue &json : options) {
        Choice option{json["api_name"_L1].toString(), textIn(json["name"_L1])};
        if (option.label.isEmpty())
            option.label = Text::verbatim(option.value);
        (json["is_open"_L1].toBool(true) ? field.options : field.closedOptions).append(option);
    }
    return field;
}

} // namespace PeopleDesk
