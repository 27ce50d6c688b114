// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace PeopleDesk {

/// Writes a sheet of so many made-up rewards with 18 columns, as XLSX or, by the file's name, as CSV. False:
/// it could not be written.
bool writeRewardSheet(const QString &path, int rows);

} // namespace PeopleDesk
