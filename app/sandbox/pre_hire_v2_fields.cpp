// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/pre_hire_v2_fields.h"

#include "app/sandbox/seed_data.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject &tables()
{
    static const QJsonObject object = seedObject(u"pre_hire_v2_fields"_s);
    return object;
}

QStringList parts()
{
    return {u"offer_info_update"_s, u"basic_info_update"_s};
}

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == "integer"_L1)
        return value.isDouble() && value.toInteger(-1) == value.toInteger(-2);
    if (type == "number"_L1)
        return value.isDouble();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "list"_L1)
        return value.isArray();
    if (type == "object"_L1)
        return value.isObject();
    if (type == "date"_L1)
        return value.isString() && (value.toString().isEmpty() || isDate(value.toString()));
    return value.isString();
}

void checkRows(Parameters &parameters, const QString &field, const QJsonArray &rows)
{
    const QJsonArray required = tables().value("required_in_rows"_L1).toObject().value(field).toArray();
    int primaries = 0;
    for (const QJsonValue &row : rows) {
        const QJsonObject object = row.toObject();
        for (const QJsonValue &name : required)
            if (!isPresent(object, name.toString()))
                parameters.complain(field, {}, u"%1 is required"_s.arg(name.toString()));
        primaries += object.value("is_primary"_L1).toBool() ? 1 : 0;
    }
    if (primaries > 1)
        parameters.complain(field, primaries, u"only one entry can be the primary one"_s);
}

// Members that the tables do not know are passed over, as a gateway does; they can't be named either.
void checkPart(Parameters &parameters, const QString &part, const QJsonObject &values)
{
    const QJsonObject types = tables().value(part).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString type = types.value(it.key()).toString();
        if (type.isEmpty() || it.value().isNull())
            continue;
        const QString field = part + u'.' + it.key();
        if (!hasType(it.value(), type))
            parameters.complain(field, it.value(), u"must be of the type: %1"_s.arg(type));
        else if (type == "list"_L1)
            checkRows(parameters, it.key(), it.value().toArray());
    }
}

// A standard field is named with its part, one level deep.
void checkName(Parameters &parameters, const QString &name)
{
    const QStringList path = name.split(u'.');
    if (path.size() != 2 || !tables().value(path.at(0)).toObject().contains(path.at(1))
        || !parts().contains(path.at(0)))
        parameters.complain(u"standard_update_fields"_s, name, u"no such standard field"_s);
}

void checkCustomRows(Parameters &parameters, const QJsonObject &body, const QString &part)
{
    const QJsonObject values = body.value(part).toObject();
    const auto rows = parameters.array(values, u"custom_fields"_s, Need::Optional);
    if (!rows)
        return;
    for (const QJsonValue &row : *rows) {
        const QString prefix = part + u".custom_fields."_s;
        parameters.text(row.toObject(), u"field_name"_s, Need::Required, prefix);
        parameters.text(row.toObject(), u"value"_s, Need::Required, prefix);
    }
}

QJsonObject namedCustomFields(const QStringList &names, const QJsonArray &rows)
{
    QJsonObject fields;
    for (const QString &name : names)
        fields.insert(name, QJsonValue::Null);
    for (const QJsonValue &row : rows) {
        const QString name = row.toObject().value("field_name"_L1).toString();
        if (fields.contains(name))
            fields.insert(name, row.toObject().value("value"_L1));
    }
    return fields;
}

} // namespace

PreHireV2Change::PreHireV2Change(Parameters &parameters, const QJsonObject &body)
    : m_body(body)
{
    constexpr qsizetype Unlimited = 1000; // no limit is documented
    m_standard = parameters.strings(body, u"standard_update_fields"_s, Unlimited);
    m_preHireFields = parameters.strings(body, u"custom_update_fields"_s, Unlimited);
    m_personFields = parameters.strings(body, u"person_custom_update_fields"_s, Unlimited);
    for (const QString &name : std::as_const(m_standard))
        checkName(parameters, name);
    const QStringList names = parts();
    for (const QString &part : names) {
        if (const auto values = parameters.object(body, part, Need::Optional)) {
            checkPart(parameters, part, *values);
            checkCustomRows(parameters, body, part);
        }
    }
}

QJsonObject PreHireV2Change::named(const QString &part) const
{
    QJsonObject fields;
    const QJsonObject values = m_body.value(part).toObject();
    for (const QString &name : m_standard) {
        const QString field = name.section(u'.', 1);
        if (name.startsWith(part + u'.'))
            fields.insert(field,
                          isPresent(values, field) ? values.value(field) : QJsonValue(QJsonValue::Null));
    }
    return fields;
}

QJsonObject PreHireV2Change::namedPreHireFields() const
{
    const QJsonObject part = m_body.value("offer_info_update"_L1).toObject();
    return namedCustomFields(m_preHireFields, part.value("custom_fields"_L1).toArray());
}

QJsonObject PreHireV2Change::namedPersonFields() const
{
    const QJsonObject part = m_body.value("basic_info_update"_L1).toObject();
    return namedCustomFields(m_personFields, part.value("custom_fields"_L1).toArray());
}

} // namespace PeopleDesk::SandboxParts
