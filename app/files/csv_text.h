// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/table_file.h"

#include <QByteArray>
#include <QStringList>

namespace PeopleDesk {

/// CSV as RFC 4180 has it, in UTF-8: cells parted by commas, lines ended by CRLF, quoted where needed.
///
/// A spreadsheet would take a cell that begins with = + - @ for a formula, and would round an id of more than
/// 15 digits or drop its leading zeros. Such cells are written with an apostrophe in front: it is seen, no
/// importer drops it (some drop a tab), and PeopleDesk ignores it where an id is pasted.
QByteArray csvLine(const QStringList &cells, LongNumbers numbers);

/// Without it spreadsheets take the file for one in the local encoding.
inline constexpr const char *byteOrderMark = "\xEF\xBB\xBF";

} // namespace PeopleDesk
