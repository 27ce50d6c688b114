// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/operations/operation_spec.h"

namespace PeopleDesk {

/// What an administrator has to grant for these operations, in the present language, as Markdown: the
/// scopes under the names the console shows, what else has to be set up, and the way there. It reads well
/// as plain text too, since that is how it is passed on.
QString permissionText(const QList<const OperationSpec *> &operations, const Connection &connection);

} // namespace PeopleDesk
