// SPDX-License-Identifier: Apache-2.0
// API §9.1. Offers can only be listed for one candidate.
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/lookups/wire_text.h"
#include "models/operations/offer_statuses.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

ApiRequest request(const LookupQuestion &question)
{
    ApiRequest request = getRequest("/open-apis/hire/v1/offers", {1000, 50});
    request.query = {{u"talent_id"_s, question.given.value(u"talent_id"_s)},
                     {u"user_id_type"_s, question.userIdType},
                     {u"employee_type_id_type"_s, u"employee_type_enum_id"_s}};
    return request;
}

Found read(const QJsonValue &offer)
{
    constexpr int intern = 2;
    const QString created = dayOfMilliseconds(offer["create_time"_L1]);
    Found found{offer["id"_L1].toString(), textIn(offer["job_info"_L1]["job_name"_L1])};
    found.note = parted({offerStatusName(QString::number(offer["offer_status"_L1].toInteger())),
                         offer["offer_type"_L1].toInt() == intern ? trText("Lookups", "Internship") : Text(),
                         created.isEmpty() ? Text() : trText("Lookups", "created %1").arg(created)});
    found.json = offer.toObject();
    if (found.name.isEmpty())
        found.name = Text::verbatim(found.id);
    return found;
}

} // namespace

const LookupSpec &offerLookup()
{
    static const LookupSpec spec{
        .key = u"offers"_s,
        .noun = trText("Lookups", "Offers"),
        .scopes = offerScopes(),
        .pageSize = 200,
        .accepts = [](const LookupQuestion &question) { return question.isGiven(u"talent_id"_s); },
        .request = request,
        .read = read,
    };
    return spec;
}

} // namespace PeopleDesk
