// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/secret_words.h"

namespace PeopleDesk {

Text secretWords(SecretState state)
{
    switch (state) {
    case SecretState::Locked:
        return trText("Secret",
                      "The keychain is locked. Unlock it and save again, or keep the secret until you quit.");
    case SecretState::Unavailable:
        return trText("Secret",
                      "No keychain answers on this computer. PeopleDesk writes no secret into a file; it can "
                      "keep it until you quit.");
    case SecretState::TimedOut:
        return trText("Secret",
                      "The keychain did not answer in time. Try again, or keep the secret until you quit.");
    case SecretState::Absent:
        return trText("Secret",
                      "The keychain did not keep the secret. Try again, or keep it until you quit.");
    case SecretState::Found:
        break;
    }
    return {};
}

} // namespace PeopleDesk
