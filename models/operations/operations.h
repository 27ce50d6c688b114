// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

namespace PeopleDesk {

/// One function per operation, each in the file of its name; the descriptions live as long as the program.
const OperationSpec &updateOfferStatus();
const OperationSpec &updateContract();
const OperationSpec &updatePreHire();
const OperationSpec &updatePreHireV2();
const OperationSpec &withdrawOnboarding();
const OperationSpec &restoreOnboarding();
const OperationSpec &completeOnboarding();
const OperationSpec &importExternalReferralReward();
const OperationSpec &deleteExternalReferralReward();

} // namespace PeopleDesk
