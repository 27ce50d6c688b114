// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/serial_day.h"
#include "app/files/zip_parts.h"

#include <QList>
#include <QString>

namespace PeopleDesk {

/// What a workbook consists of. Parts are named as in the zip file; empty: there is none.
struct XlsxWorkbook
{
    struct Sheet
    {
        QString name = {};
        bool isHidden = false;
        QByteArray part = {};
    };

    QList<Sheet> sheets = {};
    QByteArray strings = {};
    QByteArray styles = {};
    DayCount days = DayCount::From1900;
};

/// The part with the workbook; empty: the file is something else.
QByteArray findWorkbook(const ZipParts &parts);

/// Throws SheetFault.
XlsxWorkbook readWorkbook(const ZipParts &parts, const QByteArray &workbook);

} // namespace PeopleDesk
