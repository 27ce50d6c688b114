// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/user_ids.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

// Codes of API §3.1. "Of another app" and "of another tenant" can't be seen in an id, so the sandbox takes
// ids that begin with ou_other and on_other for such.
std::optional<Reply> refuseUserId(const QString &id, const QString &userIdType)
{
    if (id.isEmpty())
        return std::nullopt;
    if (userIdType == "open_id"_L1) {
        if (id.startsWith("ou_other"_L1))
            return failure(400, 99992361, u"open_id cross app: %1"_s.arg(id));
        if (!id.startsWith("ou_"_L1))
            return failure(400, 99992351, u"the open_id does not exist: %1"_s.arg(id));
    } else if (userIdType == "union_id"_L1) {
        if (id.startsWith("on_other"_L1))
            return failure(400, 99992381, u"union_id cross tenant: %1"_s.arg(id));
        if (!id.startsWith("on_"_L1))
            return failure(400, 99992363, u"the union_id does not exist: %1"_s.arg(id));
    } else if (id.startsWith("ou_"_L1) || id.startsWith("on_"_L1)) {
        return failure(400, 99992360, u"the user_id does not exist: %1"_s.arg(id));
    }
    return std::nullopt;
}

} // namespace PeopleDesk::SandboxParts
