// SPDX-License-Identifier: Apache-2.0
// API §9.4.
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/lookups/typed_contact.h"
#include "models/lookups/wire_text.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto talentId = u"talent_id"_s;
const auto basicInfo = u"basic_info"_s;

ApiRequest oneTalent(const QString &id, const QString &userIdType)
{
    ApiRequest request = getRequest("/open-apis/hire/v1/talents/:talent_id", {0, 20});
    request.pathValues = {{talentId, id}};
    request.query = {{u"user_id_type"_s, userIdType}};
    return request;
}

ApiRequest byContact(const QJsonObject &body)
{
    return searchRequest("/open-apis/hire/v1/talents/batch_get_id", {1000, 50}, body);
}

ApiRequest request(const LookupQuestion &question)
{
    if (const QString id = question.given.value(talentId); !id.isEmpty())
        return oneTalent(id, question.userIdType);
    if (const auto email = emailIn(question.text))
        return byContact({{u"email_list"_s, QJsonArray{*email}}});
    if (const auto phone = phoneIn(question.text))
        return byContact(
            {{u"mobile_code"_s, phone->countryCode}, {u"mobile_number_list"_s, QJsonArray{phone->digits}}});
    ApiRequest request = getRequest("/open-apis/hire/v1/talents", {0, 20});
    request.query = {{u"user_id_type"_s, question.userIdType}, {u"query_option"_s, u"ignore_empty_error"_s}};
    if (!question.text.isEmpty())
        request.query.prepend({u"keyword"_s, question.text});
    return request;
}

bool comesInPages(const LookupQuestion &question)
{
    return question.given.value(talentId).isEmpty() && !emailIn(question.text) && !phoneIn(question.text);
}

QJsonArray items(const QJsonObject &data)
{
    if (data.contains("talent"_L1))
        return {data.value("talent"_L1)};
    const QJsonValue contacts = data.value("talent_list"_L1);
    return contacts.isArray() ? contacts.toArray() : data.value("items"_L1).toArray();
}

Found read(const QJsonValue &json)
{
    const QJsonObject talent = json.toObject();
    const bool isContact = talent.contains(talentId);
    const QJsonValue basic = isContact ? QJsonValue(talent) : talent.value(basicInfo);
    const Text email = textIn(basic["email"_L1]);
    const Text phone = textIn(basic[isContact ? "mobile_number"_L1 : "mobile"_L1]);
    Found found{talent.value(isContact ? talentId : u"id"_s).toString(), textIn(basic["name"_L1])};
    found.note = parted({phone, email});
    found.json = talent;
    if (found.name.isEmpty()) {
        found.name = email.isEmpty() ? phone : email;
        found.unreadable = {trText("Lookups", "Name")};
    }
    if (found.name.isEmpty())
        found.name = Text::verbatim(found.id);
    return found;
}

/// An e-mail address or a phone number only brings ids; the names have to be read one by one.
QList<ApiRequest> details(const QList<Found> &page, const LookupQuestion &question)
{
    QList<ApiRequest> requests;
    for (const Found &found : page) {
        if (found.json.contains(talentId))
            requests.append(oneTalent(found.id, question.userIdType));
    }
    return requests;
}

void addDetail(QList<Found> &page, qsizetype request, const QJsonObject &data)
{
    const Found found = read(data.value("talent"_L1));
    if (!found.id.isEmpty())
        page[request] = found;
}

} // namespace

const LookupSpec &talentLookup()
{
    static const LookupSpec spec{
        .key = u"talents"_s,
        .noun = trText("Lookups", "Candidates"),
        .scopes = talentScopes(),
        .pageSize = 20,
        .prompt = trText("Lookups", "Name, e-mail or phone"),
        .pages = comesInPages,
        .request = request,
        .items = items,
        .read = read,
        .details = details,
        .addDetail = addDetail,
        .idGiven = talentId,
    };
    return spec;
}

} // namespace PeopleDesk
