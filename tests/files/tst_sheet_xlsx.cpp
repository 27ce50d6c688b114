// SPDX-License-Identifier: Apache-2.0
//
// XLSX files of all shapes in which programs write them.
#include "sheet_test.h"
#include "zip_of.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

/// The rows of an only row with these cells.
QStringList cells(const QByteArray &cells, const QList<ZipPart> &more = {})
{
    const Reading reading = readBytes(xlsxOf("<row r=\"1\">" + cells + "</row>", {}, more));
    if (reading.reply.trouble != SheetTrouble::None)
        return {reading.reply.detail};
    return shown(reading);
}

} // namespace

class TestSheetXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsOfAllSortsAreRead_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("row");
        QTest::newRow("shared") << R"(<c r="A1" t="s"><v>0</v></c>)"_ba << u"1: 林晓雯"_s;
        QTest::newRow("shared, in runs") << R"(<c r="A1" t="s"><v>1</v></c>)"_ba << u"1: HT-2 & more"_s;
        QTest::newRow("shared, with spaces") << R"(<c r="A1" t="s"><v>2</v></c>)"_ba << u"1:  a "_s;
        QTest::newRow("shared, with reading aids") << R"(<c r="A1" t="s"><v>3</v></c>)"_ba << u"1: 東京"_s;
        QTest::newRow("shared, with escapes")
            << R"(<c r="A1" t="s"><v>4</v></c>)"_ba << u"1: a\rb_x0041_\U0001F600"_s;
        QTest::newRow("inline") << R"(<c r="A1" t="inlineStr"><is><t>6930815272790114324</t></is></c>)"_ba
                                << u"1: 6930815272790114324"_s;
        QTest::newRow("inline, in runs")
            << R"(<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>)"_ba
            << u"1: a b"_s;
        QTest::newRow("of a formula")
            << R"(<c r="A1" t="str"><f>"a"&amp;"b"</f><v>a&lt;b</v></c>)"_ba << u"1: a<b"_s;
        QTest::newRow("without a formula") << R"(<c r="A1" t="str"><v>x</v></c>)"_ba << u"1: x"_s;
        QTest::newRow("CDATA and a comment")
            << R"(<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]><!-- no -->c&#x4e2d;&#20013;</t></is></c>)"_ba
            << u"1: a<bc中中"_s;
        QTest::newRow("odd spaces in tags")
            << "<c r = 'A1'\n t='inlineStr' ><is ><t >x</t ></is ></c >"_ba << u"1: x"_s;
    }
    void textsOfAllSortsAreRead()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const QString, row);
        const ZipPart strings = sharedStrings(
            {"<t>林晓雯</t>",
             "<r><rPr><b/></rPr><t>HT-2</t></r><r><t xml:space=\"preserve\"> &amp; more</t></r>",
             "<t xml:space=\"preserve\"> a </t>",
             "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>",
             "<t>a_x000D_b_x005F_x0041__xD83D__xDE00_</t>"});
        QCOMPARE(cells(cell, {strings}), QStringList{row});
    }

    void valuesOfAllSortsAreRead_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("row");
        QTest::newRow("number") << R"(<c r="A1"><v>2000.5</v></c>)"_ba << u"1: #2000.5"_s;
        QTest::newRow("number that says so") << R"(<c r="A1" t="n"><v> 7 </v></c>)"_ba << u"1: #7"_s;
        QTest::newRow("an id, digit for digit")
            << R"(<c r="A1"><v>6930815272790114324</v></c>)"_ba << u"1: #6930815272790114324"_s;
        QTest::newRow("an id that Excel has rounded")
            << R"(<c r="A1"><v>6.93081527279011E+18</v></c>)"_ba << u"1: ~6.93081527279011E+18"_s;
        QTest::newRow("yes") << R"(<c r="A1" t="b"><v>1</v></c>)"_ba << u"1: ?true"_s;
        QTest::newRow("no") << R"(<c r="A1" t="b"><v>0</v></c>)"_ba << u"1: ?false"_s;
        QTest::newRow("error") << R"(<c r="A1" t="e"><v>#N/A</v></c>)"_ba << u"1: !#N/A"_s;
        QTest::newRow("a day as text")
            << R"(<c r="A1" t="d"><v>2026-01-05</v></c>)"_ba << u"1: D2026-01-05"_s;
        QTest::newRow("formula") << R"(<c r="A1"><f>1+1</f><v>2</v></c>)"_ba << u"1: #2"_s;
        QTest::newRow("formula that comes to yes")
            << R"(<c r="A1" t="b"><f>1=1</f><v>1</v></c>)"_ba << u"1: ?true"_s;
        QTest::newRow("formula that was not calculated")
            << R"(<c r="A1"><f>1+1</f><v></v></c>)"_ba << u"1: !#NOVALUE"_s;
        QTest::newRow("formula without any value") << R"(<c r="A1"><f>1+1</f></c>)"_ba << u"1: !#NOVALUE"_s;
        QTest::newRow("formula that shares another's")
            << R"(<c r="A1"><f t="shared" si="0"/><v>3</v></c>)"_ba << u"1: #3"_s;
        QTest::newRow("not counted from A") << R"(<c r="C1"><v>1</v></c>)"_ba << u"1: ||#1"_s;
        QTest::newRow("without addresses") << R"(<c><v>1</v></c><c/><c><v>2</v></c>)"_ba << u"1: #1||#2"_s;
        QTest::newRow("far to the right")
            << R"(<c r="AB1"><v>1</v></c>)"_ba << u"1: |||||||||||||||||||||||||||#1"_s;
        QTest::newRow("out of order")
            << R"(<c r="B1"><v>2</v></c><c r="A1"><v>1</v></c>)"_ba << u"1: #1|#2"_s;
        QTest::newRow("empty with a format") << R"(<c r="A1"><v>1</v></c><c r="B1" s="1"/>)"_ba << u"1: #1"_s;
    }
    void valuesOfAllSortsAreRead()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const QString, row);
        QCOMPARE(cells(cell), QStringList{row});
    }

    void formulasAreCounted()
    {
        const Reading reading = readBytes(
            xlsxOf(R"(<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><v>1</v></c></row> )"
                   R"(<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B1</f><v>1</v></c></row> )"
                   R"(<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row>)"));
        QCOMPARE(reading.reply.formulaCells, 3);
    }

    void rowsKeepTheirNumbers()
    {
        const Reading reading = readBytes(xlsxOf(
            R"(<row r="2"><c r="A2"><v>2</v></c></row><row r="3"/> )"
            R"(<row r="5"><c r="A5" t="inlineStr"><is><t> </t></is></c></row><row><c><v>6</v></c></row> )"
            R"(<row r="1048576"><c r="A1048576"><v>9</v></c></row>)"));
        QCOMPARE(shown(reading), (QStringList{u"2: #2"_s, u"6: #6"_s, u"1048576: #9"_s}));
        QCOMPARE(reading.reply.rows, 3);
    }

    void rowsThatStandOutOfOrderComeInOrder()
    {
        const Reading reading = readBytes(
            xlsxOf(R"(<row r="3"><c r="A3"><v>3</v></c></row> )"
                   R"(<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>4</v></c></row> )"
                   R"(<row r="2"><c r="A2"><v>2</v></c></row>)"));
        QCOMPARE(shown(reading), (QStringList{u"1: #1"_s, u"2: #2"_s, u"3: #3|#4"_s}));
    }

    void hiddenRowsAreReadAndCounted()
    {
        const Reading reading = readBytes(xlsxOf(
            R"(<row r="1"><c r="A1"><v>1</v></c></row> )"
            R"(<row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="true"><c r="A3"><v>3</v></c></row> )"
            R"(<row r="4" hidden="0"><c r="A4"><v>4</v></c></row><row r="5" hidden="1"/>)"));
        QCOMPARE(reading.reply.rows, 4);
        QCOMPARE(reading.reply.hiddenRows, 2);
    }

    void mergedHeadersAreRepeated()
    {
        const Reading reading = readBytes(xlsxOf(
            R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>Bonus</t></is></c><c r="C1"/></row> )"
            R"(<row r="2"><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c></row>)",
            R"(<mergeCells count="2"><mergeCell ref="B1:D1"/><mergeCell ref="A1:A2"/></mergeCells>)"));
        QCOMPARE(shown(reading), (QStringList{u"1: #1|Bonus|Bonus|Bonus"_s, u"2: #1|#2|#3"_s}));
    }

    void mergedCellsFurtherDownHoldTheirValueOnce()
    {
        QByteArray rows;
        for (int i = 1; i <= 23; ++i)
            rows += "<row r=\"" + QByteArray::number(i)
                + "\"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>";
        const Reading reading = readBytes(
            xlsxOf(rows, R"(<mergeCells><mergeCell ref="A22:B23"/><mergeCell ref="A20:B20"/></mergeCells>)"));
        QCOMPARE(shown(reading).mid(19),
                 (QStringList{u"20: #1|#1|#3"_s, u"21: #1|#2|#3"_s, u"22: #1||#3"_s, u"23: ||#3"_s}));
    }

    void theFirstVisibleSheetWithRowsIsRead()
    {
        const QByteArray row = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";
        const QByteArray secondRow = R"(<row r="2"><c r="A2"><v>2</v></c></row>)";
        QList<ZipPart> parts =
            workbook({{"藏", "hidden"}, {"空", ""}, {"A &amp; B", ""}, {"深", "veryHidden"}, {"E", ""}});
        parts += {sheet(1, row), sheet(2, {}), sheet(3, row + secondRow), sheet(4, row), sheet(5, row)};
        const QByteArray bytes = xlsxOf({}, {}, parts);

        const Reading first = readBytes(bytes);
        QCOMPARE(first.facts.format, SheetFacts::Format::Xlsx);
        QCOMPARE(first.facts.sheets, (QStringList{u"藏"_s, u"空"_s, u"A & B"_s, u"深"_s, u"E"_s}));
        QCOMPARE(first.facts.hiddenSheets, (QStringList{u"藏"_s, u"深"_s}));
        QCOMPARE(first.facts.sheet, u"A & B"_s);
        QCOMPARE(first.begun, 1);
        QCOMPARE(first.reply.rows, 2);

        const Reading chosen = readBytes(bytes, {.sheet = u"藏"_s});
        QCOMPARE(chosen.facts.sheet, u"藏"_s);
        QCOMPARE(chosen.reply.rows, 1);
        QCOMPARE(readBytes(bytes, {.sheet = u"空"_s}).reply.trouble, SheetTrouble::None);
        QCOMPARE(readBytes(bytes, {.sheet = u"无"_s}).reply.trouble, SheetTrouble::NoSuchSheet);
    }

    void aWorkbookWithoutAnyRowHasNone()
    {
        const Reading reading = readBytes(xlsxOf({}));
        QCOMPARE(reading.reply.trouble, SheetTrouble::None);
        QCOMPARE(reading.begun, 1);
        QCOMPARE(reading.facts.sheet, u"Sheet1"_s);
    }

    void prefixesOfNamesDoNotMatter()
    {
        const QByteArray xml =
            R"(<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"> )"
            R"(<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"/></x:row></x:sheetData> )"
            R"(<x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>)";
        const Reading reading = readBytes(xlsxOf({}, {}, {{"xl/worksheets/sheet1.xml", xml}}));
        QCOMPARE(shown(reading), QStringList{u"1: #1|#1"_s});
    }

    void partsMayLieElsewhere()
    {
        const QByteArray relations =
            R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/other.xml"/> )"
            R"(<Relationship Id="rId2" Type="x/worksheet" Target="http://127.0.0.1/" TargetMode="External"/></Relationships>)";
        ZipPart other = sheet(1, R"(<row r="1"><c r="A1"><v>5</v></c></row>)");
        other.name = "xl\\other.xml";
        const Reading reading = readBytes(xlsxOf({}, {}, {{"xl/_rels/workbook.xml.rels", relations}, other}));
        QCOMPARE(shown(reading), QStringList{u"1: #5"_s});
    }

    void aCellThatRefersToNothingIsDamage_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("text") << R"(<row r="1"><c r="A1" t="s"><v>7</v></c></row>)"_ba;
        QTest::newRow("another row") << R"(<row r="1"><c r="A2"><v>7</v></c></row>)"_ba;
        QTest::newRow("no column") << R"(<row r="1"><c r="1"><v>7</v></c></row>)"_ba;
        QTest::newRow("beyond the last column") << R"(<row r="1"><c r="XFE1"><v>7</v></c></row>)"_ba;
        QTest::newRow("no row") << R"(<row r="0"><c><v>7</v></c></row>)"_ba;
        QTest::newRow("unknown entity") << R"(<row r="1"><c r="A1"><v>&nbsp;</v></c></row>)"_ba;
        QTest::newRow("unknown sort") << R"(<row r="1"><c r="A1" t="x"><v>1</v></c></row>)"_ba;
        QTest::newRow("tags that do not match") << R"(<row r="1"><c r="A1"><v>1</c></v></row>)"_ba;
    }
    void aCellThatRefersToNothingIsDamage()
    {
        QFETCH(const QByteArray, rows);
        QCOMPARE(readBytes(xlsxOf(rows)).reply.trouble, SheetTrouble::Damaged);
    }

    void rowsBeyondTheLastAreTooMany()
    {
        const auto reading = readBytes(xlsxOf(R"(<row r="1048577"><c r="A1048577"><v>1</v></c></row>)"));
        QCOMPARE(reading.reply.trouble, SheetTrouble::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestSheetXlsx)
#include "tst_sheet_xlsx.moc"
