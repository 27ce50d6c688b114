// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"

#include <optional>

namespace PeopleDesk::SandboxParts {

// Judges a user id by its look alone (API §1.8); users need not exist in the sandbox.
std::optional<Reply> refuseUserId(const QString &id, const QString &userIdType);

} // namespace PeopleDesk::SandboxParts
