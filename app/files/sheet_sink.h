// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/sheet_files.h"

namespace PeopleDesk {

/// Where the rows of a file go, on the thread that reads it.
class SheetSink
{
public:
    virtual ~SheetSink() = default;
    virtual void begin(const SheetFacts &facts) = 0;
    /// At most rowsAtOnce of them, in the file's order.
    virtual void take(const QList<CellRow> &rows) = 0;
    /// Whether nobody wants more; reading ends with SheetTrouble::Cancelled then.
    [[nodiscard]] virtual bool isStopped() const = 0;

    static constexpr qsizetype rowsAtOnce = 1000;
};

} // namespace PeopleDesk
