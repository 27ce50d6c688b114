// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/sheet_sink.h"

namespace PeopleDesk {

/// Reads a file, by what is in it and not by its name; blocks until it is done. Whatever is wrong with it is
/// told, never thrown.
SheetReadReply readSheet(const QString &path, const SheetChoice &choice, SheetSink &sink);

} // namespace PeopleDesk
