// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/choice_path.h"
#include "models/operations/field_spec.h"

#include <QStringList>

namespace PeopleDesk {

/// Statuses that may be written, 2 to 10, in the order in which an offer usually passes them (API §4.2).
QList<Choice> writableOfferStatuses();
/// Statuses that only reading shows: 0, 1 and those of intern offers.
QList<Choice> readOnlyOfferStatuses();
/// How the writable ones lie between creation and the candidate's answer.
const ChoicePath &offerStatusPath();
/// What usually follows a status (API §4.3, INFERRED); empty when nothing is known.
QStringList usualNextStatuses(const QString &status);
/// The status as people read it, whichever list it is in.
Text offerStatusName(const QString &status);

} // namespace PeopleDesk
