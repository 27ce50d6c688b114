// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"
#include "models/connections/connection.h"

namespace PeopleDesk {

/// Whether a run may go on over a connection: a run of a sandbox that is gone, or of another tenant, may not.
[[nodiscard]] inline bool belongsTo(const BatchHead &head, const Connection &connection)
{
    if (head.isSandbox != connection.isSandbox() || head.appId != connection.appId)
        return false;
    return head.connectionId == connection.id || QUrl(head.baseUrl).host() == connection.baseUrl.host();
}

/// Some of its rows can still get another word.
[[nodiscard]] inline bool canContinue(const BatchHead &head)
{
    return head.waiting + head.sending + head.inDoubt > 0;
}

} // namespace PeopleDesk
