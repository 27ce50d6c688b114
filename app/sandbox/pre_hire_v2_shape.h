// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/records.h"
#include "app/sandbox/scopes.h"

namespace PeopleDesk::SandboxParts {

struct PreHireIdTypes
{
    QString user;
    QString department;
};

// A pre-hire as v2 search and query show it (API §9.9), without the fields whose scope the app lacks.
QJsonObject showPreHireV2(const QJsonObject &preHire, const PreHireIdTypes &types, const Records &records,
                          const Scopes &scopes);

} // namespace PeopleDesk::SandboxParts
