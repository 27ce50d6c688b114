// SPDX-License-Identifier: Apache-2.0
// GET contact/v3/users/:user_id and POST contact/v3/users/basic_batch (API §9.12).
#include "app/sandbox/directory.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/parameters.h"
#include "app/sandbox/user_ids.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

QJsonObject internationalName(const QJsonObject &user)
{
    return {
        {u"zh_cn"_s, user.value("name"_L1)}, {u"ja_jp"_s, QString()}, {u"en_us"_s, user.value("en_name"_L1)}};
}

// The ids come with the call's own scope, the rest with scopes of its own.
QJsonObject showUser(const QJsonObject &user, const QString &departmentIdType, const Records &records,
                     const Scopes &scopes)
{
    QJsonObject shown{{u"open_id"_s, user.value("open_id"_L1)}, {u"union_id"_s, user.value("union_id"_L1)}};
    if (scopes.hasAny({u"contact:user.employee_id:readonly"_s}))
        shown.insert(u"user_id"_s, user.value("user_id"_L1));
    if (scopes.hasAny({u"contact:user.base:readonly"_s})) {
        shown.insert(u"name"_s, user.value("name"_L1));
        shown.insert(u"en_name"_s, user.value("en_name"_L1));
        const QString department = user.value("department_id"_L1).toString();
        shown.insert(u"department_ids"_s, QJsonArray{departmentIdAs(department, departmentIdType, records)});
        shown.insert(u"status"_s, QJsonObject{{u"is_resigned"_s, user.value("resigned"_L1)}});
    }
    if (scopes.hasAny({u"contact:user.email:readonly"_s}))
        shown.insert(u"email"_s, user.value("email"_L1));
    if (scopes.hasAny({u"contact:user.phone:readonly"_s}))
        shown.insert(u"mobile"_s, QString(u"+86"_s + user.value("mobile"_L1).toString()));
    return shown;
}

Reply getUser(const Request &request, const Records &records, const Scopes &scopes)
{
    Parameters parameters(request);
    const QString id = request.places.value(u"user_id"_s);
    const QString idType = parameters.choiceInQuery(u"user_id_type"_s, contactIdTypes(), u"open_id"_s);
    const QString departmentIdType = parameters.choiceInQuery(
        u"department_id_type"_s, {u"open_department_id"_s, u"department_id"_s}, u"open_department_id"_s);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    if (const auto reply = refuseUserId(id, idType))
        return *reply;
    const QJsonObject user = findUser(id, idType, records);
    if (user.isEmpty())
        return failure(400, 41012, u"user id invalid error"_s);
    if (hidden(user).value("outside_range"_L1).toBool())
        return failure(403, 41050, u"no user authority error"_s);
    return success({{u"user"_s, showUser(user, departmentIdType, records, scopes)}});
}

// Users that do not exist, or are outside the app's range, are left out.
Reply getNames(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QString idType = parameters.choiceInQuery(u"user_id_type"_s, contactIdTypes(), u"open_id"_s);
    const QStringList ids = parameters.strings(request.body, u"user_ids"_s, 10, Need::Required);
    if (parameters.areGood() && ids.isEmpty())
        parameters.complain(u"user_ids"_s, {}, u"must hold 1 to 10 ids"_s);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    QJsonArray users;
    for (const QString &id : ids) {
        if (const auto reply = refuseUserId(id, idType))
            return *reply;
        const QJsonObject user = findUser(id, idType, records);
        if (!user.isEmpty() && !hidden(user).value("outside_range"_L1).toBool()) {
            users.append(QJsonObject{{u"user_id"_s, id},
                                     {u"name"_s, user.value("name"_L1)},
                                     {u"i18n_name"_s, internationalName(user)}});
        }
    }
    return success({{u"users"_s, users}});
}

} // namespace

void addUsers(Router &router, Records &records, const Scopes &scopes)
{
    router.add({"GET",
                u"/open-apis/contact/v3/users/:user_id"_s,
                Tier4,
                {u"contact:contact.base:readonly"_s, u"contact:contact:readonly_as_app"_s,
                 u"contact:contact:readonly"_s, u"contact:contact:access_as_app"_s},
                [&](const Request &request) { return getUser(request, records, scopes); }});
    router.add({"POST",
                u"/open-apis/contact/v3/users/basic_batch"_s,
                PerSecond5,
                {u"contact:user.basic_profile:readonly"_s},
                [&records](const Request &request) { return getNames(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
