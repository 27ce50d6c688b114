// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

namespace PeopleDesk {

/// All operations in the order of the rail. A new operation is a file of its own and a line in
/// catalog.cpp.
const QList<const OperationSpec *> &operationCatalog();
/// Null when no operation has that key (a journal written by a newer version).
const OperationSpec *findOperation(const QString &key);

} // namespace PeopleDesk
