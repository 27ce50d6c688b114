// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/parameters.h"

#include <QDate>

#include <algorithm>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

Parameters::Parameters(const Request &request)
    : m_request(request)
{
    if (!request.bodyIsObject && request.method != "GET")
        complain(u"body"_s, {}, u"the body must be a JSON object"_s);
}

QString Parameters::idInPath(const QString &name)
{
    const QString id = m_request.places.value(name);
    if (!isDigits(id))
        complain(name, id, u"must consist of digits"_s);
    return id;
}

std::optional<int> Parameters::pageSize(int minimum, int maximum, Need need)
{
    const QString name = u"page_size"_s;
    const QString given = m_request.parameter(name);
    if (given.isEmpty()) {
        if (need == Need::Required)
            complain(name, given, u"page_size is required"_s);
        return std::nullopt;
    }
    bool isNumber = false;
    const int size = given.toInt(&isNumber);
    if (!isNumber || size < minimum || size > maximum) {
        complain(name, given, u"must be a number from %1 to %2"_s.arg(minimum).arg(maximum));
        return std::nullopt;
    }
    return size;
}

QString Parameters::choiceInQuery(const QString &name, const QStringList &choices, const QString &fallback)
{
    if (!m_request.hasParameter(name))
        return fallback;
    const QString given = m_request.parameter(name);
    if (!choices.contains(given))
        complain(name, given, u"must be one of %1"_s.arg(choices.join(u", "_s)));
    return given;
}

QStringList Parameters::listInQuery(const QString &name, qsizetype maximum, Need need)
{
    const QStringList given = m_request.query.allQueryItemValues(name, QUrl::FullyDecoded);
    if (given.isEmpty() && need == Need::Required)
        complain(name, {}, u"%1 is required"_s.arg(name));
    if (given.size() > maximum)
        complain(name, given.size(), u"at most %1 entries"_s.arg(maximum));
    return given;
}

QString Parameters::textInQuery(const QString &name, Need need)
{
    const QString given = m_request.parameter(name);
    if (given.isEmpty() && need == Need::Required)
        complain(name, given, u"%1 is required"_s.arg(name));
    return given;
}

QString Parameters::text(const QJsonObject &object, const QString &name, Need need, const QString &prefix)
{
    const QJsonValue value = object.value(name);
    if (!isPresent(object, name)) {
        if (need == Need::Required)
            complain(prefix + name, {}, u"%1 is required"_s.arg(name));
        return {};
    }
    if (!value.isString())
        complain(prefix + name, value, u"must be a string"_s);
    else if (need == Need::Required && value.toString().isEmpty())
        complain(prefix + name, value, u"must not be empty"_s);
    return value.toString();
}

QString Parameters::digits(const QJsonObject &object, const QString &name, Need need, const QString &prefix)
{
    const QString given = text(object, name, need, prefix);
    if (!given.isEmpty() && !isDigits(given))
        complain(prefix + name, given, u"must consist of digits"_s);
    return given;
}

std::optional<qint64> Parameters::integer(const QJsonObject &object, const QString &name, Need need,
                                          const QString &prefix)
{
    const QJsonValue value = object.value(name);
    if (!isPresent(object, name)) {
        if (need == Need::Required)
            complain(prefix + name, {}, u"%1 is required"_s.arg(name));
        return std::nullopt;
    }
    // toInteger() gives the fallback for anything that is not a whole number.
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number != value.toInteger(-2)) {
        complain(prefix + name, value, u"must be an integer"_s);
        return std::nullopt;
    }
    return number;
}

std::optional<QJsonObject> Parameters::object(const QJsonObject &parent, const QString &name, Need need,
                                              const QString &prefix)
{
    if (!isPresent(parent, name)) {
        if (need == Need::Required)
            complain(prefix + name, {}, u"%1 is required"_s.arg(name));
        return std::nullopt;
    }
    if (!parent.value(name).isObject()) {
        complain(prefix + name, parent.value(name), u"must be an object"_s);
        return std::nullopt;
    }
    return parent.value(name).toObject();
}

std::optional<QJsonArray> Parameters::array(const QJsonObject &parent, const QString &name, Need need)
{
    if (!isPresent(parent, name)) {
        if (need == Need::Required)
            complain(name, {}, u"%1 is required"_s.arg(name));
        return std::nullopt;
    }
    if (!parent.value(name).isArray()) {
        complain(name, parent.value(name), u"must be a list"_s);
        return std::nullopt;
    }
    return parent.value(name).toArray();
}

QStringList Parameters::strings(const QJsonObject &parent, const QString &name, qsizetype maximum, Need need)
{
    QStringList texts;
    const QJsonArray given = array(parent, name, need).value_or(QJsonArray());
    for (const QJsonValue &text : given) {
        if (!text.isString())
            complain(name, text, u"must hold strings"_s);
        texts.append(text.toString());
    }
    if (given.size() > maximum)
        complain(name, given.size(), u"at most %1 entries"_s.arg(maximum));
    return texts;
}

void Parameters::complain(const QString &field, const QJsonValue &value, const QString &description)
{
    m_violations.append(QJsonObject{
        {u"field"_s, field}, {u"value"_s, value.toVariant().toString()}, {u"description"_s, description}});
}

QString Parameters::firstProblem() const
{
    const QJsonObject first = m_violations.at(0).toObject();
    return first.value("field"_L1).toString() + u": "_s + first.value("description"_L1).toString();
}

Reply Parameters::hireRefusal() const
{
    return failure(400, 1002002, u"参数错误 / parameter error: %1"_s.arg(firstProblem()), m_violations);
}

Reply Parameters::gatewayRefusal() const
{
    return failure(400, 99992402, u"field validation failed: %1"_s.arg(firstProblem()), m_violations);
}

Reply Parameters::corehrRefusal() const
{
    return failure(400, 1160001, u"param is invalid: %1"_s.arg(firstProblem()), m_violations);
}

bool isDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isDate(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, u"yyyy-MM-dd"_s).isValid();
}

bool isPresent(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object.value(name);
    return !value.isUndefined() && !value.isNull();
}

} // namespace PeopleDesk::SandboxParts
