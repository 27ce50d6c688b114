// SPDX-License-Identifier: Apache-2.0
#include "app/files/row_stream.h"

#include "app/files/sheet_fault.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// As many as a spreadsheet has.
constexpr qint64 mostRows = 1'048'576;
/// A small file can ask for very wide rows.
constexpr qint64 mostBytes = qint64(1) << 30;
constexpr qint64 mostBytesAtOnce = 4 << 20;

} // namespace

RowStream::RowStream(SheetSink &sink, const SheetFacts &facts)
    : m_sink(sink)
    , m_facts(facts)
{
    m_held.reserve(SheetSink::rowsAtOnce);
}

void RowStream::append(CellRow row, bool isHidden)
{
    if (row.number() > mostRows)
        throw SheetFault{SheetTrouble::TooLarge, u"more than %1 rows"_s.arg(mostRows)};
    if (row.isBlank())
        return;
    begin();
    ++m_rows;
    m_hiddenRows += isHidden ? 1 : 0;
    m_bytes += row.bytes().size();
    m_heldBytes += row.bytes().size();
    if (m_bytes > mostBytes)
        throw SheetFault{SheetTrouble::TooLarge, u"more than %1 bytes of cells"_s.arg(mostBytes)};
    m_held.append(std::move(row));
    if (m_held.size() == SheetSink::rowsAtOnce || m_heldBytes > mostBytesAtOnce)
        flush();
}

void RowStream::finish()
{
    begin();
    flush();
}

SheetReadReply RowStream::reply() const
{
    return {.rows = m_rows, .hiddenRows = m_hiddenRows, .formulaCells = m_formulaCells};
}

void RowStream::begin()
{
    if (!m_begun)
        m_sink.begin(m_facts);
    m_begun = true;
}

void RowStream::flush()
{
    if (m_sink.isStopped())
        throw SheetFault{SheetTrouble::Cancelled, {}};
    if (!m_held.isEmpty())
        m_sink.take(m_held);
    m_held.clear();
    m_heldBytes = 0;
    m_held.reserve(SheetSink::rowsAtOnce);
}

} // namespace PeopleDesk
