// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/ledger_comparison.h"
#include "models/sheet/sheet_rows.h"
#include "tests/sheet/sheet_rows.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

CellRow someRow(qint64 number)
{
    return textRow(number, {u"PAY-%1"_s.arg(number), u"第 %1 批"_s.arg(number % 3), {}});
}

QList<CellRow> someRows(qint64 first, qint64 count)
{
    QList<CellRow> rows;
    for (qint64 number = first; number < first + count; ++number)
        rows.append(someRow(number));
    return rows;
}

Problem problem(const QString &field)
{
    return {field, Severity::Block, Text::verbatim(u"broken"_s), {}};
}

CheckedRow checkedRow(qint64 number, const QString &brokenField = {})
{
    CheckedRow row{
        .number = number, .marks = {QByteArray::number(number) + '\n', {}}, .ids = {quint64(number)}};
    if (!brokenField.isEmpty())
        row.problems = {problem(brokenField)};
    return row;
}

} // namespace

/// A sheet in memory: however its rows came and were changed, each is what it was.
class TestCheckedSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsBehindAChangedOneStayWhatTheyAre()
    {
        PackedBytes texts;
        for (const char *text : {"one", "", "three", "four"})
            texts.append(text);
        texts.replace(1, "a long second one");
        texts.replace(2, "");
        QCOMPARE(texts.at(0), QByteArrayView("one"));
        QCOMPARE(texts.at(1), QByteArrayView("a long second one"));
        QCOMPARE(texts.at(2), QByteArrayView(""));
        QCOMPARE(texts.at(3), QByteArrayView("four"));
    }

    void rowsComeOutAsTheyWentIn()
    {
        SheetRows rows;
        rows.append(someRows(2, 20));
        rows.append(someRows(22, 2'500));
        rows.append({});
        rows.append(someRows(2'522, 1));
        QCOMPARE(rows.size(), 2'521);
        for (const qsizetype place : {0, 19, 20, 1'019, 1'020, 2'519, 2'520})
            QCOMPARE(rows.at(place), someRow(place + 2));
    }

    void copyOfTheRowsKeepsWhatIsChangedLater()
    {
        SheetRows rows;
        rows.append(someRows(2, 3'000));
        const SheetRows before = rows;
        CellRow changed = rows.at(1'500);
        changed.replace(1, {SheetCell::Kind::Text, u"something else"_s});
        rows.replace(1'500, changed);
        QCOMPARE(rows.at(1'500), changed);
        QCOMPARE(rows.at(1'501), someRow(1'503));
        QCOMPARE(before.at(1'500), someRow(1'502));
    }

    void problemsBelongToTheirRows()
    {
        CheckedSheet sheet;
        sheet.append(CheckedBlock({checkedRow(2, u"a"_s), checkedRow(3), checkedRow(4, u"b"_s)}));
        sheet.append(CheckedBlock::unjudged(2));
        sheet.append(CheckedBlock({checkedRow(7, u"a"_s), checkedRow(8, u"a"_s)}));
        QCOMPARE(sheet.problems(0), QList<Problem>{problem(u"a"_s)});
        QVERIFY(sheet.problems(1).isEmpty());
        QCOMPARE(sheet.problems(2), QList<Problem>{problem(u"b"_s)});
        QVERIFY(sheet.problems(3).isEmpty());
        QCOMPARE(sheet.problems(6), QList<Problem>{problem(u"a"_s)});
    }

    void whatIsFoundInAPartStandsAtItsPlaceInTheWhole()
    {
        CheckedSheet sheet;
        for (const qint64 first : {2, 5, 8})
            sheet.append(CheckedBlock({checkedRow(first), checkedRow(first + 1), checkedRow(first + 2)}));
        const CheckedSheet part(sheet.part(1, 2));
        QCOMPARE(part.size(), 6);
        qsizetype found = -1;
        part.forEach([&](qsizetype place, const CheckedBlock &block, qsizetype offset) {
            if (block.number(offset) == 8)
                found = place;
        });
        LedgerComparison inPart;
        inPart.bookings.insert(found, RowBooking{RowBooking::Standing::Other, {}});
        inPart.problems.insert(found, {problem(u"a"_s)});
        LedgerComparison inAll;
        inAll.add(inPart, sheet.begin(1));
        QCOMPARE(inAll.bookings.keys(), QList<qsizetype>{6});
        QCOMPARE(inAll.problems.keys(), QList<qsizetype>{6});
        const auto [block, offset] = sheet.find(6);
        QCOMPARE(sheet.blocks().at(block).number(offset), 8);
    }

    void mendedRowLosesItsProblemAndKeepsItsNeighbours()
    {
        CheckedBlock block({checkedRow(2, u"a"_s), checkedRow(3, u"a"_s), checkedRow(4, u"a"_s)});
        CheckedRow mended = checkedRow(3);
        mended.marks[0] = "another mark\n";
        mended.ids[0] = 99;
        block.replace(1, mended);
        QVERIFY(block.problems(1).isEmpty());
        QCOMPARE(block.mark(1, 0), QByteArrayView("another mark\n"));
        QCOMPARE(block.id(1, 0), 99u);
        for (const qsizetype place : {0, 2}) {
            QCOMPARE(block.problems(place), QList<Problem>{problem(u"a"_s)});
            QCOMPARE(block.mark(place, 0), QByteArrayView(QByteArray::number(place + 2) + '\n'));
            QCOMPARE(block.id(place, 0), quint64(place + 2));
        }
    }

    void manyDifferentProblemsAreToldApart()
    {
        QList<CheckedRow> rows;
        for (int i = 0; i < 100; ++i)
            rows.append(checkedRow(i, u"field %1"_s.arg(i % 20)));
        const CheckedBlock block(rows);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(block.problems(i), QList<Problem>{problem(u"field %1"_s.arg(i % 20))});
    }
};

QTEST_GUILESS_MAIN(TestCheckedSheet)
#include "tst_checked_sheet.moc"
