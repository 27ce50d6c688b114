// SPDX-License-Identifier: Apache-2.0
#include "zip_of.h"

#include <QtEndian>

#include <zlib.h>

namespace {

QByteArray two(qint64 number)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(quint16(number), bytes.data());
    return bytes;
}

QByteArray four(qint64 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(quint32(number), bytes.data());
    return bytes;
}

QByteArray deflated(const QByteArray &content)
{
    if (content.isEmpty())
        return QByteArray("\x03\0", 2);
    // Without the length that Qt puts in front, zlib's header of two bytes and its check sum of four.
    return qCompress(content).mid(6).chopped(4);
}

constexpr auto xmlHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
constexpr auto mainSpace = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
constexpr auto relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

void replaceOrAppend(QList<ZipPart> &parts, const ZipPart &part)
{
    for (ZipPart &one : parts) {
        if (one.name == part.name) {
            one = part;
            return;
        }
    }
    parts.append(part);
}

QByteArray relation(const QByteArray &id, const QByteArray &sort, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relations + "/" + sort + "\" Target=\"" + target
        + "\"/>";
}

QByteArray relationList(const QByteArray &list)
{
    return QByteArray(xmlHead)
        + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + list
        + "</Relationships>";
}

} // namespace

QByteArray zipOf(const QList<ZipPart> &parts)
{
    QByteArray file;
    QByteArray directory;
    for (const ZipPart &part : parts) {
        const QByteArray packed = part.isDeflated ? deflated(part.content) : part.content;
        auto sum =
            crc32(0, reinterpret_cast<const Bytef *>(part.content.constData()), uInt(part.content.size()));
        sum += part.hasWrongSum ? 1 : 0;
        const qint64 size = part.claimedSize < 0 ? part.content.size() : part.claimedSize;
        const QByteArray common = two(20) + two(part.isEncrypted ? 1 : 0) + two(part.isDeflated ? 8 : 0)
            + four(0) + four(qint64(sum)) + four(packed.size()) + four(size) + two(part.name.size()) + two(0);
        directory += four(0x02014b50) + two(20) + common + two(0) + two(0) + two(0) + four(0)
            + four(file.size()) + part.name;
        file += four(0x04034b50) + common + part.name + packed;
    }
    return file + directory + four(0x06054b50) + two(0) + two(0) + two(parts.size()) + two(parts.size())
        + four(directory.size()) + four(file.size()) + two(0);
}

ZipPart sharedStrings(const QList<QByteArray> &items)
{
    QByteArray list;
    for (const QByteArray &item : items)
        list += "<si>" + item + "</si>";
    return {"xl/sharedStrings.xml", QByteArray(xmlHead) + "<sst " + mainSpace + ">" + list + "</sst>"};
}

ZipPart styles(const QList<QByteArray> &formats)
{
    QByteArray codes;
    QByteArray cells = R"(<xf numFmtId="0"/>)";
    int own = 164;
    for (const QByteArray &format : formats) {
        bool isBuiltin = false;
        int id = format.toInt(&isBuiltin);
        if (!isBuiltin) {
            id = own++;
            codes += "<numFmt numFmtId=\"" + QByteArray::number(id) + "\" formatCode=\""
                + QString::fromUtf8(format).toHtmlEscaped().toUtf8() + "\"/>";
        }
        cells += "<xf numFmtId=\"" + QByteArray::number(id) + "\"/>";
    }
    return {"xl/styles.xml",
            QByteArray(xmlHead) + "<styleSheet " + mainSpace + "><numFmts>" + codes
                + R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>)" + cells
                + "</cellXfs></styleSheet>"};
}

QList<ZipPart> workbook(const QList<std::pair<QByteArray, QByteArray>> &sheets, const QByteArray &properties)
{
    QByteArray list;
    QByteArray parts =
        relation("rIdS", "sharedStrings", "sharedStrings.xml") + relation("rIdF", "styles", "styles.xml");
    int number = 0;
    for (const auto &[name, state] : sheets) {
        const QByteArray n = QByteArray::number(++number);
        list += "<sheet name=\"" + name + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\""
            + (state.isEmpty() ? QByteArray() : " state=\"" + state + "\"") + "/>";
        parts += relation("rId" + n, "worksheet", "worksheets/sheet" + n + ".xml");
    }
    return {{"xl/workbook.xml",
             QByteArray(xmlHead) + "<workbook " + mainSpace + " xmlns:r=\"" + relations + "\">" + properties
                 + "<sheets>" + list + "</sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", relationList(parts)}};
}

ZipPart sheet(int number, const QByteArray &rows, const QByteArray &behindRows)
{
    return {"xl/worksheets/sheet" + QByteArray::number(number) + ".xml",
            QByteArray(xmlHead) + "<worksheet " + mainSpace + "><sheetData>" + rows + "</sheetData>"
                + behindRows + "</worksheet>"};
}

QByteArray xlsxOf(const QByteArray &rows, const QByteArray &behindRows, const QList<ZipPart> &more)
{
    QList<ZipPart> parts{
        {"[Content_Types].xml", QByteArray(xmlHead) + "<Types/>"},
        {"_rels/.rels", relationList(relation("rId1", "officeDocument", "xl/workbook.xml"))},
    };
    parts += workbook({{"Sheet1", ""}});
    parts += sheet(1, rows, behindRows);
    for (const ZipPart &part : more)
        replaceOrAppend(parts, part);
    return zipOf(parts);
}

QByteArray odsOf(const QByteArray &tables, const QByteArray &styles, const QList<ZipPart> &more)
{
    const QByteArray content = QByteArray(xmlHead)
        + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
          "<office:automatic-styles>"
        + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>";
    QList<ZipPart> parts{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                         {.name = "content.xml", .content = content, .isDeflated = true}};
    for (const ZipPart &part : more)
        replaceOrAppend(parts, part);
    return zipOf(parts);
}
