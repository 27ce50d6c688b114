// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"
#include "app/sandbox/records.h"

#include <optional>

namespace PeopleDesk::SandboxParts {

// Why the split can't be taken (API §5.5, 1161019 to 1161025); nothing when it can.
std::optional<Reply> refuseCostCenters(const QJsonArray &split, const Collection &costCenters);

} // namespace PeopleDesk::SandboxParts
