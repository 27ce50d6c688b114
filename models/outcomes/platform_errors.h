// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/error_entry.h"

namespace PeopleDesk {

/// Codes of the gateway and of authentication (API §1.2, §3.1).
const ErrorTable &platformErrors();
/// Codes common to Hire calls (§3.2); the same number can mean something else in one operation.
const ErrorTable &hireErrors();
/// Codes common to Feishu People calls (§3.3).
const ErrorTable &peopleErrors();

/// The entry of a table, said of one field of an operation. The code must be in the table.
ErrorEntry errorAt(const ErrorTable &table, qint64 code, const QString &field);

} // namespace PeopleDesk
