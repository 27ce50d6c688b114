// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/endpoints.h"

namespace PeopleDesk::SandboxParts {

void addEndpoints(Router &router, Records &records, const Scopes &scopes)
{
    addOfferReads(router, records, scopes);
    addOfferStatus(router, records);
    addTalents(router, records);
    addTalentIds(router, records);
    addApplications(router, records);
    addApplicationDetail(router, records, scopes);
    addJobs(router, records);
    addReferrals(router, records);
    addTerminationReasons(router, records);
    addReferralRewards(router, records);
    addContractReads(router, records);
    addContractSearch(router, records, scopes);
    addContractUpdate(router, records);
    addEmployees(router, records, scopes);
    addPreHireReads(router, records);
    addPreHireSearch(router, records, scopes);
    addPreHireUpdate(router, records);
    addPreHireUpdateV2(router, records);
    addPreHireStages(router, records);
    addCompanies(router, records);
    addCostCenters(router, records);
    addEmployeeTypes(router, records);
    addEnums(router, records);
    addCustomFieldDefinitions(router, records);
    addUsers(router, records, scopes);
    addUserSearch(router, records);
    addDepartments(router, records);
}

std::optional<Reply> demonstratedFailure(const QJsonObject &record, const QString &member)
{
    const QJsonObject fail = hidden(record).value(member).toObject();
    if (fail.isEmpty())
        return std::nullopt;
    return failure(fail.value(QStringLiteral("http")).toInt(), fail.value(QStringLiteral("code")).toInt(),
                   fail.value(QStringLiteral("msg")).toString());
}

} // namespace PeopleDesk::SandboxParts
