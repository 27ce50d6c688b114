// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"
#include "app/sandbox/records.h"

#include <optional>

namespace PeopleDesk::SandboxParts {

// Why the contract, as it would be after the change, can't stand beside the others of its employment
// (API §7.3); nothing when it can.
std::optional<Reply> refuseContract(const QJsonObject &before, const QJsonObject &after,
                                    const Records &records);

} // namespace PeopleDesk::SandboxParts
