// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/cell_row.h"

#include <QChar>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace PeopleDesk {

enum class SheetTrouble {
    None,
    NotThere,
    NoPermission,
    UnknownFormat, ///< neither CSV, XLSX nor ODS: .xls, a picture, a PDF
    Encrypted, ///< a password is set on it
    Damaged, ///< not what its beginning promises, or cut off
    TooLarge, ///< unpacks to more than is reasonable (a zip bomb), or has more rows than can be held
    NoSuchSheet,
    WrongEncoding, ///< the encoding that was chosen does not exist
    Cancelled,
};

/// What a file leaves open. Whatever is empty, PeopleDesk finds out.
struct SheetChoice
{
    QString encoding = {}; ///< of CSV: "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"
    QChar separator = {}; ///< of CSV: comma, semicolon or tab
    QString sheet = {}; ///< of XLSX and ODS: by its name

    bool operator==(const SheetChoice &other) const = default;
};

/// What was found in a file, and as what it was read.
struct SheetFacts
{
    enum class Format { Csv, Xlsx, Ods };

    Format format = Format::Csv;
    QString encoding = {}; ///< of CSV
    bool encodingIsGuess = false; ///< neither a mark at its beginning nor strict UTF-8 said so
    QChar separator = {}; ///< of CSV
    QStringList sheets = {}; ///< names of all sheets, in the file's order
    QString sheet = {}; ///< the one that was read
    QStringList hiddenSheets = {};
};

/// What reading came to. Rows that are hidden in the file are read like all others and counted here.
struct SheetReadReply
{
    SheetTrouble trouble = SheetTrouble::None;
    QString detail = {}; ///< technical words of the library or the system
    qint64 rows = 0;
    qint64 hiddenRows = 0;
    qint64 formulaCells = 0; ///< read by the value that the spreadsheet had kept of them
};

/// One file being read on a thread of its own. Reports exactly once through finished(), always later than
/// the call that started it, and then deletes itself; before that begun() comes once, unless there is a trouble
/// at once, and rows() again and again in the file's order. Blank rows are left out, numbers are the file's own.
class SheetReading : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// No more rows; finished() still comes.
    virtual void cancel() = 0;

Q_SIGNALS:
    void begun(const PeopleDesk::SheetFacts &facts);
    void rows(const QList<PeopleDesk::CellRow> &rows);
    void finished(const PeopleDesk::SheetReadReply &reply);
};

/// Where tables are read from. Implemented by app/files; outlives every reading.
class SheetFiles
{
public:
    virtual ~SheetFiles() = default;
    /// Never null.
    virtual SheetReading *read(const QString &path, const SheetChoice &choice) = 0;
};

} // namespace PeopleDesk
