// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"

namespace PeopleDesk {

/// Days that are often meant by the end of a term, seen from today: in a week, in two, the month's last.
QList<Choice> comingDays(const Draft &draft);

} // namespace PeopleDesk
