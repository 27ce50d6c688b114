// SPDX-License-Identifier: Apache-2.0
#include "app/files/cell_address.h"

#include <charconv>

namespace PeopleDesk {

std::optional<CellAddress> parseAddress(std::string_view text)
{
    qsizetype column = 0;
    const char *at = text.data();
    const char *const end = at + text.size();
    for (; at != end && *at >= 'A' && *at <= 'Z' && column <= CellAddress::mostColumns; ++at)
        column = column * 26 + (*at - 'A' + 1);
    qint64 row = 0;
    const auto [stop, error] = std::from_chars(at, end, row);
    if (column == 0 || column > CellAddress::mostColumns || error != std::errc() || stop != end || row < 1)
        return std::nullopt;
    return CellAddress{column - 1, row};
}

std::optional<MergedCells> parseRange(std::string_view text)
{
    const size_t colon = text.find(':');
    const auto first = parseAddress(text.substr(0, colon));
    const auto last = colon == text.npos ? first : parseAddress(text.substr(colon + 1));
    if (!first || !last || first->row > last->row || first->column > last->column)
        return std::nullopt;
    return MergedCells{*first, *last};
}

} // namespace PeopleDesk
