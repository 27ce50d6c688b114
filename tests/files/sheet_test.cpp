// SPDX-License-Identifier: Apache-2.0
#include "sheet_test.h"

#include "app/files/local_sheet_files.h"

#include <QTemporaryFile>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

Reading readFile(const QString &path, const SheetChoice &choice)
{
    LocalSheetFiles files;
    Reading all;
    bool isFinished = false;
    SheetReading *const reading = files.read(path, choice);
    QObject::connect(reading, &SheetReading::begun, reading, [&all](const SheetFacts &facts) {
        all.facts = facts;
        ++all.begun;
    });
    QObject::connect(reading, &SheetReading::rows, reading, [&all](const QList<CellRow> &rows) {
        all.rows += rows;
        all.chunks += rows.size();
    });
    QObject::connect(reading, &SheetReading::finished, reading, [&](const SheetReadReply &reply) {
        all.reply = reply;
        isFinished = true;
    });
    if (!QTest::qWaitFor([&isFinished] { return isFinished; }, 60'000))
        QTest::qFail("reading does not end", __FILE__, __LINE__);
    return all;
}

Reading readBytes(const QByteArray &bytes, const SheetChoice &choice)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size())
        QTest::qFail("can't write a file", __FILE__, __LINE__);
    file.close();
    return readFile(file.fileName(), choice);
}

QStringList shown(const Reading &reading)
{
    const auto mark = [](SheetCell::Kind kind) {
        switch (kind) {
        case SheetCell::Kind::Number:
            return u"#"_s;
        case SheetCell::Kind::Rounded:
            return u"~"_s;
        case SheetCell::Kind::Day:
            return u"D"_s;
        case SheetCell::Kind::DayTime:
            return u"T"_s;
        case SheetCell::Kind::Flag:
            return u"?"_s;
        case SheetCell::Kind::Error:
            return u"!"_s;
        case SheetCell::Kind::Empty:
        case SheetCell::Kind::Text:
            break;
        }
        return QString();
    };
    QStringList lines;
    for (const CellRow &row : reading.rows) {
        QStringList cells;
        for (const SheetCell &cell : row.cells())
            cells.append(mark(cell.kind) + cell.text);
        lines.append(u"%1: %2"_s.arg(row.number()).arg(cells.join(u'|')));
    }
    return lines;
}
