// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/records.h"

namespace PeopleDesk::SandboxParts {

// A pre-hire as v1 get and v1 update show it (API §5.4): without the two members that only the list has.
QJsonObject showPreHire(const QJsonObject &preHire, const Records &records);

} // namespace PeopleDesk::SandboxParts
