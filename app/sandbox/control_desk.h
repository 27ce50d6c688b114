// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"

namespace PeopleDesk::SandboxParts {

class FrontDesk;

// What is not Feishu: /sandbox/…, by which a test in another process steers the sandbox and looks into it.
//   GET, POST /sandbox/faults             the faults (fault_box.h), {} to behave again
//   GET, DELETE /sandbox/journal          the writes received; ?all=1 lists every call
//   GET /sandbox/records?collection=      all records of a collection
//   POST /sandbox/records                 {collection, id, fields}: changes one behind the client's back
//   POST /sandbox/tokens                  {remaining_life} seconds for every token issued so far
//   POST /sandbox/limits                  {scale}: 1 is what the documents state
//   GET, POST /sandbox/scopes             {withdraw: [names], grant_all}: what the app lacks
//   GET /sandbox/samples?operation=&field=
Reply controlReply(FrontDesk &desk, const Request &request);

} // namespace PeopleDesk::SandboxParts
