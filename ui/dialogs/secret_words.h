// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/secret_store.h"
#include "models/text/text.h"

namespace PeopleDesk {

/// Why the keychain did not keep a secret, and what can be done.
Text secretWords(SecretState state);

} // namespace PeopleDesk
