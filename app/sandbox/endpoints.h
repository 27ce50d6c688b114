// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/records.h"
#include "app/sandbox/router.h"

#include <optional>

// One function per endpoint family, each in a file of its own; addEndpoints() calls them all. The router
// keeps references to the records, which must outlive it. A new look-up is a new file and a line each here
// and in endpoints.cpp.
namespace PeopleDesk::SandboxParts {

void addEndpoints(Router &router, Records &records);

void addOfferReads(Router &router, Records &records);
void addOfferStatus(Router &router, Records &records);
void addTalents(Router &router, Records &records);
void addTerminationReasons(Router &router, Records &records);
void addReferralRewards(Router &router, Records &records);
void addContractReads(Router &router, Records &records);
void addContractUpdate(Router &router, Records &records);
void addPreHireReads(Router &router, Records &records);
void addPreHireUpdate(Router &router, Records &records);
void addCompanies(Router &router, Records &records);
void addCostCenters(Router &router, Records &records);

// Documented tiers (API §2.2) by what they say.
inline constexpr Limit PerMinute100{100, 0};
inline constexpr Limit PerSecond10{0, 10};
inline constexpr Limit PerSecond20{0, 20};
inline constexpr Limit Tier4{1000, 50};

// The failure that a record is there to demonstrate, whatever the change.
std::optional<Reply> demonstratedFailure(const QJsonObject &record);

} // namespace PeopleDesk::SandboxParts
