// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/error_entry.h"

namespace PeopleDesk {

/// Codes of updating a pre-hire: API §5.5, with the family 1164xxx about field values.
ErrorTable preHireErrors();

} // namespace PeopleDesk
