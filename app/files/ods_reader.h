// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/sheet_sink.h"
#include "app/files/zip_parts.h"

namespace PeopleDesk {

bool isOds(const ZipParts &parts);

/// Reads one sheet of an ODS file: the chosen one, else the first that is not hidden and has rows.
/// Throws SheetFault.
SheetReadReply readOds(const ZipParts &parts, const SheetChoice &choice, SheetSink &sink);

} // namespace PeopleDesk
