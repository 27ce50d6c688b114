// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"

#include <QStringList>

namespace PeopleDesk {

/// Where the developer console asks for missing scopes (API §1.7); empty for the sandbox, which has no
/// console.
QString scopeApplicationLink(const Connection &connection, const QStringList &scopes);

} // namespace PeopleDesk
