// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/row_stream.h"
#include "app/files/serial_day.h"
#include "app/files/xlsx_strings.h"
#include "app/files/xlsx_styles.h"

namespace PeopleDesk {

/// What the cells of all sheets of a workbook refer to.
struct XlsxContext
{
    XlsxStrings strings = {};
    XlsxStyles styles = {};
    DayCount days = DayCount::From1900;
};

/// Reads the rows of a sheet of XLSX (ECMA-376 part 1, 18.3.1). Throws SheetFault.
void readXlsxRows(std::string_view xml, const XlsxContext &context, RowStream &rows);

} // namespace PeopleDesk
