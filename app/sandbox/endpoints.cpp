// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/endpoints.h"

namespace PeopleDesk::SandboxParts {

void addEndpoints(Router &router, Records &records)
{
    addOfferReads(router, records);
    addOfferStatus(router, records);
    addTalents(router, records);
    addTerminationReasons(router, records);
    addReferralRewards(router, records);
    addContractReads(router, records);
    addContractUpdate(router, records);
    addPreHireReads(router, records);
    addPreHireUpdate(router, records);
    addCompanies(router, records);
    addCostCenters(router, records);
}

std::optional<Reply> demonstratedFailure(const QJsonObject &record)
{
    const QJsonObject fail = hidden(record).value(QStringLiteral("fail")).toObject();
    if (fail.isEmpty())
        return std::nullopt;
    return failure(fail.value(QStringLiteral("http")).toInt(), fail.value(QStringLiteral("code")).toInt(),
                   fail.value(QStringLiteral("msg")).toString());
}

} // namespace PeopleDesk::SandboxParts
