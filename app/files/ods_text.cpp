// SPDX-License-Identifier: Apache-2.0
#include "app/files/ods_text.h"

#include "app/files/sheet_fault.h"
#include "app/files/xml_reader.h"

#include <charconv>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

using Token = XmlReader::Token;

/// Several spaces are one element.
size_t spaces(XmlReader &reader)
{
    size_t count = 1;
    const std::string_view said = reader.attribute("text:c");
    std::from_chars(said.data(), said.data() + said.size(), count);
    constexpr size_t most = 32'767;
    if (count > most)
        throw SheetFault{SheetTrouble::TooLarge, u"a cell with too many spaces"_s};
    return count;
}

/// Spaces and line ends that stand in the XML itself are one space, at the beginning none.
void appendCollapsed(std::string &text, size_t begin, std::string_view piece)
{
    for (const char c : piece) {
        const bool isSpace = c == ' ' || c == '\n' || c == '\t';
        if (!isSpace)
            text += c;
        else if (text.size() > begin && text.back() != ' ')
            text += ' ';
    }
}

} // namespace

void appendParagraph(std::string &text, XmlReader &reader)
{
    const size_t begin = text.size();
    const size_t outer = reader.depth();
    while (true) {
        const Token token = reader.next();
        if (token == Token::End && reader.depth() + 1 == outer)
            return;
        if (token == Token::Text)
            appendCollapsed(text, begin, reader.text());
        if (token != Token::Start)
            continue;
        const std::string_view name = reader.name();
        if (name == "text:s")
            text.append(spaces(reader), ' ');
        else if (name == "text:tab")
            text += '\t';
        else if (name == "text:line-break")
            text += '\n';
        else if (name == "office:annotation" || name == "text:note" || name == "text:ruby-text")
            reader.skip();
    }
}

} // namespace PeopleDesk
