// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

/// A part of a zip file; what is set besides name and content makes the directory lie.
struct ZipPart
{
    QByteArray name;
    QByteArray content;
    qint64 claimedSize = -1;
    bool isDeflated = false;
    bool hasWrongSum = false;
    bool isEncrypted = false;
};

QByteArray zipOf(const QList<ZipPart> &parts);

/// An XLSX file whose first sheet is called "Sheet1" and has \a rows within <sheetData>. What stands behind
/// its rows, other parts, other sheets: \a more replaces parts of the same name.
QByteArray xlsxOf(const QByteArray &rows, const QByteArray &behindRows = {}, const QList<ZipPart> &more = {});

/// The part xl/sharedStrings.xml: each item what stands within <si>.
ZipPart sharedStrings(const QList<QByteArray> &items);

/// The part xl/styles.xml: a cell format (s="1" and so on, s="0" is General) for each, as a builtin number or
/// a code.
ZipPart styles(const QList<QByteArray> &formats);

/// The part xl/workbook.xml and those that belong to it, for sheets of these names and states ("" or
/// "hidden"); each sheet is xl/worksheets/sheetN.xml.
QList<ZipPart> workbook(const QList<std::pair<QByteArray, QByteArray>> &sheets,
                        const QByteArray &properties = {});

/// The part xl/worksheets/sheetN.xml.
ZipPart sheet(int number, const QByteArray &rows, const QByteArray &behindRows = {});

/// An ODS file with \a tables within <office:spreadsheet>.
QByteArray odsOf(const QByteArray &tables, const QByteArray &styles = {}, const QList<ZipPart> &more = {});
