// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

namespace PeopleDesk {

/// One line of a review: what a field was and what it becomes.
struct Change
{
    QString field;
    Text label;
    QString before; ///< as people read it; empty: was empty or is unknown
    QString after;
    bool repeatsLoaded = false; ///< sent although it stays as it is (onboarding_status)
};

/// Every field that the request will carry, in the order of the description.
QList<Change> listChanges(const OperationSpec &spec, const Draft &draft);
/// Whom or what it is about, as a line of its own: "Candidate: Lin Xiaowen".
Text subjectLine(const OperationSpec &spec, const Text &subject);
/// What a draft comes to: the description's own lines, or a line for each change.
QList<Text> summarise(const OperationSpec &spec, const Draft &draft);
/// A field's value as people read it, with the names that are known; entries one a line.
QString displayValue(const FieldSpec &field, const Record &record, const FieldNames &names = {});
/// The entry that goes by \a name, without the name; empty when there is none.
QString displayEntry(const FieldSpec &field, const Record &record, const QString &name,
                     const FieldNames &names = {});

} // namespace PeopleDesk
