// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

namespace PeopleDesk {

/// What the stage moves of v2 have in common (API §8.4): they name the person, are met on the page of the
/// pre-hire update, and show in the stage that reading brings. \a from are the stages that allow it, \a to
/// those that it leads to.
OperationSpec onboardingStep(const QStringList &from, const QStringList &to);

} // namespace PeopleDesk
