// SPDX-License-Identifier: Apache-2.0
#include "models/operations/custom_field_value.h"

#include "models/values/day_time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto nameKey = u"field_name"_s;
const auto typeKey = u"type"_s;
const auto valueKey = u"value"_s;

/// A string with its quotes, as JSON text.
QString quoted(const QString &text)
{
    return QString::fromUtf8(BodyValue::text(text).toJson());
}

QString jsonText(const QString &type, const QString &value)
{
    if (type == "boolean"_L1 || type == "number"_L1)
        return value;
    if (type != "choices"_L1)
        return quoted(value);
    QList<BodyValue> options;
    for (const QString &option : value.split(u';', Qt::SkipEmptyParts))
        options.append(BodyValue::text(option.trimmed()));
    return QString::fromUtf8(BodyValue::array(options).toJson());
}

std::pair<QString, QString> typeAndValue(const QString &text)
{
    // Qt parses documents only, so a bare value is put into a list; a number keeps its own digits.
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + text.toUtf8() + ']').array();
    const QJsonValue value = wrapped.at(0);
    if (wrapped.size() != 1 || value.isObject())
        return {u"text"_s, text};
    if (value.isBool())
        return {u"boolean"_s, text.trimmed()};
    if (value.isDouble())
        return {u"number"_s, text.trimmed()};
    if (value.isArray()) {
        QStringList options;
        for (const QJsonValue &option : value.toArray())
            options.append(option.toString());
        return {u"choices"_s, options.join(u';')};
    }
    const QString words = value.toString();
    return {parseDay(words) ? u"date"_s : u"text"_s, words};
}

} // namespace

QList<Choice> customFieldTypes()
{
    return {
        {u"text"_s, trText("CustomFields", "Text")},
        {u"boolean"_s, trText("CustomFields", "Yes or no")},
        {u"number"_s, trText("CustomFields", "Number")},
        {u"choice"_s, trText("CustomFields", "Choice")},
        {u"choices"_s, trText("CustomFields", "Several choices")},
        {u"person"_s, trText("CustomFields", "Person")},
        {u"date"_s, trText("CustomFields", "Date")},
    };
}

BodyValue encodeCustomField(const Entry &entry)
{
    BodyValue field = BodyValue::object();
    field.insert(nameKey, BodyValue::text(entry.value(nameKey)));
    field.insert(valueKey, BodyValue::text(jsonText(entry.value(typeKey), entry.value(valueKey))));
    return field;
}

Entry decodeCustomField(const QJsonObject &json)
{
    const auto [type, value] = typeAndValue(json.value(valueKey).toString());
    return {{nameKey, json.value(nameKey).toString()}, {typeKey, type}, {valueKey, value}};
}

std::optional<Text> customFieldProblem(const Entry &entry)
{
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"_s);
    const QString type = entry.value(typeKey);
    const QString value = entry.value(valueKey);
    if (value.isEmpty())
        return std::nullopt;
    if (type == "boolean"_L1 && value != "true"_L1 && value != "false"_L1)
        return trText("CustomFields", "Write true or false.");
    if (type == "number"_L1 && !number.match(value).hasMatch())
        return trText("CustomFields", "A number such as 12 or 12.5, please.");
    if (type == "date"_L1 && !parseDay(value))
        return trText("CustomFields", "A date such as 2026-03-31, please.");
    return std::nullopt;
}

} // namespace PeopleDesk
