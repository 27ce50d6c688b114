// SPDX-License-Identifier: Apache-2.0
//
// Rows on their way out: chunks, and the limits that keep a small file from taking all memory.
#include "app/files/row_stream.h"
#include "app/files/sheet_fault.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

class CountingSink : public SheetSink
{
public:
    void begin(const SheetFacts &) override { ++begun; }
    void take(const QList<CellRow> &rows) override { chunks.append(rows.size()); }
    [[nodiscard]] bool isStopped() const override { return stopped; }

    int begun = 0;
    QList<qsizetype> chunks = {};
    bool stopped = false;
};

CellRow wide(qint64 number, qsizetype bytes)
{
    CellRow row(number);
    row.append(SheetCell::Kind::Text, QByteArray(bytes, 'x'));
    return row;
}

/// The trouble in which many copies of a row end; None: they all fit.
SheetTrouble append(RowStream &rows, const CellRow &row, int times)
{
    try {
        for (int i = 0; i < times; ++i)
            rows.append(row);
    } catch (const SheetFault &fault) {
        return fault.trouble;
    }
    return SheetTrouble::None;
}

} // namespace

class TestRowStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsGoOutInChunks()
    {
        CountingSink sink;
        RowStream rows(sink, {});
        QCOMPARE(append(rows, wide(1, 5), 2500), SheetTrouble::None);
        QCOMPARE(sink.chunks, (QList<qsizetype>{1000, 1000}));
        rows.finish();
        QCOMPARE(sink.chunks, (QList<qsizetype>{1000, 1000, 500}));
        QCOMPARE(sink.begun, 1);
        QCOMPARE(rows.reply().rows, 2500);
    }

    void largeRowsGoOutSooner()
    {
        CountingSink sink;
        RowStream rows(sink, {});
        QCOMPARE(append(rows, wide(1, 1 << 20), 12), SheetTrouble::None);
        QVERIFY(sink.chunks.size() >= 2);
    }

    void thereIsAnEndToRowsAndBytes()
    {
        CountingSink sink;
        RowStream rows(sink, {});
        QCOMPARE(append(rows, wide(1'048'576, 5), 1), SheetTrouble::None);
        QCOMPARE(append(rows, wide(1'048'577, 5), 1), SheetTrouble::TooLarge);

        RowStream large(sink, {});
        QCOMPARE(append(large, wide(1, 1 << 20), 1000), SheetTrouble::None);
        QCOMPARE(append(large, wide(1, 1 << 20), 1000), SheetTrouble::TooLarge);
    }

    void whoWantsNoMoreGetsNoMore()
    {
        CountingSink sink;
        RowStream rows(sink, {});
        QCOMPARE(append(rows, wide(1, 5), 1500), SheetTrouble::None);
        sink.stopped = true;
        QCOMPARE(append(rows, wide(1, 5), 1500), SheetTrouble::Cancelled);
        QCOMPARE(sink.chunks.size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestRowStream)
#include "tst_row_stream.moc"
