// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/cell_row.h"

#include <string>
#include <string_view>

namespace PeopleDesk {

class XmlReader;
struct XlsxContext;

/// One cell of a sheet of XLSX after the other (ECMA-376 part 1, 18.3.1.4 and 18.18.11).
class XlsxCell
{
public:
    explicit XlsxCell(const XlsxContext &context)
        : m_context(context)
    {
    }

    /// From Start of the cell to its end. Throws SheetFault.
    void read(XmlReader &reader);

    [[nodiscard]] SheetCell::Kind kind() const { return m_kind; }
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] bool isFormula() const { return m_isFormula; }

private:
    enum class Sort { Number, Shared, Inline, String, Flag, Error, Day };

    void judge(Sort sort, size_t format);
    void judgeNumber(size_t format);
    void give(SheetCell::Kind kind, std::string_view text);
    static Sort sortOf(std::string_view type);

    const XlsxContext &m_context;
    SheetCell::Kind m_kind = SheetCell::Kind::Empty;
    std::string_view m_text;
    std::string m_value; ///< as it stands in the file
    std::string m_space; ///< what was made of it
    bool m_isFormula = false;
};

} // namespace PeopleDesk
