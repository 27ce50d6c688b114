// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace PeopleDesk {

/// Whether a number format of XLSX shows a number as a date or a time (ECMA-376 part 1, 18.8.30 and 18.8.31).
bool isDateFormat(int builtinId);
bool isDateFormat(std::string_view code);

} // namespace PeopleDesk
