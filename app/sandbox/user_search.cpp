// SPDX-License-Identifier: Apache-2.0
// POST contact/v3/users/batch_get_id (API §9.12): user ids by exact e-mail or phone number.
#include "app/sandbox/directory.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/parameters.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumList = 50;

// Numbers of mainland China may be written with or without the country code.
QString withoutCountry(const QString &mobile)
{
    return mobile.startsWith("+86"_L1) ? mobile.mid(3) : mobile;
}

// A row for each value asked for; without user_id when nobody has it.
QJsonObject row(const QString &member, const QString &given, const QString &value, const QString &idType,
                bool includeResigned, const Records &records)
{
    QJsonObject shown{{member, given}};
    const auto users = records[u"users"_s].where([&](const QJsonObject &user) {
        return user.value(member).toString().compare(value, Qt::CaseInsensitive) == 0
            && (includeResigned || !user.value("resigned"_L1).toBool())
            && !hidden(user).value("outside_range"_L1).toBool();
    });
    if (users.isEmpty())
        return shown;
    const QJsonObject &user = users.constFirst();
    shown.insert(u"user_id"_s, user.value(idType));
    shown.insert(u"status"_s,
                 QJsonObject{{u"is_frozen"_s, false},
                             {u"is_resigned"_s, user.value("resigned"_L1)},
                             {u"is_activated"_s, !user.value("resigned"_L1).toBool()},
                             {u"is_exited"_s, false},
                             {u"is_unjoin"_s, false}});
    return shown;
}

Reply findUsers(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QString idType = parameters.choiceInQuery(u"user_id_type"_s, contactIdTypes(), u"open_id"_s);
    const QStringList mails = parameters.strings(request.body, u"emails"_s, MaximumList);
    const QStringList mobiles = parameters.strings(request.body, u"mobiles"_s, MaximumList);
    const QJsonValue resigned = request.body.value("include_resigned"_L1);
    if (isPresent(request.body, u"include_resigned"_s) && !resigned.isBool())
        parameters.complain(u"include_resigned"_s, resigned, u"must be true or false"_s);
    if (parameters.areGood() && mails.isEmpty() && mobiles.isEmpty())
        parameters.complain(u"emails"_s, {}, u"emails or mobiles are needed"_s);
    if (!parameters.areGood())
        return parameters.gatewayRefusal();
    QJsonArray users;
    for (const QString &mail : mails)
        users.append(row(u"email"_s, mail, mail, idType, resigned.toBool(), records));
    for (const QString &mobile : mobiles)
        users.append(row(u"mobile"_s, mobile, withoutCountry(mobile), idType, resigned.toBool(), records));
    return success({{u"user_list"_s, users}});
}

} // namespace

void addUserSearch(Router &router, Records &records)
{
    router.add({"POST",
                u"/open-apis/contact/v3/users/batch_get_id"_s,
                Tier4,
                {u"contact:user.id:readonly"_s},
                [&records](const Request &request) { return findUsers(request, records); }});
}

} // namespace PeopleDesk::SandboxParts
