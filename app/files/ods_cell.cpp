// SPDX-License-Identifier: Apache-2.0
#include "app/files/ods_cell.h"

#include "app/files/decimal_text.h"
#include "app/files/ods_text.h"
#include "app/files/serial_day.h"
#include "app/files/sheet_fault.h"
#include "app/files/xml_reader.h"

#include <array>
#include <charconv>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = SheetCell::Kind;
using Token = XmlReader::Token;

/// What a formula comes to that was never calculated.
constexpr std::string_view notCalculated = "#NOVALUE";

/// Where the value of a type stands.
std::string_view attributeOf(std::string_view type)
{
    if (type == "float" || type == "percentage" || type == "currency")
        return "office:value";
    if (type == "date")
        return "office:date-value";
    if (type == "time")
        return "office:time-value";
    if (type == "boolean")
        return "office:boolean-value";
    return "office:string-value";
}

} // namespace

void OdsCell::read(XmlReader &reader)
{
    m_repeated = countOf(reader, "table:number-columns-repeated");
    m_columns = countOf(reader, "table:number-columns-spanned");
    m_rows = countOf(reader, "table:number-rows-spanned");
    m_isFormula = reader.attribute("table:formula").data() != nullptr;
    const bool isError = reader.attribute("calcext:value-type") == "error";
    const std::string type(reader.attribute("office:value-type"));
    const std::string_view value = reader.attribute(attributeOf(type));
    m_hasValue = value.data() != nullptr;
    m_value = value;
    m_shown.clear();

    const size_t outer = reader.depth();
    bool isFirst = true;
    while (true) {
        const Token token = reader.next();
        if (token == Token::End && reader.depth() + 1 == outer)
            break;
        if (token != Token::Start)
            continue;
        if (reader.name() != "text:p") {
            reader.skip(); // a note, a picture
            continue;
        }
        if (!isFirst)
            m_shown += '\n';
        isFirst = false;
        appendParagraph(m_shown, reader);
    }
    judge(type, isError);
}

void OdsCell::judge(std::string_view type, bool isError)
{
    if (isError)
        return give(Kind::Error, m_shown);
    if (type == "float" || type == "percentage" || type == "currency") {
        const DecimalText number = readDecimal(m_value, m_space);
        return give(number.kind, number.text);
    }
    if (type == "date" || type == "time") {
        const Kind kind = type == "date" ? readIsoDay(m_value, m_space) : readIsoTime(m_value, m_space);
        return give(kind, m_space);
    }
    if (type == "boolean")
        return give(Kind::Flag, m_value == "true" ? "true" : "false");
    const std::string_view text = m_hasValue ? m_value : m_shown;
    if (m_isFormula && type.empty() && text.empty())
        return give(Kind::Error, notCalculated);
    give(Kind::Text, text);
}

void OdsCell::give(Kind kind, std::string_view text)
{
    m_kind = text.empty() ? Kind::Empty : kind;
    m_text = text;
}

qint64 countOf(XmlReader &reader, std::string_view attribute)
{
    const std::string_view said = reader.attribute(attribute);
    if (!said.data())
        return 1;
    qint64 count = 0;
    const auto [end, error] = std::from_chars(said.data(), said.data() + said.size(), count);
    constexpr qint64 most = 1 << 24;
    if (error != std::errc() || end != said.data() + said.size() || count < 1 || count > most)
        throw SheetFault{SheetTrouble::Damaged, u"a cell or row stands there impossibly often"_s};
    return count;
}

} // namespace PeopleDesk
