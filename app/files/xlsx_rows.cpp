// SPDX-License-Identifier: Apache-2.0
#include "app/files/xlsx_rows.h"

#include "app/files/sheet_fault.h"
#include "app/files/xlsx_cell.h"
#include "app/files/xlsx_scan.h"
#include "app/files/xml_reader.h"

#include <charconv>
#include <map>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

using Token = XmlReader::Token;

/// Walks through a sheet, row by row.
class SheetWalk
{
public:
    SheetWalk(std::string_view xml, const XlsxContext &context, RowStream &rows)
        : m_reader(xml)
        , m_cell(context)
        , m_merged(findMergedCells(xml))
        , m_rows(rows)
        , m_inOrder(rowsStandInOrder(xml))
    {
    }

    void run()
    {
        bool isWithinData = false;
        for (Token token = m_reader.next(); token != Token::Done; token = m_reader.next()) {
            if (token == Token::Text)
                continue;
            if (m_reader.localName() == "sheetData")
                isWithinData = token == Token::Start;
            else if (isWithinData && token == Token::Start && m_reader.localName() == "row")
                takeRow();
        }
        for (auto &[number, row] : m_kept)
            send(std::move(row.cells), row.isHidden);
    }

private:
    struct Kept
    {
        CellRow cells;
        bool isHidden = false;
    };

    void takeRow()
    {
        const std::string_view number = m_reader.attribute("r");
        if (!number.data())
            ++m_row;
        else if (std::from_chars(number.data(), number.data() + number.size(), m_row).ec != std::errc()
                 || m_row < 1)
            throw SheetFault{SheetTrouble::Damaged, u"a row has no number"_s};
        const std::string_view hidden = m_reader.attribute("hidden");
        const bool isHidden = hidden == "1" || hidden == "true";

        CellRow row(m_row);
        row.reserve(m_likelySize);
        if (!m_inOrder && m_kept.contains(m_row))
            row = m_kept[m_row].cells;
        const size_t outer = m_reader.depth();
        m_column = -1;
        while (true) {
            const Token token = m_reader.next();
            if (token == Token::End && m_reader.depth() + 1 == outer)
                break;
            if (token == Token::Start && m_reader.localName() == "c")
                takeCell(row);
            else if (token == Token::Start)
                m_reader.skip();
        }
        constexpr qsizetype spareBytes = 16;
        m_likelySize = row.bytes().size() + spareBytes;
        if (m_inOrder)
            send(std::move(row), isHidden);
        else
            m_kept[m_row] = {std::move(row), isHidden};
    }

    void takeCell(CellRow &row)
    {
        ++m_column;
        const std::string_view place = m_reader.attribute("r");
        if (place.data()) {
            const auto address = parseAddress(place);
            if (!address || address->row != m_row)
                throw SheetFault{SheetTrouble::Damaged, u"row %1 has a cell that is not in it"_s.arg(m_row)};
            m_column = address->column;
        }
        if (m_column >= CellAddress::mostColumns)
            throw SheetFault{SheetTrouble::Damaged, u"row %1 has too many cells"_s.arg(m_row)};
        m_cell.read(m_reader);
        if (m_cell.isFormula())
            m_rows.countFormula();
        if (m_cell.kind() == SheetCell::Kind::Empty)
            return;
        const QByteArrayView text(m_cell.text().data(), qsizetype(m_cell.text().size()));
        if (m_column < row.size()) {
            row.replace(m_column, {m_cell.kind(), QString::fromUtf8(text)});
        } else {
            row.resize(m_column);
            row.append(m_cell.kind(), text);
        }
    }

    void send(CellRow &&row, bool isHidden)
    {
        if (!row.isBlank())
            m_merged.apply(row);
        m_rows.append(std::move(row), isHidden);
    }

    XmlReader m_reader;
    XlsxCell m_cell;
    MergedRows m_merged;
    RowStream &m_rows;
    const bool m_inOrder;
    std::map<qint64, Kept> m_kept; ///< of a sheet whose rows do not stand in order
    qint64 m_row = 0;
    qsizetype m_column = -1;
    qsizetype m_likelySize = 0; ///< of the next row, in bytes
};

} // namespace

void readXlsxRows(std::string_view xml, const XlsxContext &context, RowStream &rows)
{
    SheetWalk(xml, context, rows).run();
}

} // namespace PeopleDesk
