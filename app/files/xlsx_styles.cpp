// SPDX-License-Identifier: Apache-2.0
#include "app/files/xlsx_styles.h"

#include "app/files/date_format.h"
#include "app/files/xml_reader.h"

#include <charconv>
#include <map>

namespace PeopleDesk {

namespace {

int numberOf(std::string_view text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

XlsxStyles::XlsxStyles(const QByteArray &xml)
{
    std::map<int, bool> own;
    XmlReader reader({xml.constData(), size_t(xml.size())});
    std::string_view list;
    constexpr size_t listDepth = 1;
    for (auto token = reader.next(); token != XmlReader::Token::Done; token = reader.next()) {
        if (token != XmlReader::Token::Start)
            continue;
        if (reader.depth() == listDepth)
            list = reader.localName();
        if (reader.depth() != listDepth + 1)
            continue;
        const int id = numberOf(reader.attribute("numFmtId"));
        if (list == "numFmts") {
            own[id] = isDateFormat(reader.attribute("formatCode"));
        } else if (list == "cellXfs") {
            const auto found = own.find(id);
            m_isDate.push_back(found == own.end() ? isDateFormat(id) : found->second);
        }
    }
}

} // namespace PeopleDesk
