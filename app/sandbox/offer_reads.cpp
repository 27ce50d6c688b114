// SPDX-License-Identifier: Apache-2.0
// GET hire/v1/offers, hire/v1/offers/:offer_id and hire/v1/applications/:application_id/offer (API §9.1).
#include "app/sandbox/directory.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/offer_shape.h"
#include "app/sandbox/paging.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

void checkIdTypes(Parameters &parameters)
{
    parameters.choiceInQuery(u"user_id_type"_s, hireIdTypes(), {});
    parameters.choiceInQuery(u"employee_type_id_type"_s,
                             {u"people_admin_employee_type_id"_s, u"employee_type_enum_id"_s}, {});
}

Reply listOffers(const Request &request, const Records &records)
{
    Parameters parameters(request);
    const QString talentId = parameters.textInQuery(u"talent_id"_s, Need::Required);
    const int size = parameters.pageSize(1, 200).value_or(10);
    checkIdTypes(parameters);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    const auto offers = records[u"offers"_s].where(
        [&](const QJsonObject &offer) { return offer.value("talent_id"_L1) == talentId; });
    const auto data =
        page(request, offers, size, [&](const QJsonObject &offer) { return showOfferItem(offer, records); });
    return data ? success(*data) : failure(400, 1002002, u"参数错误 / parameter error: page_token"_s);
}

Reply getOffer(const Request &request, const Records &records, const Scopes &scopes)
{
    Parameters parameters(request);
    const QString id = parameters.idInPath(u"offer_id"_s);
    checkIdTypes(parameters);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    const QJsonObject offer = records[u"offers"_s].find(id);
    if (offer.isEmpty())
        return failure(400, 1002064, u"Offer 不存在 / the offer does not exist"_s);
    return success({{u"offer"_s, showOffer(offer, records, scopes)}});
}

// Not for intern offers. What a missing application or offer answers is UNCONFIRMED.
Reply getOfferOfApplication(const Request &request, const Records &records, const Scopes &scopes)
{
    Parameters parameters(request);
    const QString id = parameters.idInPath(u"application_id"_s);
    checkIdTypes(parameters);
    if (parameters.areGood() && !records[u"applications"_s].contains(id))
        parameters.complain(u"application_id"_s, id, u"no such application"_s);
    if (!parameters.areGood())
        return parameters.hireRefusal();
    const auto offers = records[u"offers"_s].where([&id](const QJsonObject &offer) {
        return offer.value("application_id"_L1) == id && offer.value("offer_type"_L1) == 1;
    });
    if (offers.isEmpty())
        return failure(400, 1002064, u"Offer 不存在 / the offer does not exist"_s);
    return success({{u"offer"_s, showOffer(offers.constFirst(), records, scopes)}});
}

} // namespace

void addOfferReads(Router &router, Records &records, const Scopes &scopes)
{
    const QStringList full{u"hire:offer:readonly"_s, u"hire:offer"_s};
    const QString path = u"/open-apis/hire/v1/offers"_s;
    router.add({"GET", path, Tier4, full,
                [&records](const Request &request) { return listOffers(request, records); }});
    router.add({"GET", path + u"/:offer_id"_s, PerSecond20,
                QStringList{u"hire:offer:low_sensitive_info:readonly"_s} + full,
                [&](const Request &request) { return getOffer(request, records, scopes); }});
    router.add({"GET",
                u"/open-apis/hire/v1/applications/:application_id/offer"_s,
                PerSecond20,
                {u"hire:application:readonly"_s, u"hire:application"_s},
                [&](const Request &request) { return getOfferOfApplication(request, records, scopes); }});
}

} // namespace PeopleDesk::SandboxParts
