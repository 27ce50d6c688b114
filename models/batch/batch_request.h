// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"
#include "models/operations/operation_spec.h"
#include "models/ports/api_gateway.h"

namespace PeopleDesk {

/// What a row says, as a form would hold it.
Draft draftOf(const BatchRow &row);

/// The write that a row of a run asks for, with the key that the row keeps. The same row makes the same
/// request whenever it is asked.
ApiRequest batchRequest(const OperationSpec &spec, qint64 run, const BatchRow &row);

} // namespace PeopleDesk
