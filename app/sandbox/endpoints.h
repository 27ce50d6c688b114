// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/records.h"
#include "app/sandbox/router.h"
#include "app/sandbox/scopes.h"

#include <optional>

// One function per endpoint family, each in a file of its own; addEndpoints() calls them all. The router
// keeps references to records and scopes, which must outlive it. A new look-up is a new file and a line each
// here and in endpoints.cpp.
namespace PeopleDesk::SandboxParts {

void addEndpoints(Router &router, Records &records, const Scopes &scopes);

void addOfferReads(Router &router, Records &records, const Scopes &scopes);
void addOfferStatus(Router &router, Records &records);
void addTalents(Router &router, Records &records);
void addTalentIds(Router &router, Records &records);
void addApplications(Router &router, Records &records);
void addApplicationDetail(Router &router, Records &records, const Scopes &scopes);
void addJobs(Router &router, Records &records);
void addReferrals(Router &router, Records &records);
void addTerminationReasons(Router &router, Records &records);
void addReferralRewards(Router &router, Records &records);
void addContractReads(Router &router, Records &records);
void addContractSearch(Router &router, Records &records, const Scopes &scopes);
void addContractUpdate(Router &router, Records &records);
void addEmployees(Router &router, Records &records, const Scopes &scopes);
void addPreHireReads(Router &router, Records &records);
void addPreHireSearch(Router &router, Records &records, const Scopes &scopes);
void addPreHireUpdate(Router &router, Records &records);
void addPreHireUpdateV2(Router &router, Records &records);
void addPreHireStages(Router &router, Records &records);
void addCompanies(Router &router, Records &records);
void addCostCenters(Router &router, Records &records);
void addEmployeeTypes(Router &router, Records &records);
void addEnums(Router &router, Records &records);
void addCustomFieldDefinitions(Router &router, Records &records);
void addUsers(Router &router, Records &records, const Scopes &scopes);
void addUserSearch(Router &router, Records &records);
void addDepartments(Router &router, Records &records);

// Documented tiers (API §2.2) by what they say.
inline constexpr Limit PerMinute100{100, 0};
inline constexpr Limit PerSecond5{0, 5};
inline constexpr Limit PerSecond10{0, 10};
inline constexpr Limit PerSecond20{0, 20};
inline constexpr Limit PerSecond50{0, 50};
inline constexpr Limit Tier4{1000, 50};

// The failure that a record is there to demonstrate, whatever the change; v2 has its own.
std::optional<Reply> demonstratedFailure(const QJsonObject &record,
                                         const QString &member = QStringLiteral("fail"));

} // namespace PeopleDesk::SandboxParts
