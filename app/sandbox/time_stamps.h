// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>

namespace PeopleDesk::SandboxParts {

// Milliseconds of the start of a day (YYYY-MM-DD). The time zone of date-only values is UNCONFIRMED;
// Feishu's own is China's.
qint64 milliseconds(const QJsonValue &date);
QString millisecondsText(const QJsonValue &date); // as Hire writes most of its times

} // namespace PeopleDesk::SandboxParts
