// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/outcomes/outcome.h"

#include <QByteArray>

#include <chrono>

namespace PeopleDesk {

/// What asking for a tenant access token brought: the token, or the outcome that says why not.
struct TokenGrant
{
    Outcome outcome; ///< never holds the token
    QByteArray token;
    std::chrono::seconds life{0}; ///< from the moment of asking

    [[nodiscard]] bool granted() const { return outcome.succeeded(); }
};

} // namespace PeopleDesk
