// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogs.h"

namespace PeopleDesk {

class OperationSession;

/// What to ask before a request that its operation wants confirmed: the questions, the record, and the
/// place, in stronger words where it is production.
Question questionBeforeSending(const OperationSession &session);
/// Before a reward is sent whose external id the ledger already holds.
Question questionBeforeSendingAnyway(const OperationSession &session);
/// Before typed values are dropped.
Question questionBeforeDiscarding(const OperationSession &session);

} // namespace PeopleDesk
