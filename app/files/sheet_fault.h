// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/sheet_files.h"

namespace PeopleDesk {

/// Why a file can't be read on; thrown within this room only.
struct SheetFault
{
    SheetTrouble trouble = SheetTrouble::Damaged;
    QString detail = {};
};

} // namespace PeopleDesk
