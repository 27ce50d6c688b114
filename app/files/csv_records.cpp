// SPDX-License-Identifier: Apache-2.0
#include "app/files/csv_records.h"

#include "app/files/sheet_fault.h"

#include <algorithm>
#include <cstring>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = SheetCell::Kind;

/// A quote that is never closed would make the rest of the file one cell.
constexpr size_t longestRecord = 8 << 20;
constexpr qsizetype mostColumns = 16'384;
/// By how much rows may be longer than the one before without another allocation.
constexpr qsizetype spareBytes = 16;

void appendCell(CellRow &row, std::string_view text)
{
    row.append(text.empty() ? Kind::Empty : Kind::Text, QByteArrayView(text.data(), qsizetype(text.size())));
}

const char *findEither(const char *at, const char *end, char one, char other)
{
    return std::find_if(at, end, [=](char c) { return c == one || c == other; });
}

} // namespace

CsvRecords::CsvRecords(char separator, Take take)
    : m_separator(separator)
    , m_take(std::move(take))
{
}

void CsvRecords::feed(std::string_view text)
{
    decideLineEnd(text);
    if (m_rest.empty()) {
        m_rest = takeRecords(text, false);
    } else {
        m_rest += text;
        const std::string_view rest = takeRecords(m_rest, false);
        m_rest.erase(0, m_rest.size() - rest.size());
    }
    if (m_rest.size() > longestRecord && m_lineOfQuote)
        throw SheetFault{SheetTrouble::Damaged, u"line %1: a quote is never closed"_s.arg(m_lineOfQuote)};
    if (m_rest.size() > longestRecord)
        throw SheetFault{SheetTrouble::TooLarge, u"line %1 is too long"_s.arg(m_line)};
}

void CsvRecords::finish()
{
    static_cast<void>(takeRecords(m_rest, true));
    m_rest.clear();
    if (m_lineOfQuote)
        throw SheetFault{SheetTrouble::Damaged, u"line %1: a quote is never closed"_s.arg(m_lineOfQuote)};
}

/// Returns what is left: the beginning of a record that has no end yet.
std::string_view CsvRecords::takeRecords(std::string_view text, bool isEnd)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at != end) {
        m_row = CellRow(m_records + 1);
        m_row.reserve(m_likelySize);
        const char *const next = takeRecord(at, end, isEnd);
        if (!next)
            break;
        ++m_records;
        m_line += std::count(at, next, m_lineEnd);
        at = next;
        m_likelySize = m_row.bytes().size() + spareBytes;
        m_take(std::move(m_row));
    }
    return {at, size_t(end - at)};
}

/// Returns where the next record begins, or null where this one has no end yet.
const char *CsvRecords::takeRecord(const char *at, const char *end, bool isEnd)
{
    const char *const begin = at;
    m_lineOfQuote = 0;
    while (true) {
        const bool isQuoted = at != end && *at == '"';
        const char *const cell = at;
        if (isQuoted) {
            at = takeQuoted(at + 1, end, isEnd);
            if (!at) {
                m_lineOfQuote = m_line + std::count(begin, cell, m_lineEnd);
                return nullptr;
            }
        }
        const char *const text = at;
        at = findEither(at, end, m_separator, m_lineEnd);
        if (at == end && !isEnd)
            return nullptr;
        const bool endsWithCr =
            m_lineEnd == '\n' && at != text && at[-1] == '\r' && (at == end || *at == '\n');
        const std::string_view plain(text, size_t(at - text) - (endsWithCr ? 1 : 0));
        if (m_row.size() == mostColumns)
            throw SheetFault{SheetTrouble::TooLarge, u"line %1 has too many cells"_s.arg(m_line)};
        if (isQuoted)
            appendCell(m_row, m_cell.append(plain));
        else
            appendCell(m_row, plain);
        if (at == end)
            return at;
        if (*at++ == m_lineEnd)
            return at;
    }
}

/// Puts what stands between quotes into m_cell and returns where it goes on after them; null: no end yet.
const char *CsvRecords::takeQuoted(const char *at, const char *end, bool isEnd)
{
    m_cell.clear();
    while (true) {
        const char *const quote = std::find(at, end, '"');
        if (quote == end || (quote + 1 == end && !isEnd))
            return nullptr;
        m_cell.append(at, quote);
        if (quote + 1 == end || quote[1] != '"')
            return quote + 1;
        m_cell += '"';
        at = quote + 2;
    }
}

void CsvRecords::decideLineEnd(std::string_view text)
{
    if (m_lineEnd)
        return;
    // A CR that stands last may be the first half of CRLF.
    const bool hasCrAlone = text.substr(0, text.size() - (text.empty() ? 0 : 1)).find('\r') != text.npos;
    m_lineEnd = text.find('\n') == text.npos && hasCrAlone ? '\r' : '\n';
}

} // namespace PeopleDesk
