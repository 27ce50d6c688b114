// SPDX-License-Identifier: Apache-2.0
#include "app/files/xlsx_workbook.h"

#include "app/files/sheet_fault.h"
#include "app/files/xml_reader.h"

#include <QDir>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool isTrue(std::string_view flag)
{
    return flag == "1" || flag == "true" || flag == "on";
}

struct Relation
{
    QByteArray id = {};
    QByteArray sort = {}; ///< the last word of its type
    QByteArray part = {};
};

/// Of a part in \a folder ("xl/"). What lies outside of the file is nobody's business.
QList<Relation> readRelations(const ZipParts &parts, const QByteArray &name, const QString &folder)
{
    if (!parts.has(name))
        return {};
    const QByteArray xml = parts.read(name);
    QList<Relation> relations;
    XmlReader reader(viewOf(xml));
    for (auto token = reader.next(); token != XmlReader::Token::Done; token = reader.next()) {
        if (token != XmlReader::Token::Start || reader.localName() != "Relationship"
            || reader.attribute("TargetMode") == "External")
            continue;
        const QString type = textOf(reader.attribute("Type"));
        const QString target = textOf(reader.attribute("Target"));
        const QString path = target.startsWith(u'/') ? target.mid(1) : folder + target;
        relations.append({textOf(reader.attribute("Id")).toUtf8(), type.section(u'/', -1).toUtf8(),
                          QDir::cleanPath(path).toUtf8()});
    }
    return relations;
}

QByteArray partOf(const QList<Relation> &relations, const QByteArray &sort)
{
    for (const Relation &relation : relations) {
        if (relation.sort == sort)
            return relation.part;
    }
    return {};
}

/// A chart has a sheet of its own, but no rows.
QByteArray sheetPart(const QList<Relation> &relations, const QByteArray &id)
{
    for (const Relation &relation : relations) {
        if (relation.id == id && relation.sort == "worksheet")
            return relation.part;
    }
    return {};
}

} // namespace

QByteArray findWorkbook(const ZipParts &parts)
{
    QByteArray part = partOf(readRelations(parts, "_rels/.rels"_ba, {}), "officeDocument"_ba);
    if (part.isEmpty())
        part = "xl/workbook.xml"_ba;
    const bool isWorkbook = part.startsWith("xl/") && part.endsWith(".xml");
    return isWorkbook && parts.has(part) ? part : QByteArray();
}

XlsxWorkbook readWorkbook(const ZipParts &parts, const QByteArray &workbook)
{
    const QString path = QString::fromUtf8(workbook);
    const QString folder = path.left(path.lastIndexOf(u'/') + 1);
    const QString relationsPart = folder + u"_rels/"_s + path.mid(folder.size()) + u".rels"_s;
    const QList<Relation> relations = readRelations(parts, relationsPart.toUtf8(), folder);

    XlsxWorkbook book{.strings = partOf(relations, "sharedStrings"_ba),
                      .styles = partOf(relations, "styles"_ba)};
    const QByteArray xml = parts.read(workbook);
    XmlReader reader(viewOf(xml));
    for (auto token = reader.next(); token != XmlReader::Token::Done; token = reader.next()) {
        if (token != XmlReader::Token::Start)
            continue;
        if (reader.localName() == "workbookPr" && isTrue(reader.attribute("date1904")))
            book.days = DayCount::From1904;
        if (reader.localName() != "sheet")
            continue;
        const QByteArray part = sheetPart(relations, textOf(reader.attributeOfAnyPrefix("id")).toUtf8());
        if (part.isEmpty())
            continue;
        const std::string_view state = reader.attribute("state");
        const bool isHidden = state == "hidden" || state == "veryHidden";
        book.sheets.append({textOf(reader.attribute("name")), isHidden, part});
    }
    if (book.sheets.isEmpty())
        throw SheetFault{SheetTrouble::Damaged, u"the workbook has no sheet"_s};
    return book;
}

} // namespace PeopleDesk
