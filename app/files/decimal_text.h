// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/cell_row.h"

#include <string>
#include <string_view>

namespace PeopleDesk {

/// What a number of a spreadsheet says, made out from how it stands in the file.
struct DecimalText
{
    SheetCell::Kind kind = SheetCell::Kind::Error; ///< Number, Rounded, or Error: it is no number
    std::string_view text = {}; ///< lives as long as \a raw and \a space of readDecimal()
};

/// Spreadsheets count with 15 digits and write up to 17 of the double behind them ("2000.1000000000001",
/// "7.0000000000000007E-2"): of a fraction those 15 are taken, which is what people see. Whole numbers are
/// taken digit for digit; where an exponent stands instead of digits they are Rounded, and stay as they
/// stand.
DecimalText readDecimal(std::string_view raw, std::string &space);

} // namespace PeopleDesk
