// SPDX-License-Identifier: Apache-2.0
#include "app/files/ods_reader.h"

#include "app/files/ods_rows.h"
#include "app/files/sheet_fault.h"
#include "app/files/sheet_order.h"
#include "app/files/xlsx_scan.h"
#include "app/files/xml_reader.h"

#include <set>
#include <string>
#include <vector>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

using Token = XmlReader::Token;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The styles of tables that are not shown.
std::set<std::string> hiddenStyles(std::string_view xml)
{
    std::set<std::string> hidden;
    std::string style;
    XmlReader reader(xml);
    for (Token token = reader.next(); token != Token::Done; token = reader.next()) {
        if (token != Token::Start)
            continue;
        if (reader.name() == "office:body")
            break;
        if (reader.name() == "style:style")
            style = reader.attribute("style:name");
        else if (reader.name() == "style:table-properties" && reader.attribute("table:display") == "false")
            hidden.insert(style);
    }
    return hidden;
}

struct Tables
{
    SheetFacts facts{.format = SheetFacts::Format::Ods};
    std::vector<std::string_view> xml = {}; ///< of each where it begins
};

Tables findTables(std::string_view content)
{
    const std::set<std::string> hidden = hiddenStyles(content);
    Tables tables;
    forEachElement(content, "table", [&](XmlReader &reader) {
        const std::string_view named = reader.attribute("table:name");
        if (reader.name() != "table:table" || named.empty()
            || reader.attribute("table:is-sub-table") == "true")
            return;
        const QString name = textOf(named);
        tables.facts.sheets.append(name);
        tables.xml.push_back(reader.whole());
        if (hidden.contains(std::string(reader.attribute("table:style-name"))))
            tables.facts.hiddenSheets.append(name);
    });
    return tables;
}

} // namespace

bool isOds(const ZipParts &parts)
{
    constexpr QByteArrayView spreadsheet = "application/vnd.oasis.opendocument.spreadsheet";
    return parts.has("mimetype"_ba) && parts.has("content.xml"_ba)
        && parts.read("mimetype"_ba).startsWith(spreadsheet);
}

SheetReadReply readOds(const ZipParts &parts, const SheetChoice &choice, SheetSink &sink)
{
    const QByteArray manifest = "META-INF/manifest.xml"_ba;
    if (parts.has(manifest) && parts.read(manifest).contains("encryption-data"))
        throw SheetFault{SheetTrouble::Encrypted, u"manifest"_s};
    const QByteArray content = parts.read("content.xml"_ba);
    const Tables tables = findTables({content.constData(), size_t(content.size())});
    if (tables.xml.empty())
        throw SheetFault{SheetTrouble::Damaged, u"the document has no table"_s};
    return readOneSheet(tables.facts, choice.sheet, sink, [&](qsizetype index, RowStream &rows) {
        readOdsRows(tables.xml[size_t(index)], rows);
    });
}

} // namespace PeopleDesk
