// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

namespace PeopleDesk {

/// What administrators have to grant or set up (API §1.7), shared by operations.
Scope offerScope();
Scope peopleWriteScope();
Scope preHireWriteScope();
Scope preHireUpdateScope();
Scope withdrawOnboardingScope();
Scope restoreOnboardingScope();
Scope completeOnboardingScope();
Scope rewardScope();
Scope userIdScope();

Precondition selfBuiltApp();
Precondition releaseAndApproval();
Precondition peopleEdition();
Precondition employeeDataScope();
Precondition preHireDataScope();
Precondition addressAllowList();
Precondition approvalSwitch();
Precondition sendingSwitch();

} // namespace PeopleDesk
