// SPDX-License-Identifier: Apache-2.0
#include "app/files/ods_rows.h"

#include "app/files/merged_rows.h"
#include "app/files/ods_cell.h"
#include "app/files/sheet_fault.h"
#include "app/files/xml_reader.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

using Token = XmlReader::Token;

/// Walks through a table, row by row.
class TableWalk
{
public:
    TableWalk(std::string_view xml, RowStream &rows)
        : m_reader(xml)
        , m_rows(rows)
    {
    }

    void run()
    {
        for (Token token = m_reader.next(); token != Token::Done; token = m_reader.next()) {
            if (token != Token::Start || m_reader.depth() == 0)
                continue;
            const std::string_view name = m_reader.name();
            if (name == "table:table-row")
                takeRow();
            else if (name != "table:table-rows" && name != "table:table-header-rows"
                     && name != "table:table-row-group")
                m_reader.skip();
        }
    }

private:
    void takeRow()
    {
        const qint64 repeated = countOf(m_reader, "table:number-rows-repeated");
        const std::string_view visibility = m_reader.attribute("table:visibility");
        const bool isHidden = visibility == "collapse" || visibility == "filter";
        CellRow row(m_next);
        m_column = 0;
        m_formulas = 0;
        const size_t outer = m_reader.depth();
        while (true) {
            const Token token = m_reader.next();
            if (token == Token::End && m_reader.depth() + 1 == outer)
                break;
            if (token == Token::Start && m_reader.name() == "table:table-cell")
                takeCell(row);
            else if (token == Token::Start && m_reader.name() == "table:covered-table-cell")
                takeCell(row);
            else if (token == Token::Start)
                m_reader.skip();
        }
        send(row, repeated, isHidden);
        m_next += repeated;
    }

    void takeCell(CellRow &row)
    {
        m_cell.read(m_reader);
        if (m_cell.columns() > 1 || m_cell.rows() > 1) {
            const CellAddress first{m_column, m_next};
            const CellAddress last{m_column + m_cell.columns() - 1, m_next + m_cell.rows() - 1};
            if (last.column < CellAddress::mostColumns)
                m_merged.add({first, last});
        }
        if (m_cell.kind() != SheetCell::Kind::Empty) {
            if (m_column + m_cell.repeated() > CellAddress::mostColumns)
                throw SheetFault{SheetTrouble::Damaged, u"row %1 has too many cells"_s.arg(m_next)};
            const QByteArrayView text(m_cell.text().data(), qsizetype(m_cell.text().size()));
            row.resize(m_column);
            for (qsizetype i = 0; i < m_cell.repeated(); ++i)
                row.append(m_cell.kind(), text);
            m_formulas += m_cell.isFormula() ? m_cell.repeated() : 0;
        }
        m_column += m_cell.repeated();
    }

    void send(CellRow &row, qint64 repeated, bool isHidden)
    {
        if (row.isBlank())
            return;
        for (qint64 i = 0; i < repeated; ++i) {
            CellRow one = CellRow::fromBytes(m_next + i, row.bytes());
            m_merged.apply(one);
            m_rows.append(std::move(one), isHidden);
        }
        for (qint64 i = 0; i < repeated * m_formulas; ++i)
            m_rows.countFormula();
    }

    XmlReader m_reader;
    OdsCell m_cell;
    MergedRows m_merged;
    RowStream &m_rows;
    qint64 m_next = 1;
    qint64 m_formulas = 0; ///< of the row that is read
    qsizetype m_column = 0;
};

} // namespace

void readOdsRows(std::string_view xml, RowStream &rows)
{
    TableWalk(xml, rows).run();
}

} // namespace PeopleDesk
