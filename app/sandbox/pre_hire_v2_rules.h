// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"
#include "app/sandbox/records.h"

#include <optional>

namespace PeopleDesk::SandboxParts {

// Why the named values can't be taken (API §8.5); nothing when they can. Null values clear and are not
// judged. Of the many codes there, those are met whose data the sandbox has.
std::optional<Reply> refuseOfferInfo(const QString &preHireId, const QJsonObject &named,
                                     const Records &records);
std::optional<Reply> refuseBasicInfo(const QString &preHireId, const QJsonObject &named,
                                     const Records &records);

} // namespace PeopleDesk::SandboxParts
