// SPDX-License-Identifier: Apache-2.0
// API §9.12: with the tenant's token a user is found by complete e-mail address or phone number, not by name.
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/lookups/typed_contact.h"
#include "models/lookups/wire_text.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto userId = u"user_id"_s;

ApiRequest namesOf(const QStringList &ids, const QString &userIdType)
{
    ApiRequest request = searchRequest("/open-apis/contact/v3/users/basic_batch", {0, 5},
                                       {{u"user_ids"_s, QJsonArray::fromStringList(ids)}});
    request.query = {{u"user_id_type"_s, userIdType}};
    return request;
}

ApiRequest request(const LookupQuestion &question)
{
    if (question.isGiven(userId))
        return namesOf({question.given.value(userId)}, question.userIdType);
    QJsonObject body{{u"include_resigned"_s, false}};
    if (const auto email = emailIn(question.text))
        body.insert(u"emails"_s, QJsonArray{*email});
    else if (const auto phone = phoneIn(question.text))
        body.insert(u"mobiles"_s, QJsonArray{phone->forContacts()});
    ApiRequest request = searchRequest("/open-apis/contact/v3/users/batch_get_id", {1000, 50}, body);
    request.query = {{u"user_id_type"_s, question.userIdType}};
    return request;
}

QJsonArray items(const QJsonObject &data)
{
    const QJsonValue users = data.value("users"_L1);
    return users.isArray() ? users.toArray() : data.value("user_list"_L1).toArray();
}

Text nameIn(const QJsonValue &user)
{
    const Text name = textIn(user["i18n_name"_L1]);
    return name.isEmpty() ? textIn(user["name"_L1]) : name;
}

/// A row without user_id means that nobody was found; without an id it is dropped.
Found read(const QJsonValue &user)
{
    const Text email = textIn(user["email"_L1]);
    const Text contact = email.isEmpty() ? textIn(user["mobile"_L1]) : email;
    Found found{user[userId].toString(), nameIn(user), contact};
    if (found.name.isEmpty()) {
        found.name = contact.isEmpty() ? Text::verbatim(found.id) : contact;
        found.unreadable = {trText("Lookups", "Name")};
    }
    found.json = user.toObject();
    return found;
}

QList<ApiRequest> details(const QList<Found> &page, const LookupQuestion &question)
{
    constexpr qsizetype mostAtOnce = 10;
    QStringList ids;
    if (!question.isGiven(userId)) {
        for (const Found &found : page)
            ids.append(found.id);
    }
    QList<ApiRequest> requests;
    for (qsizetype from = 0; from < ids.size(); from += mostAtOnce)
        requests.append(namesOf(ids.mid(from, mostAtOnce), question.userIdType));
    return requests;
}

void addDetail(QList<Found> &page, qsizetype, const QJsonObject &data)
{
    const QJsonArray users = items(data);
    for (const QJsonValue &user : users) {
        const Text name = nameIn(user);
        for (Found &found : page) {
            if (name.isEmpty() || found.id != user[userId].toString())
                continue;
            found.name = name;
            found.unreadable.clear();
        }
    }
}

} // namespace

const LookupSpec &userLookup()
{
    static const LookupSpec spec{
        .key = u"users"_s,
        .noun = trText("Lookups", "People"),
        .scopes = userScopes(),
        .prompt = trText("Lookups", "Complete e-mail or phone"),
        .accepts =
            [](const LookupQuestion &question) {
                return question.isGiven(userId) || emailIn(question.text) || phoneIn(question.text);
            },
        .request = request,
        .items = items,
        .read = read,
        .details = details,
        .addDetail = addDetail,
        .idGiven = userId,
    };
    return spec;
}

} // namespace PeopleDesk
