// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/records.h"

namespace PeopleDesk::SandboxParts {

// A definition as API §9.10 shows it: of a custom field, or of a preset field that has an enum.
QJsonObject showCustomField(const QJsonObject &definition);
QJsonObject showPresetField(const QJsonObject &preset, const Records &records);

} // namespace PeopleDesk::SandboxParts
