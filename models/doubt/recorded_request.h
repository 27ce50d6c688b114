// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"
#include "models/operations/operation_spec.h"
#include "models/ports/api_gateway.h"

namespace PeopleDesk {

/// The request that the journal recorded, to the letter and with its key, as the continuation of the
/// same journal row.
ApiRequest recordedRequest(const HistoryEntry &entry, const OperationSpec &spec);

} // namespace PeopleDesk
