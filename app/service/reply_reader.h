// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/http_message.h"
#include "models/outcomes/outcome.h"

namespace PeopleDesk {

/// What a raw reply means: first the envelope's code, then the HTTP status, then how the transport ended
/// (API §1.6). A success is a complete answer with code 0 and nothing else. For a write every answer that
/// does not surely say "not carried out" comes out as Executed::Unknown.
Outcome readReply(const HttpReply &reply, bool isWrite);

} // namespace PeopleDesk
