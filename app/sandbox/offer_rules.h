// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"
#include "app/sandbox/records.h"

#include <optional>

namespace PeopleDesk::SandboxParts {

// Why the offer may not take this status now (API §4.3, §4.5); nothing when it may.
std::optional<Reply> refuseOfferStatus(const QJsonObject &offer, int wanted, const Records &records);

} // namespace PeopleDesk::SandboxParts
