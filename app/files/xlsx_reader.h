// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/sheet_sink.h"
#include "app/files/zip_parts.h"

namespace PeopleDesk {

/// Reads one sheet of an XLSX file: the chosen one, else the first that is not hidden and has rows.
/// \a workbook is what findWorkbook() found. Throws SheetFault.
SheetReadReply readXlsx(const ZipParts &parts, const QByteArray &workbook, const SheetChoice &choice,
                        SheetSink &sink);

} // namespace PeopleDesk
