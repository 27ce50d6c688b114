// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/cell_address.h"
#include "models/sheet/cell_row.h"

#include <string>
#include <string_view>

namespace PeopleDesk {

class XmlReader;

/// One cell of an ODS table after the other (OpenDocument 1.2 part 1, 9.1.4 and 19.385).
class OdsCell
{
public:
    /// From Start of the cell to its end. Throws SheetFault.
    void read(XmlReader &reader);

    [[nodiscard]] SheetCell::Kind kind() const { return m_kind; }
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] bool isFormula() const { return m_isFormula; }
    /// How often it stands here, side by side.
    [[nodiscard]] qsizetype repeated() const { return m_repeated; }
    /// How many columns and rows it covers.
    [[nodiscard]] qsizetype columns() const { return m_columns; }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void judge(std::string_view type, bool isError);
    void give(SheetCell::Kind kind, std::string_view text);

    SheetCell::Kind m_kind = SheetCell::Kind::Empty;
    std::string_view m_text;
    std::string m_value; ///< what stands in an attribute
    std::string m_shown; ///< its paragraphs
    std::string m_space; ///< what was made of the value
    bool m_hasValue = false;
    bool m_isFormula = false;
    qsizetype m_repeated = 1;
    qsizetype m_columns = 1;
    qint64 m_rows = 1;
};

/// An attribute that is a number from 1; 1 where it is not there. Throws SheetFault.
qint64 countOf(XmlReader &reader, std::string_view attribute);

} // namespace PeopleDesk
