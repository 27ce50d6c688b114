// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/cell_row.h"

#include <string>
#include <string_view>

namespace PeopleDesk {

/// From when a workbook counts its days.
enum class DayCount { From1900, From1904 };

/// A day as XLSX counts it, with the time of day as its fraction. No zone is ever asked: Day where there is
/// no time, DayTime where there is, Text for a time without a day, and the number itself where it is no day.
SheetCell::Kind readSerialDay(std::string_view raw, DayCount count, std::string &text);

/// A day as ISO 8601 has it, "2026-01-05" or "2026-01-05T08:30:00"; Error for anything else.
SheetCell::Kind readIsoDay(std::string_view raw, std::string &text);

/// A time as ODS has it, "PT08H30M00S", as "08:30:00"; Error for anything else.
SheetCell::Kind readIsoTime(std::string_view raw, std::string &text);

} // namespace PeopleDesk
