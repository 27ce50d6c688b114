// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/records.h"

#include "app/sandbox/seed_data.h"

#include <QJsonArray>

#include <algorithm>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

Collection::Collection(const QString &name, const QString &idMember)
    : m_idMember(idMember)
{
    const QList<QJsonObject> rows = seedRows(name);
    for (const QJsonObject &row : rows)
        put(row);
}

QList<QJsonObject> Collection::all() const
{
    QList<QJsonObject> rows;
    rows.reserve(m_order.size());
    for (const QString &id : m_order)
        rows.append(m_byId.value(id));
    return rows;
}

QList<QJsonObject> Collection::where(const std::function<bool(const QJsonObject &)> &fits) const
{
    QList<QJsonObject> rows = all();
    rows.removeIf([&fits](const QJsonObject &row) { return !fits(row); });
    return rows;
}

void Collection::put(const QJsonObject &record)
{
    const QString id = record.value(m_idMember).toString();
    if (!m_byId.contains(id))
        m_order.append(id);
    m_byId.insert(id, record);
}

void Collection::merge(const QString &id, const QJsonObject &fields)
{
    QJsonObject record = find(id);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        record.insert(it.key(), it.value());
    m_byId.insert(id, record);
    if (!m_order.contains(id))
        m_order.append(id);
}

void Collection::remove(const QString &id)
{
    m_order.removeAll(id);
    m_byId.remove(id);
}

Records::Records()
    : m_enums(seedObject(u"enums"_s))
    , m_absent(seedRows(u"absent"_s))
    , m_presetFields(seedRows(u"preset_fields"_s))
{
    const QStringList names{
        u"talents"_s,           u"jobs"_s,      u"applications"_s,        u"offers"_s,
        u"contracts"_s,         u"rewards"_s,   u"termination_reasons"_s, u"pre_hires"_s,
        u"companies"_s,         u"employees"_s, u"departments"_s,         u"employee_types"_s,
        u"application_stages"_s};
    for (const QString &name : names)
        m_collections.insert(name, Collection(name, u"id"_s));
    m_collections.insert(u"cost_centers"_s, Collection(u"cost_centers"_s, u"cost_center_id"_s));
    m_collections.insert(u"users"_s, Collection(u"users"_s, u"open_id"_s));
    m_collections.insert(u"custom_fields"_s, Collection(u"custom_fields"_s, u"field_name"_s));
}

QPair<QString, QString> Records::enumTexts(const QString &enumeration, const QString &name) const
{
    const QJsonArray texts = m_enums.value(enumeration).toObject().value(name).toArray();
    return {texts.at(0).toString(name), texts.at(1).toString(name)};
}

bool Records::knowsEnum(const QString &enumeration, const QString &name) const
{
    return m_enums.value(enumeration).toObject().contains(name);
}

QStringList Records::enumNames(const QString &enumeration) const
{
    const QJsonObject values = m_enums.value(enumeration).toObject();
    QStringList names = values.keys();
    std::sort(names.begin(), names.end(), [&values](const QString &a, const QString &b) {
        return values.value(a).toArray().at(2).toInt() < values.value(b).toArray().at(2).toInt();
    });
    return names;
}

QJsonObject Records::enumObject(const QString &enumeration, const QString &name) const
{
    const auto [zh, en] = enumTexts(enumeration, name);
    return {{u"enum_name"_s, name},
            {u"display"_s,
             QJsonArray{QJsonObject{{u"lang"_s, u"zh-CN"_s}, {u"value"_s, zh}},
                        QJsonObject{{u"lang"_s, u"en-US"_s}, {u"value"_s, en}}}}};
}

QJsonObject visible(QJsonObject record)
{
    record.remove("_sandbox"_L1);
    record.remove("name_zh"_L1);
    record.remove("name_en"_L1);
    return record;
}

QJsonObject hidden(const QJsonObject &record)
{
    return record.value("_sandbox"_L1).toObject();
}

} // namespace PeopleDesk::SandboxParts
