// SPDX-License-Identifier: Apache-2.0
// API §9.1: one offer with the days that the list leaves out.
#include "models/lookups/lookup_descriptions.h"
#include "models/lookups/lookup_scopes.h"
#include "models/lookups/read_request.h"
#include "models/lookups/wire_text.h"
#include "models/operations/offer_statuses.h"

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto offerId = u"offer_id"_s;

/// Always the ids that are not being retired.
ApiRequest request(const LookupQuestion &question)
{
    ApiRequest request = getRequest("/open-apis/hire/v1/offers/:offer_id", {0, 20});
    request.pathValues = {{offerId, question.given.value(offerId)}};
    request.query = {{u"user_id_type"_s, question.userIdType},
                     {u"job_level_id_type"_s, u"job_level_id"_s},
                     {u"job_family_id_type"_s, u"job_family_id"_s},
                     {u"employee_type_id_type"_s, u"employee_type_enum_id"_s}};
    return request;
}

QJsonArray items(const QJsonObject &data)
{
    return {data.value("offer"_L1)};
}

Text dated(const Text &text, const QString &day)
{
    return day.isEmpty() ? Text() : text.arg(day);
}

Found read(const QJsonValue &offer)
{
    const QJsonValue basic = offer["basic_info"_L1];
    Found found{offer["id"_L1].toString(), textIn(offer["job_info"_L1]["job_name"_L1])};
    found.note =
        parted({offerStatusName(QString::number(offer["offer_status"_L1].toInteger())),
                dated(trText("Lookups", "starts %1"), basic["onboard_date"_L1].toString()),
                dated(trText("Lookups", "valid until %1"), dayOfMilliseconds(basic["expire_time"_L1]))});
    found.json = offer.toObject();
    if (found.name.isEmpty())
        found.name = Text::verbatim(found.id);
    return found;
}

} // namespace

const LookupSpec &offerDetailLookup()
{
    static const LookupSpec spec{
        .key = u"offer_detail"_s,
        .noun = trText("Lookups", "Offers"),
        .scopes = offerScopes(),
        .accepts = [](const LookupQuestion &question) { return question.isGiven(offerId); },
        .request = request,
        .items = items,
        .read = read,
    };
    return spec;
}

} // namespace PeopleDesk
