// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/custom_field_rules.h"

#include "app/sandbox/parameters.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

struct Problem
{
    int code = 0;
    QString message;
};

constexpr int MaximumTextLength = 100;
constexpr int MaximumDigits = 15;

Problem judgeText(const QJsonValue &value)
{
    if (!value.isString())
        return {1164409, u"text is not a string"_s};
    if (value.toString().size() > MaximumTextLength)
        return {1164408, u"text is too long"_s};
    return {};
}

Problem judgeMultilingual(const QJsonValue &value)
{
    if (!value.isArray())
        return {1164407, u"text is not multilingual"_s};
    const QJsonArray texts = value.toArray();
    for (const QJsonValue &text : texts) {
        if (!text.toObject().value("lang"_L1).isString())
            return {1164410, u"multilingual text has no lang"_s};
        if (!text.toObject().value("value"_L1).isString())
            return {1164411, u"multilingual text has no value"_s};
    }
    return {};
}

Problem judgeChoices(const QJsonArray &given, const QJsonArray &options)
{
    const bool known = std::all_of(given.begin(), given.end(),
                                   [&options](const QJsonValue &option) { return options.contains(option); });
    return known ? Problem{} : Problem{1164412, u"enum value is wrong"_s};
}

Problem judgeNumber(const QJsonValue &value, const QString &raw)
{
    if (!value.isDouble())
        return {1164301, u"parameter is invalid: not a number"_s};
    const auto digits = std::count_if(raw.begin(), raw.end(), [](QChar c) { return c.isDigit(); });
    return digits > MaximumDigits ? Problem{1164413, u"number is too long"_s} : Problem{};
}

Problem judgePerson(const QJsonValue &value)
{
    if (!value.isString())
        return {1164405, u"look-up value has the wrong type"_s};
    return isDigits(value.toString()) ? Problem{} : Problem{1164403, u"looked-up record is missing"_s};
}

Problem judgePersons(const QJsonValue &value)
{
    if (!value.isArray())
        return {1164402, u"look-up field takes several values"_s};
    const QJsonArray persons = value.toArray();
    for (const QJsonValue &person : persons)
        if (const Problem problem = judgePerson(person); problem.code != 0)
            return problem;
    return {};
}

Problem judgeFiles(const QJsonValue &value, int wrong, int missing, const QString &what)
{
    if (!value.isArray())
        return {wrong, u"%1 is wrong"_s.arg(what)};
    const QJsonArray files = value.toArray();
    for (const QJsonValue &file : files)
        if (!isDigits(file.toObject().value("file_id"_L1).toString()))
            return {missing, u"%1 is missing"_s.arg(what)};
    return {};
}

Problem judge(const QJsonObject &definition, const QJsonValue &value, const QString &raw)
{
    const QString kind = definition.value("kind"_L1).toString();
    const QJsonArray options = definition.value("options"_L1).toArray();
    if (kind == "text"_L1)
        return judgeText(value);
    if (kind == "multilingual"_L1)
        return judgeMultilingual(value);
    if (kind == "choice"_L1)
        return judgeChoices({value}, options);
    if (kind == "choices"_L1)
        return value.isArray() ? judgeChoices(value.toArray(), options)
                               : Problem{1164412, u"enum value is wrong: a list is needed"_s};
    if (kind == "boolean"_L1)
        return value.isBool() ? Problem{} : Problem{1164406, u"boolean has the wrong type"_s};
    if (kind == "number"_L1)
        return judgeNumber(value, raw);
    if (kind == "date"_L1)
        return isDate(value.toString()) ? Problem{} : Problem{1164414, u"date is wrong"_s};
    if (kind == "date_time"_L1) {
        const bool valid = QDateTime::fromString(value.toString(), u"yyyy-MM-dd HH:mm:ss"_s).isValid();
        return valid ? Problem{} : Problem{1164415, u"date and time are wrong"_s};
    }
    if (kind == "person"_L1)
        return value.isArray() ? Problem{1164401, u"look-up field takes one value"_s} : judgePerson(value);
    if (kind == "persons"_L1)
        return judgePersons(value);
    if (kind == "image"_L1)
        return judgeFiles(value, 1164417, 1164418, u"image"_s);
    return judgeFiles(value, 1164420, 1164419, u"attachment"_s);
}

} // namespace

std::optional<Reply> refuseCustomField(const QJsonObject &given, const QString &object,
                                       const Collection &definitions)
{
    const QString name = given.value("field_name"_L1).toString();
    const QString raw = given.value("value"_L1).toString();
    const auto refuse = [&name](const Problem &problem) {
        return failure(400, problem.code, u"%1: %2"_s.arg(name, problem.message));
    };
    if (definitions.find(name).value("object"_L1) != object)
        return refuse({1164301, u"parameter is invalid: no such custom field"_s});

    // The value is JSON text inside a string; wrapped in a list it can be parsed whatever it is.
    const QJsonArray parsed = QJsonDocument::fromJson(u"[%1]"_s.arg(raw).toUtf8()).array();
    if (parsed.size() != 1)
        return refuse({1164301, u"parameter is invalid: value must be JSON text"_s});
    const Problem problem = judge(definitions.find(name), parsed.at(0), raw);
    return problem.code == 0 ? std::nullopt : std::optional(refuse(problem));
}

} // namespace PeopleDesk::SandboxParts
