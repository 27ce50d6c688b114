// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/cell_row.h"

#include <functional>
#include <string>
#include <string_view>

namespace PeopleDesk {

/// Cuts UTF-8 text into records and cells the way spreadsheets do, and keeps every byte of a cell: quotes
/// count at a cell's beginning only, what follows a closing quote belongs to the cell, spaces stay. Text is
/// fed in pieces of any size.
class CsvRecords
{
public:
    using Take = std::function<void(CellRow &&)>;

    CsvRecords(char separator, Take take);

    /// Throws SheetFault where a record does not end within reason.
    void feed(std::string_view text);
    /// Throws SheetFault where a quote was never closed.
    void finish();

private:
    [[nodiscard]] std::string_view takeRecords(std::string_view text, bool isEnd);
    [[nodiscard]] const char *takeRecord(const char *at, const char *end, bool isEnd);
    [[nodiscard]] const char *takeQuoted(const char *at, const char *end, bool isEnd);
    void decideLineEnd(std::string_view text);

    const char m_separator;
    const Take m_take;
    char m_lineEnd = 0; ///< LF, or CR where a file has nothing else; 0: not known yet
    std::string m_rest; ///< a record whose end was not seen yet
    std::string m_cell; ///< a quoted cell without its quotes
    CellRow m_row;
    qsizetype m_likelySize = 0; ///< of the next row
    qint64 m_records = 0;
    qint64 m_line = 1; ///< of the record that comes next
    qint64 m_lineOfQuote = 0; ///< where a quote stands that was not closed yet
};

} // namespace PeopleDesk
