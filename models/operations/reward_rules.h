// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/rule.h"

namespace PeopleDesk {

/// What must or should hold between the fields of a reward (API §6.1 to §6.4).
QList<Rule> rewardRules();

} // namespace PeopleDesk
