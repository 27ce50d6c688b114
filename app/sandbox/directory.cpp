// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/directory.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

QStringList peopleIdTypes()
{
    return {u"open_id"_s, u"union_id"_s, u"user_id"_s, u"people_corehr_id"_s};
}

QStringList hireIdTypes()
{
    return {u"open_id"_s, u"union_id"_s, u"user_id"_s, u"people_admin_id"_s};
}

QStringList contactIdTypes()
{
    return {u"open_id"_s, u"union_id"_s, u"user_id"_s};
}

QStringList departmentIdTypes()
{
    return {u"open_department_id"_s, u"department_id"_s, u"people_corehr_department_id"_s};
}

QJsonObject findUser(const QString &id, const QString &userIdType, const Records &records)
{
    if (id.isEmpty())
        return {};
    const Collection users = records[u"users"_s];
    if (userIdType == "open_id"_L1)
        return users.find(id);
    const auto found =
        users.where([&](const QJsonObject &user) { return user.value(userIdType).toString() == id; });
    return found.value(0);
}

QString userIdAs(const QString &openId, const QString &userIdType, const Records &records)
{
    return records[u"users"_s].find(openId).value(userIdType).toString();
}

QString employmentIdAs(const QString &employmentId, const QString &userIdType, const Records &records)
{
    if (userIdType == "people_corehr_id"_L1)
        return employmentId;
    const QJsonObject employee = records[u"employees"_s].find(employmentId);
    return userIdAs(employee.value("open_id"_L1).toString(), userIdType, records);
}

QString employmentIdFrom(const QString &id, const QString &userIdType, const Records &records)
{
    if (userIdType == "people_corehr_id"_L1)
        return id;
    return findUser(id, userIdType, records).value("employment_id"_L1).toString();
}

QString departmentIdAs(const QString &departmentId, const QString &departmentIdType, const Records &records)
{
    if (departmentIdType == "people_corehr_department_id"_L1)
        return departmentId;
    return records[u"departments"_s].find(departmentId).value(departmentIdType).toString();
}

} // namespace PeopleDesk::SandboxParts
