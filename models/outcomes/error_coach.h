// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"
#include "models/outcomes/outcome.h"

namespace PeopleDesk {

/// An outcome in words for the person at the form.
struct Explanation
{
    Text headline; ///< what happened
    Text meaning; ///< why, and what it means for the record
    Text advice; ///< what to do
    QString field; ///< the form field concerned; empty: the whole form
};

/// Looks the code up in the operation's own table, then in the platform's tables, then judges by kind.
Explanation explain(const OperationSpec &spec, const Outcome &outcome);
/// The entry of a code for an operation; null when neither the operation nor the platform lists it.
const ErrorEntry *findError(const OperationSpec &spec, qint64 code);
/// Complaints about fields: the server's field notes and the code's own field.
QList<Problem> serverProblems(const OperationSpec &spec, const Outcome &outcome);

} // namespace PeopleDesk
