// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/endpoint.h"
#include "models/outcomes/outcome.h"

#include <chrono>

namespace PeopleDesk {

/// Writes the one line of a request: method, path template, HTTP status, code, log id, milliseconds and
/// attempt. This is the whole list of what may be printed; ids, queries, headers, bodies, tokens and the
/// server's words (which may quote personal data) are not on it.
void logRequest(const Endpoint &endpoint, const Outcome &outcome, std::chrono::milliseconds duration,
                int attempt);

} // namespace PeopleDesk
