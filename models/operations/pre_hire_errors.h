// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/error_entry.h"
#include "models/operations/pre_hire_fields.h"

namespace PeopleDesk {

/// Codes about the cost centers, which both versions of the update share (API §5.5, §8.5).
ErrorTable costCenterErrors(const PreHireKeys &keys);
/// Codes of the v1 update: API §5.5, with the family 1164xxx about field values.
ErrorTable preHireErrors(const PreHireKeys &keys);
/// Codes of the v2 update and of the stage moves, as far as they concern what can be written here
/// (API §8.5).
ErrorTable preHireV2Errors(const PreHireKeys &keys);

} // namespace PeopleDesk
