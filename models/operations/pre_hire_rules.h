// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/rule.h"

namespace PeopleDesk {

/// What must or should hold between the fields of a pre-hire (API §5.1 to §5.3).
QList<Rule> preHireRules();

} // namespace PeopleDesk
