// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace PeopleDesk {

/// What parts the cells of a text.
struct CsvSeparator
{
    char character = ',';
    size_t skip = 0; ///< bytes of a first line "sep=;", which is no row
};

/// Finds it out from the beginning of a text: the one of comma, semicolon and tab that cuts most records into
/// the same number of cells. \a chosen: not to be found out; 0: none.
CsvSeparator findSeparator(std::string_view head, char chosen);

} // namespace PeopleDesk
