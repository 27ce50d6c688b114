// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/parameters.h"
#include "app/sandbox/records.h"
#include "app/sandbox/scopes.h"

namespace PeopleDesk::SandboxParts {

// An offer as the list of a talent's offers shows it (API §9.1).
QJsonObject showOfferItem(const QJsonObject &offer, const Records &records);

// An offer in full; remark and salary only with a scope that goes beyond the low-sensitive one.
QJsonObject showOffer(const QJsonObject &offer, const Records &records, const Scopes &scopes);

} // namespace PeopleDesk::SandboxParts
