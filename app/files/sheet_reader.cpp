// SPDX-License-Identifier: Apache-2.0
#include "app/files/sheet_reader.h"

#include "app/files/csv_reader.h"
#include "app/files/file_kind.h"
#include "app/files/ods_reader.h"
#include "app/files/sheet_fault.h"
#include "app/files/xlsx_reader.h"
#include "app/files/xlsx_workbook.h"

#include <QFile>
#include <QFileInfo>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

void open(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists() || info.isDir())
        throw SheetFault{SheetTrouble::NotThere, {}};
    // Reading a pipe or a device may never end.
    if (!info.isFile())
        throw SheetFault{SheetTrouble::UnknownFormat, u"no regular file"_s};
    if (!file.open(QIODevice::ReadOnly)) {
        const bool isRefused = file.error() == QFileDevice::PermissionsError || !info.isReadable();
        throw SheetFault{isRefused ? SheetTrouble::NoPermission : SheetTrouble::NotThere, file.errorString()};
    }
}

SheetReadReply readZip(const QString &path, const SheetChoice &choice, SheetSink &sink)
{
    const ZipParts parts(path);
    const QByteArray workbook = findWorkbook(parts);
    if (!workbook.isEmpty())
        return readXlsx(parts, workbook, choice, sink);
    if (isOds(parts))
        return readOds(parts, choice, sink);
    throw SheetFault{SheetTrouble::UnknownFormat, u"zip"_s};
}

SheetReadReply readAny(const QString &path, const SheetChoice &choice, SheetSink &sink)
{
    QFile file(path);
    open(file);
    switch (findKind(file)) {
    case FileKind::Text:
        return readCsv(file, choice, sink);
    case FileKind::Zip:
        return readZip(path, choice, sink);
    case FileKind::Encrypted:
        throw SheetFault{SheetTrouble::Encrypted, {}};
    case FileKind::Other:
        break;
    }
    throw SheetFault{SheetTrouble::UnknownFormat, {}};
}

} // namespace

SheetReadReply readSheet(const QString &path, const SheetChoice &choice, SheetSink &sink)
{
    try {
        return readAny(path, choice, sink);
    } catch (const SheetFault &fault) {
        return {.trouble = fault.trouble, .detail = fault.detail};
    } catch (const std::bad_alloc &) {
        return {.trouble = SheetTrouble::TooLarge, .detail = u"no memory"_s};
    }
}

} // namespace PeopleDesk
