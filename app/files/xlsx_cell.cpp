// SPDX-License-Identifier: Apache-2.0
#include "app/files/xlsx_cell.h"

#include "app/files/decimal_text.h"
#include "app/files/sheet_fault.h"
#include "app/files/xlsx_rows.h"
#include "app/files/xml_reader.h"
#include "app/files/xml_text.h"

#include <charconv>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = SheetCell::Kind;
using Token = XmlReader::Token;

/// What a formula comes to that was never calculated.
constexpr std::string_view notCalculated = "#NOVALUE";

template <typename T>
bool parseNumber(std::string_view text, T &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    const size_t first = text.find_first_not_of(spaces);
    return first == text.npos ? std::string_view()
                              : text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

} // namespace

void XlsxCell::read(XmlReader &reader)
{
    const Sort sort = sortOf(reader.attribute("t"));
    size_t format = 0;
    const std::string_view style = reader.attribute("s");
    if (style.data() && !parseNumber(style, format))
        throw SheetFault{SheetTrouble::Damaged, u"a cell has a format that is nowhere"_s};

    m_value.clear();
    m_isFormula = false;
    const size_t outer = reader.depth();
    while (true) {
        const Token token = reader.next();
        if (token == Token::End && reader.depth() + 1 == outer)
            break;
        if (token != Token::Start)
            continue;
        const std::string_view name = reader.localName();
        if (name == "v") {
            m_value = reader.wholeText();
        } else if (name == "is") {
            appendRuns(m_value, reader);
        } else {
            m_isFormula = m_isFormula || name == "f";
            reader.skip();
        }
    }
    judge(sort, format);
}

void XlsxCell::judge(Sort sort, size_t format)
{
    switch (sort) {
    case Sort::Shared: {
        size_t index = 0;
        const std::string_view number = trimmed(m_value);
        if (number.empty())
            return give(Kind::Empty, {});
        if (!parseNumber(number, index) || index >= m_context.strings.size())
            throw SheetFault{SheetTrouble::Damaged, u"a cell has a text that is nowhere"_s};
        return give(Kind::Text, m_context.strings.at(index));
    }
    case Sort::Inline:
        return give(Kind::Text, m_value);
    case Sort::String:
        m_space.clear();
        appendWithoutEscapes(m_space, m_value);
        return give(Kind::Text, m_space);
    case Sort::Flag:
        return give(Kind::Flag,
                    m_value.empty()                           ? ""
                        : m_value == "1" || m_value == "true" ? "true"
                                                              : "false");
    case Sort::Error:
        return give(Kind::Error, m_value);
    case Sort::Day: {
        if (m_value.empty())
            return give(Kind::Empty, {});
        const Kind kind = readIsoDay(trimmed(m_value), m_space);
        return give(kind, m_space);
    }
    case Sort::Number:
        return judgeNumber(format);
    }
}

void XlsxCell::judgeNumber(size_t format)
{
    const std::string_view raw = trimmed(m_value);
    if (raw.empty())
        return give(m_isFormula ? Kind::Error : Kind::Empty, m_isFormula ? notCalculated : "");
    if (m_context.styles.isDate(format)) {
        const Kind kind = readSerialDay(raw, m_context.days, m_space);
        return give(kind, m_space);
    }
    const DecimalText number = readDecimal(raw, m_space);
    give(number.kind, number.text);
}

void XlsxCell::give(Kind kind, std::string_view text)
{
    m_kind = text.empty() ? Kind::Empty : kind;
    m_text = text;
}

XlsxCell::Sort XlsxCell::sortOf(std::string_view type)
{
    if (type.empty() || type == "n")
        return Sort::Number;
    if (type == "s")
        return Sort::Shared;
    if (type == "inlineStr")
        return Sort::Inline;
    if (type == "str")
        return Sort::String;
    if (type == "b")
        return Sort::Flag;
    if (type == "e")
        return Sort::Error;
    if (type == "d")
        return Sort::Day;
    throw SheetFault{SheetTrouble::Damaged, u"a cell of an unknown sort"_s};
}

} // namespace PeopleDesk
