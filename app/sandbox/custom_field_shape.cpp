// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/custom_field_shape.h"

#include <QJsonArray>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

QJsonObject named(const QString &zh, const QString &en)
{
    return {{u"zh_cn"_s, zh}, {u"en_us"_s, en}};
}

QJsonObject option(const QString &apiName, const QString &zh, const QString &en)
{
    return {{u"api_name"_s, apiName}, {u"name"_s, named(zh, en)}, {u"is_open"_s, true}};
}

// Type codes of API §5.3.
int typeOf(const QString &kind)
{
    if (kind == "text"_L1 || kind == "multilingual"_L1)
        return 1;
    if (kind == "boolean"_L1)
        return 2;
    if (kind == "number"_L1)
        return 3;
    if (kind == "choice"_L1 || kind == "choices"_L1)
        return 4;
    if (kind == "person"_L1 || kind == "persons"_L1)
        return 5;
    return kind == "date"_L1 || kind == "date_time"_L1 ? 7 : 8;
}

QJsonObject choiceSetting(const QJsonObject &definition)
{
    QJsonArray options;
    const QJsonObject texts = definition.value("option_names"_L1).toObject();
    const QJsonArray names = definition.value("options"_L1).toArray();
    for (const QJsonValue &name : names) {
        const QJsonArray text = texts.value(name.toString()).toArray();
        options.append(option(name.toString(), text.at(0).toString(), text.at(1).toString()));
    }
    return {{u"is_multiple"_s, definition.value("kind"_L1) == "choices"_L1},
            {u"enum_field_option_list"_s, options}};
}

QJsonObject settingOf(const QJsonObject &definition)
{
    const QString kind = definition.value("kind"_L1).toString();
    switch (typeOf(kind)) {
    case 1:
        return {{u"text_field_setting"_s,
                 QJsonObject{{u"is_multilingual"_s, kind == "multilingual"_L1},
                             {u"is_multiline"_s, false},
                             {u"max_length"_s, definition.value("max_length"_L1).toInt(100)}}}};
    case 3:
        return {
            {u"number_field_setting"_s, QJsonObject{{u"number_field_type"_s, 1}, {u"decimal_places"_s, 0}}}};
    case 4:
        return {{u"enum_field_setting"_s, choiceSetting(definition)}};
    case 5:
        return {{u"lookup_field_setting"_s,
                 QJsonObject{{u"lookup_obj_api_name"_s, u"employment"_s},
                             {u"is_multiple"_s, kind == "persons"_L1}}}};
    case 7:
        return {
            {u"date_time_field_setting"_s, QJsonObject{{u"date_time_type"_s, kind == "date"_L1 ? 1 : 2}}}};
    case 8:
        return {{u"attachment_field_setting"_s, QJsonObject{{u"is_multiple"_s, true}}}};
    default:
        return {};
    }
}

QJsonObject shown(const QJsonObject &definition, int type, const QJsonObject &setting)
{
    return {{u"custom_api_name"_s, definition.value("field_name"_L1)},
            {u"name"_s,
             named(definition.value("name_zh"_L1).toString(), definition.value("name_en"_L1).toString())},
            {u"description"_s, named({}, {})},
            {u"is_open"_s, true},
            {u"is_required"_s, definition.value("is_required"_L1).toBool()},
            {u"is_unique"_s, false},
            {u"object_api_name"_s, definition.value("object"_L1)},
            {u"type"_s, type},
            {u"common_schema_config"_s, setting}};
}

} // namespace

QJsonObject showCustomField(const QJsonObject &definition)
{
    return shown(definition, typeOf(definition.value("kind"_L1).toString()), settingOf(definition));
}

QJsonObject showPresetField(const QJsonObject &preset, const Records &records)
{
    QJsonArray options;
    const QString enumeration = preset.value("enum"_L1).toString();
    const QStringList names = records.enumNames(enumeration);
    for (const QString &name : names) {
        const auto [zh, en] = records.enumTexts(enumeration, name);
        options.append(option(name, zh, en));
    }
    const QJsonObject setting{{u"is_multiple"_s, false}, {u"enum_field_option_list"_s, options}};
    return shown(preset, 4, {{u"enum_field_setting"_s, setting}});
}

} // namespace PeopleDesk::SandboxParts
