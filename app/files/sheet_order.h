// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/row_stream.h"

#include <functional>

namespace PeopleDesk {

/// Reads one of the sheets that \a facts names: the chosen one, else the first that is not hidden and has
/// rows, else the first. \a read gets the sheet's index. Throws SheetFault.
SheetReadReply readOneSheet(SheetFacts facts, const QString &chosen, SheetSink &sink,
                            const std::function<void(qsizetype, RowStream &)> &read);

} // namespace PeopleDesk
