// SPDX-License-Identifier: Apache-2.0
#include "app/files/csv_separator.h"

#include "app/files/csv_records.h"
#include "app/files/sheet_fault.h"

#include <map>
#include <utility>

namespace PeopleDesk {

namespace {

constexpr qint64 recordsLookedAt = 100;

/// How many records have the number of cells that most have, and that number; nothing where it is one.
std::pair<qint64, qsizetype> agreement(std::string_view head, char separator)
{
    std::map<qsizetype, qint64> records;
    CsvRecords cut(separator, [&records](const CellRow &row) {
        if (row.number() <= recordsLookedAt && !row.isBlank())
            ++records[row.size()];
    });
    try {
        cut.feed(head);
        // What has no end yet may have been cut off here; a whole file has to be looked at to its end.
        cut.finish();
    } catch (const SheetFault &) {
        // Told when the file is read.
    }
    std::pair<qint64, qsizetype> best;
    for (const auto &[cells, count] : records) {
        if (cells > 1)
            best = std::max(best, std::pair(count, cells));
    }
    return best;
}

/// "sep=;" and the end of its line, as Excel understands it.
CsvSeparator separatorLine(std::string_view head)
{
    constexpr std::string_view key = "sep=";
    constexpr std::string_view keyInCapitals = "SEP=";
    if ((!head.starts_with(key) && !head.starts_with(keyInCapitals)) || head.size() < 6)
        return {};
    const std::string_view rest = head.substr(5);
    for (const std::string_view end : {"\r\n", "\n", "\r"}) {
        if (rest.starts_with(end))
            return {head[4], 5 + end.size()};
    }
    return {};
}

} // namespace

CsvSeparator findSeparator(std::string_view head, char chosen)
{
    CsvSeparator found = separatorLine(head);
    if (chosen) {
        found.character = chosen;
    } else if (!found.skip) {
        std::pair<qint64, qsizetype> best;
        for (const char candidate : {',', ';', '\t'}) {
            const auto one = agreement(head, candidate);
            if (one > best) {
                best = one;
                found.character = candidate;
            }
        }
    }
    return found;
}

} // namespace PeopleDesk
