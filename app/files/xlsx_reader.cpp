// SPDX-License-Identifier: Apache-2.0
#include "app/files/xlsx_reader.h"

#include "app/files/sheet_order.h"
#include "app/files/xlsx_rows.h"
#include "app/files/xlsx_workbook.h"

namespace PeopleDesk {

namespace {

template <typename T>
T readPart(const ZipParts &parts, const QByteArray &name)
{
    return name.isEmpty() || !parts.has(name) ? T() : T(parts.read(name));
}

} // namespace

SheetReadReply readXlsx(const ZipParts &parts, const QByteArray &workbook, const SheetChoice &choice,
                        SheetSink &sink)
{
    const XlsxWorkbook book = readWorkbook(parts, workbook);
    SheetFacts facts{.format = SheetFacts::Format::Xlsx};
    for (const XlsxWorkbook::Sheet &sheet : book.sheets) {
        facts.sheets.append(sheet.name);
        if (sheet.isHidden)
            facts.hiddenSheets.append(sheet.name);
    }
    const XlsxContext context{.strings = readPart<XlsxStrings>(parts, book.strings),
                              .styles = readPart<XlsxStyles>(parts, book.styles),
                              .days = book.days};
    return readOneSheet(facts, choice.sheet, sink, [&](qsizetype index, RowStream &rows) {
        const QByteArray xml = parts.read(book.sheets[index].part);
        readXlsxRows({xml.constData(), size_t(xml.size())}, context, rows);
    });
}

} // namespace PeopleDesk
