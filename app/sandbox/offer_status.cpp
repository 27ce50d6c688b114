// SPDX-License-Identifier: Apache-2.0
// PATCH hire/v1/offers/:offer_id/offer_status (API §4).
#include "app/sandbox/endpoints.h"
#include "app/sandbox/offer_rules.h"
#include "app/sandbox/parameters.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

struct Change
{
    int status = 0;
    QString expirationDate;
    QJsonArray reasons;
    QString note;
};

QJsonArray readReasons(Parameters &parameters, const QJsonObject &body, bool required,
                       const Collection &known)
{
    const QString name = u"termination_reason_id_list"_s;
    const QJsonArray reasons =
        parameters.array(body, name, required ? Need::Required : Need::Optional).value_or(QJsonArray());
    if ((required && reasons.isEmpty()) || reasons.size() > 50)
        parameters.complain(name, reasons.size(), u"must hold 1 to 50 ids"_s);
    for (const QJsonValue &reason : reasons) {
        if (!reason.isString() || !isDigits(reason.toString()))
            parameters.complain(name, reason, u"must hold strings of digits"_s);
        else if (!known.contains(reason.toString()))
            parameters.complain(name, reason, u"no such termination reason"_s);
    }
    return reasons; // of any type, enabled or not: API §9.2, UNCONFIRMED whether others are refused
}

Change readChange(Parameters &parameters, const Request &request, const Records &records)
{
    Change change;
    const qint64 status = parameters.integer(request.body, u"offer_status"_s, Need::Required).value_or(0);
    if (parameters.areGood() && (status < 2 || status > 10))
        parameters.complain(u"offer_status"_s, status, u"must be one of 2 to 10"_s);
    else
        change.status = static_cast<int>(status);
    const Need dateNeed = change.status == 6 ? Need::Required : Need::Optional;
    change.expirationDate = parameters.text(request.body, u"expiration_date"_s, dateNeed);
    if (!change.expirationDate.isEmpty() && !isDate(change.expirationDate))
        parameters.complain(u"expiration_date"_s, change.expirationDate, u"must be YYYY-MM-DD"_s);
    change.reasons =
        readReasons(parameters, request.body, change.status == 8, records[u"termination_reasons"_s]);
    change.note = parameters.text(request.body, u"termination_reason_note"_s, Need::Optional);
    return change;
}

// Fields that the status does not use are tolerated and dropped; their effect is UNCONFIRMED (API §4.1).
QJsonObject fieldsOf(const Change &change)
{
    QJsonObject fields{{u"offer_status"_s, change.status}};
    if (change.status == 6)
        fields.insert(u"expiration_date"_s, change.expirationDate);
    if (change.status == 8) {
        fields.insert(u"termination_reason_id_list"_s, change.reasons);
        fields.insert(u"termination_reason_note"_s, change.note);
    }
    return fields;
}

Reply updateStatus(const Request &request, Records &records)
{
    Parameters parameters(request);
    const QString id = parameters.idInPath(u"offer_id"_s);
    const Change change = readChange(parameters, request, records);
    if (!parameters.areGood())
        return parameters.hireRefusal();

    Collection &offers = records[u"offers"_s];
    if (!offers.contains(id))
        return failure(400, 1002064, u"Offer 不存在 / the offer does not exist"_s);
    const QJsonObject offer = offers.find(id);
    if (const auto reply = demonstratedFailure(offer))
        return *reply;
    if (const auto reply = refuseOfferStatus(offer, change.status, records))
        return *reply;
    offers.merge(id, fieldsOf(change));
    return success({});
}

} // namespace

void addOfferStatus(Router &router, Records &records)
{
    router.add({"PATCH",
                u"/open-apis/hire/v1/offers/:offer_id/offer_status"_s,
                PerMinute100,
                {u"hire:offer"_s},
                [&records](const Request &request) { return updateStatus(request, records); },
                true});
}

} // namespace PeopleDesk::SandboxParts
