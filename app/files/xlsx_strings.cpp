// SPDX-License-Identifier: Apache-2.0
#include "app/files/xlsx_strings.h"

#include "app/files/xml_reader.h"
#include "app/files/xml_text.h"

namespace PeopleDesk {

XlsxStrings::XlsxStrings(const QByteArray &xml)
{
    m_text.reserve(size_t(xml.size()) / 2);
    XmlReader reader({xml.constData(), size_t(xml.size())});
    for (auto token = reader.next(); token != XmlReader::Token::Done; token = reader.next()) {
        if (token != XmlReader::Token::Start || reader.localName() != "si")
            continue;
        appendRuns(m_text, reader);
        m_ends.push_back(quint32(m_text.size()));
    }
}

std::string_view XlsxStrings::at(size_t index) const
{
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

void appendRuns(std::string &text, XmlReader &reader)
{
    const size_t outer = reader.depth();
    while (true) {
        const auto token = reader.next();
        if (token == XmlReader::Token::Start && reader.localName() == "t") {
            const std::string_view run = reader.wholeText();
            if (run.find("_x") == run.npos)
                text += run;
            else
                appendWithoutEscapes(text, run);
        } else if (token == XmlReader::Token::Start && reader.localName() == "rPh") {
            reader.skip();
        } else if (token == XmlReader::Token::End && reader.depth() + 1 == outer) {
            return;
        }
    }
}

} // namespace PeopleDesk
