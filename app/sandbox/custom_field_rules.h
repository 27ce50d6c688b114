// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"
#include "app/sandbox/records.h"

#include <optional>

namespace PeopleDesk::SandboxParts {

// Why a custom value of the object ("pre_hire", "person") can't be taken (API §5.3, §5.5 family 1164xxx);
// nothing when it can. The shape {field_name, value}, both strings, is checked by the caller.
std::optional<Reply> refuseCustomField(const QJsonObject &given, const QString &object,
                                       const Collection &definitions);

} // namespace PeopleDesk::SandboxParts
