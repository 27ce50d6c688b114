// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/endpoint.h"

#include <QString>

#include <optional>

namespace PeopleDesk {

/// A limit as it is typed and kept: "50/s", "100/min", "1000/min 50/s"; "none": no limit.
QString rateLimitText(const RateLimit &limit);
/// Nothing when it can't be read; also of an empty text.
std::optional<RateLimit> readRateLimit(const QString &text);

} // namespace PeopleDesk
