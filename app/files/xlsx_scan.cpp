// SPDX-License-Identifier: Apache-2.0
#include "app/files/xlsx_scan.h"

#include "app/files/sheet_fault.h"
#include "app/files/xml_reader.h"

#include <charconv>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

void forEachElement(std::string_view xml, std::string_view localName,
                    const std::function<void(XmlReader &)> &look)
{
    for (size_t at = xml.find(localName); at != xml.npos; at = xml.find(localName, at + localName.size())) {
        const size_t end = at + localName.size();
        const bool isWhole = end < xml.size() && (xml[end] == ' ' || xml[end] == '\n' || xml[end] == '\r');
        const size_t begin = isWhole ? xml.find_last_of("<>/ \"=", at == 0 ? 0 : at - 1) : xml.npos;
        if (begin == xml.npos || xml[begin] != '<')
            continue;
        XmlReader reader(xml.substr(begin));
        if (reader.next() == XmlReader::Token::Start && reader.localName() == localName)
            look(reader);
    }
}

MergedRows findMergedCells(std::string_view xml)
{
    MergedRows merged;
    forEachElement(xml, "mergeCell", [&merged](XmlReader &reader) {
        const auto range = parseRange(reader.attribute("ref"));
        if (!range)
            throw SheetFault{SheetTrouble::Damaged, u"merged cells that are nowhere"_s};
        merged.add(*range);
    });
    return merged;
}

bool rowsStandInOrder(std::string_view xml)
{
    qint64 last = 0;
    bool inOrder = true;
    forEachElement(xml, "row", [&last, &inOrder](XmlReader &reader) {
        const std::string_view number = reader.attribute("r");
        qint64 row = last + 1;
        std::from_chars(number.data(), number.data() + number.size(), row);
        inOrder = inOrder && row > last;
        last = row;
    });
    return inOrder;
}

} // namespace PeopleDesk
