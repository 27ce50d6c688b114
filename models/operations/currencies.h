// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"

namespace PeopleDesk {

/// ISO 4217 codes of the currencies that Feishu Hire numbers (API §10.6), CNY first. A reward names its
/// currency by code; that codes other than CNY are accepted is unconfirmed.
QList<Choice> currencies();

} // namespace PeopleDesk
