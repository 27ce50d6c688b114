// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

namespace PeopleDesk {

/// Everything that is wrong or doubtful with a draft, in the order of the description's fields. Pure:
/// form and sheet judge with the same function.
QList<Problem> findProblems(const OperationSpec &spec, const Draft &draft);
/// Whether one of them keeps what it is about from being sent.
bool anyBlocks(const QList<Problem> &problems);

} // namespace PeopleDesk
