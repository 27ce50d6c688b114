// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/rule.h"
#include "models/timeline/contract_span.h"
#include "models/values/record.h"

#include <QJsonObject>

namespace PeopleDesk {

/// A contract as it was read, as a stretch of days. A member that the answer lacks is one that may not be
/// read (API §9.6).
ContractSpan contractSpan(const QJsonObject &contract);

/// A status that only reading shows, of the contract or of its renewal (API §10.1).
Text contractStatusName(const QString &value);

/// Days that the edited period newly shares with the employee's other contracts, which Feishu refuses with
/// 1160545 (API §7.1). Whether contracts of different kinds may overlap (a confidentiality agreement beside a
/// labor contract) is not documented, hence two rules. What overlapped before the edit is nobody's news.
Complaints overlapsSameKind(const Draft &draft);
Complaints overlapsOtherKind(const Draft &draft);

} // namespace PeopleDesk
