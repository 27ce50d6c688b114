// SPDX-License-Identifier: Apache-2.0
#include "models/operations/custom_field_value.h"

#include "models/values/day_time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

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
    if (type == "boolean"_L1 || type == "number"_L1 || type == "json"_L1)
        return value;
    if (type != "choices"_L1)
        return quoted(value);
    QList<BodyValue> options;
    for (const QString &option : value.split(u';', Qt::SkipEmptyParts))
        options.append(BodyValue::text(option.trimmed()));
    return QString::fromUtf8(BodyValue::array(options).toJson());
}

/// Undefined when \a text is not JSON.
QJsonValue parsed(const QString &text)
{
    // Qt parses documents only, so a bare value is put into a list.
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + text.toUtf8() + ']').array();
    return wrapped.size() == 1 ? wrapped.at(0) : QJsonValue(QJsonValue::Undefined);
}

/// Whether a list can be edited as options parted by semicolons without losing anything.
bool isListOfOptions(const QJsonArray &list)
{
    return !list.isEmpty() && std::all_of(list.begin(), list.end(), [](const QJsonValue &option) {
        const QString name = option.toString();
        return !name.isEmpty() && name == name.trimmed() && !name.contains(u';');
    });
}

QString joined(const QJsonArray &list)
{
    QStringList options;
    for (const QJsonValue &option : list)
        options.append(option.toString());
    return options.join(u';');
}

/// The type only if writing the value back gives the same again; anything else stays JSON.
std::pair<QString, QString> typeAndValue(const QString &text)
{
    const QJsonValue value = parsed(text);
    const QString words = value.toString();
    if (value.isBool())
        return {u"boolean"_s, text.trimmed()};
    if (value.isDouble()) // by its own digits
        return {u"number"_s, text.trimmed()};
    if (value.isArray() && isListOfOptions(value.toArray()))
        return {u"choices"_s, joined(value.toArray())};
    if (words.isEmpty() || words != words.trimmed() || words.contains(u'\n'))
        return {u"json"_s, text};
    return {parseDay(words) ? u"date"_s : u"text"_s, words};
}

} // namespace

QList<Choice> customFieldTypes()
{
    return {
        {u"text"_s, trText("CustomFields", "Text")},
        {u"boolean"_s, trText("CustomFields", "Yes or no")},
        {u"number"_s, trText("CustomFields", "Number")},
        {u"choice"_s, trText("CustomFields", "Single choice")},
        {u"choices"_s, trText("CustomFields", "Multiple choice")},
        {u"person"_s, trText("CustomFields", "Person")},
        {u"date"_s, trText("CustomFields", "Date")},
        {u"json"_s, trText("CustomFields", "Other"),
         trText("CustomFields", "JSON text, such as the files of an attachment; sent as it stands")},
    };
}

BodyValue encodeCustomField(const Entry &entry)
{
    BodyValue field = BodyValue::object();
    field.insert(nameKey, BodyValue::text(entry.value(nameKey)));
    field.insert(valueKey, BodyValue::text(jsonText(entry.value(typeKey), entry.value(valueKey))));
    return field;
}

QString onboardingCustomFieldText(const Entry &entry)
{
    const QString type = entry.value(typeKey);
    const QString value = entry.value(valueKey);
    if (type == "text"_L1)
        return u'[' + quoted(value) + u']';
    return type == "choices"_L1 ? jsonText(type, value) : value;
}

BodyValue encodeOnboardingCustomField(const Entry &entry)
{
    BodyValue field = BodyValue::object();
    field.insert(nameKey, BodyValue::text(entry.value(nameKey)));
    field.insert(valueKey, BodyValue::text(onboardingCustomFieldText(entry)));
    return field;
}

Entry onboardingCustomField(const QString &name, const QString &type, const QString &text)
{
    const QJsonArray list = parsed(text).toArray();
    const bool isText = type.isEmpty() ? list.size() == 1 : type == "text"_L1;
    if (isText && list.size() == 1)
        return {{nameKey, name}, {typeKey, u"text"_s}, {valueKey, list.first().toString()}};
    if (isListOfOptions(list))
        return {{nameKey, name}, {typeKey, u"choices"_s}, {valueKey, joined(list)}};
    return {{nameKey, name}, {typeKey, type.isEmpty() ? u"text"_s : type}, {valueKey, text}};
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
    if (type == "json"_L1 && parsed(value).isUndefined())
        return trText("CustomFields", "This is not JSON. For words, choose the type “Text”.");
    return std::nullopt;
}

} // namespace PeopleDesk
