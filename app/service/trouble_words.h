// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/journal.h"
#include "models/ports/secret_store.h"

#include <QString>

namespace PeopleDesk {

/// What stands in Outcome::detail when the keychain or the journal stopped a call: the name of the
/// state as it is in the port ("Locked", "NoSpace"), then ": " and the keychain's own words if it has any.
QString describeSecretTrouble(const SecretReply &reply);
QString describeJournalTrouble(JournalTrouble trouble);

} // namespace PeopleDesk
