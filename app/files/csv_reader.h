// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/sheet_sink.h"

#include <QIODevice>

namespace PeopleDesk {

/// Reads a CSV file block by block. Throws SheetFault.
SheetReadReply readCsv(QIODevice &file, const SheetChoice &choice, SheetSink &sink);

} // namespace PeopleDesk
