// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sandbox.h"

#include <QByteArray>

namespace PeopleDesk {

/// Sheets for the records that a sandbox holds, as CSV: rows that it will carry out.
QByteArray contractSheet(const Sandbox &sandbox, int rows);
QByteArray offerSheet(const Sandbox &sandbox);
QByteArray preHireSheet(const Sandbox &sandbox, int rows);
QByteArray rewardSheet(const Sandbox &sandbox, int rows, const QByteArray &prefix = "PAY-");

} // namespace PeopleDesk
