// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"

#include <functional>
#include <optional>

namespace PeopleDesk::SandboxParts {

// One page of a list (API §9, "Paging everywhere"): items, has_more and, when there is more, page_token.
// Nothing when the request's page_token was not made here.
std::optional<QJsonObject> page(const Request &request, const QList<QJsonObject> &rows, int size,
                                const std::function<QJsonValue(const QJsonObject &)> &show);

} // namespace PeopleDesk::SandboxParts
