// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/row_stream.h"

#include <string_view>

namespace PeopleDesk {

/// Reads the rows of a table of ODS (OpenDocument 1.2 part 1, 9.1); \a xml begins with the table.
/// Throws SheetFault.
void readOdsRows(std::string_view xml, RowStream &rows);

} // namespace PeopleDesk
