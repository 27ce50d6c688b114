// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/cost_center_rules.h"

#include "app/sandbox/parameters.h"

#include <QDate>
#include <QSet>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

constexpr int SoonDays = 60; // "will be disabled" is not quantified by the document

std::optional<Reply> refuseCenter(const QJsonObject &center)
{
    if (center.isEmpty())
        return failure(400, 1161022, u"No cost centers found"_s);
    if (!center.value("active"_L1).toBool())
        return failure(400, 1161024, u"Cost center is deactivated"_s);
    const QDate end = QDate::fromString(center.value("expiration_time"_L1).toString(), Qt::ISODate);
    if (end < QDate::currentDate().addDays(SoonDays))
        return failure(400, 1161025, u"Cost center will be disabled"_s);
    return std::nullopt;
}

std::optional<Reply> refuseRate(const QJsonValue &rate)
{
    const qint64 number = rate.toInteger(0); // zero for 50.5 as well
    if (number >= 1 && number <= 100)
        return std::nullopt;
    return failure(400, 1161020, u"The number of allocation proportion must be an integer from 1 to 100"_s);
}

} // namespace

// An empty list is let through and takes the split away; what the real one does with it is UNCONFIRMED.
std::optional<Reply> refuseCostCenters(const QJsonArray &split, const Collection &costCenters)
{
    QSet<QString> ids;
    qint64 sum = 0;
    for (const QJsonValue &value : split) {
        const QJsonObject row = value.toObject();
        const QString id = row.value("cost_center_id"_L1).toString();
        if (id.isEmpty() || !isPresent(row, u"rate"_s))
            return failure(400, 1161021, u"Incomplete cost center data"_s);
        if (const auto reply = refuseRate(row.value("rate"_L1)))
            return reply;
        if (ids.contains(id))
            return failure(400, 1161019, u"Duplicate cost center"_s);
        if (const auto reply = refuseCenter(costCenters.find(id)))
            return reply;
        ids.insert(id);
        sum += row.value("rate"_L1).toInteger();
    }
    if (!split.isEmpty() && sum != 100) {
        return failure(400, 1161023, u"The total allocation proportion of all cost centers must be 100%"_s);
    }
    return std::nullopt;
}

} // namespace PeopleDesk::SandboxParts
