// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>

// The state of the sandbox: made-up records in memory, loaded from data/*.json, near to the shape in
// which Feishu shows them. Enums are kept as bare names. Members that only the sandbox knows (name_zh,
// name_en, _sandbox) never leave it; see visible().
namespace PeopleDesk::SandboxParts {

class Collection
{
public:
    Collection() = default;
    Collection(const QString &name, const QString &idMember);

    bool contains(const QString &id) const { return m_byId.contains(id); }
    QJsonObject find(const QString &id) const { return m_byId.value(id); } // empty when there is none
    QList<QJsonObject> all() const; // in order of creation
    QList<QJsonObject> where(const std::function<bool(const QJsonObject &)> &fits) const;

    void put(const QJsonObject &record);
    void merge(const QString &id, const QJsonObject &fields);
    void remove(const QString &id);

private:
    QString m_idMember;
    QStringList m_order;
    QHash<QString, QJsonObject> m_byId;
};

class Records
{
public:
    Records();

    Collection &operator[](const QString &name) { return m_collections[name]; }
    const Collection operator[](const QString &name) const { return m_collections.value(name); }
    bool has(const QString &name) const { return m_collections.contains(name); }

    // The zh and en text of an enum value; both are the bare name when the table does not know it.
    QPair<QString, QString> enumTexts(const QString &enumeration, const QString &name) const;
    bool knowsEnum(const QString &enumeration, const QString &name) const;
    QStringList enumNames(const QString &enumeration) const; // in their order; empty for an unknown enum
    QJsonObject enumObject(const QString &enumeration, const QString &name) const;

    const QList<QJsonObject> &absentSamples() const { return m_absent; }
    const QList<QJsonObject> &presetFields() const { return m_presetFields; }

private:
    QHash<QString, Collection> m_collections;
    QJsonObject m_enums;
    QList<QJsonObject> m_absent;
    QList<QJsonObject> m_presetFields;
};

QJsonObject visible(QJsonObject record);
QJsonObject hidden(const QJsonObject &record); // its _sandbox member

} // namespace PeopleDesk::SandboxParts
