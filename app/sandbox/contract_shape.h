// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/records.h"

namespace PeopleDesk::SandboxParts {

// A contract as Feishu shows it (API §7.2), with its enums spelled out.
QJsonObject showContract(const QJsonObject &contract, const Records &records);

} // namespace PeopleDesk::SandboxParts
