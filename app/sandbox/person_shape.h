// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/records.h"
#include "app/sandbox/scopes.h"

namespace PeopleDesk::SandboxParts {

// The person_info of an employee or a pre-hire, without the fields whose scope the app lacks (API §9.9).
QJsonObject showPerson(const QJsonObject &person, const Scopes &scopes);

} // namespace PeopleDesk::SandboxParts
