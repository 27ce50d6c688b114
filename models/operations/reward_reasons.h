// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"

namespace PeopleDesk {

/// Reasons that Feishu Hire's own statistics know, by rule type (API §6.4). They are Chinese whatever the
/// window speaks, because that is what is booked; slots such as {阶段名称} and n are to be filled.
QList<Choice> suggestedReasons(const QString &ruleType);
/// Whether a reason still holds a slot to fill.
bool hasOpenSlot(const QString &reason);

} // namespace PeopleDesk
