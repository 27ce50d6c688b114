// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/records.h"

namespace PeopleDesk::SandboxParts {

// An application as GET hire/v1/applications/:id shows it (API §9.3); the basic part of get_detail is made
// from it.
QJsonObject showApplication(const QJsonObject &application, const Records &records);

} // namespace PeopleDesk::SandboxParts
