// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace PeopleDesk {

/// Qt opens at most six connections a host and manager, and queues the rest out of sight, where our connect
/// time-out would run against requests that were never tried; so none gets more at once.
constexpr int sharedConnections = 6;

} // namespace PeopleDesk
