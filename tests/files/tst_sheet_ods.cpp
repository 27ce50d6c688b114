// SPDX-License-Identifier: Apache-2.0
//
// ODS files as LibreOffice writes them.
#include "sheet_test.h"
#include "zip_of.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray table(const QByteArray &rows, const QByteArray &name = "Sheet1", const QByteArray &style = "ta1")
{
    return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style
        + "\"><office:forms/><table:table-column table:number-columns-repeated=\"1024\"/>" + rows
        + "</table:table>";
}

QByteArray row(const QByteArray &cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

QByteArray text(const QByteArray &text)
{
    return "<table:table-cell office:value-type=\"string\" calcext:value-type=\"string\"><text:p>" + text
        + "</text:p></table:table-cell>";
}

} // namespace

class TestSheetOds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsOfAllSortsAreRead_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("row");
        const auto cell = [](const char *attributes, const char *inner) {
            return "<table:table-cell " + QByteArray(attributes) + ">" + inner + "</table:table-cell>";
        };
        QTest::newRow("text") << text("林晓雯 &amp; co") << u"1: 林晓雯 & co"_s;
        QTest::newRow("an id") << text("6930815272790114324") << u"1: 6930815272790114324"_s;
        QTest::newRow("pieces of a text") << text("a<text:span text:style-name=\"T1\">b</text:span><text:s "
                                                  "text:c=\"2\"/>c<text:tab/>d<text:line-break/>"
                                                  "<text:a>e</text:a>")
                                          << u"1: ab  c\td\ne"_s;
        QTest::newRow("paragraphs") << cell(R"(office:value-type="string")",
                                            "<text:p>a</text:p><text:p>b</text:p>")
                                    << u"1: a\nb"_s;
        QTest::newRow("a note is no text")
            << cell(R"(office:value-type="string")",
                    "<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>")
            << u"1: a"_s;
        QTest::newRow("text in an attribute")
            << cell(R"(office:value-type="string" office:string-value="b")", "<text:p>shown</text:p>")
            << u"1: b"_s;
        QTest::newRow("number") << cell(R"(office:value-type="float" office:value="2000.5")",
                                        "<text:p>2,000.50</text:p>")
                                << u"1: #2000.5"_s;
        QTest::newRow("money") << cell(
            R"(office:value-type="currency" office:currency="CNY" office:value="12.5")",
            "<text:p>¥13</text:p>")
                               << u"1: #12.5"_s;
        QTest::newRow("percentage") << cell(R"(office:value-type="percentage" office:value="0.07")",
                                            "<text:p>7%</text:p>")
                                    << u"1: #0.07"_s;
        QTest::newRow("an id that was rounded") << cell(
            R"(office:value-type="float" office:value="6.93081527279011E+018")", "<text:p>7E18</text:p>")
                                                << u"1: ~6.93081527279011E+018"_s;
        QTest::newRow("yes") << cell(R"(office:value-type="boolean" office:boolean-value="true")",
                                     "<text:p>WAHR</text:p>")
                             << u"1: ?true"_s;
        QTest::newRow("day") << cell(R"(office:value-type="date" office:date-value="2026-01-05")",
                                     "<text:p>5.1.</text:p>")
                             << u"1: D2026-01-05"_s;
        QTest::newRow("day and time") << cell(
            R"(office:value-type="date" office:date-value="2026-03-29T02:30:00.5")", "<text:p>x</text:p>")
                                      << u"1: T2026-03-29 02:30:00"_s;
        QTest::newRow("time") << cell(R"(office:value-type="time" office:time-value="PT08H30M00S")",
                                      "<text:p>8:30</text:p>")
                              << u"1: 08:30:00"_s;
        QTest::newRow("formula") << cell(
            R"(table:formula="of:=1+1" office:value-type="float" office:value="2")", "<text:p>2</text:p>")
                                 << u"1: #2"_s;
        QTest::newRow("formula that comes to a text")
            << cell(R"(table:formula="of:=&quot;a&quot;" office:value-type="string")", "<text:p>a</text:p>")
            << u"1: a"_s;
        QTest::newRow("formula that was not calculated")
            << cell(R"(table:formula="of:=1+1")", "") << u"1: !#NOVALUE"_s;
        QTest::newRow("error") << cell(
            R"(table:formula="of:=A1/0" office:value-type="string" calcext:value-type="error")",
            "<text:p>#N/A</text:p>")
                               << u"1: !#N/A"_s;
        QTest::newRow("repeated") << cell(
            R"(table:number-columns-repeated="3" office:value-type="float" office:value="1")", "")
                                  << u"1: #1|#1|#1"_s;
    }
    void cellsOfAllSortsAreRead()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const QString, row);
        const Reading reading = readBytes(
            odsOf(table(::row(cell + "<table:table-cell table:number-columns-repeated=\"1000\"/>"))));
        QCOMPARE(reading.reply.detail, QString());
        QCOMPARE(shown(reading), QStringList{row});
        QCOMPARE(reading.facts.format, SheetFacts::Format::Ods);
    }

    void mergedCellsKeepTheColumnsInPlace()
    {
        const QByteArray merged =
            R"(<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" )"
            R"(office:value-type="string"><text:p>Bonus</text:p></table:table-cell><table:covered-table-cell/>)";
        const Reading reading =
            readBytes(odsOf(table(row(merged + text("c")) + row(text("1") + text("2") + text("3")))));
        QCOMPARE(shown(reading), (QStringList{u"1: Bonus|Bonus|c"_s, u"2: 1|2|3"_s}));
    }

    void repeatedRowsAreAllThere()
    {
        const QByteArray same =
            "<table:table-row table:number-rows-repeated=\"3\">" + text("a") + "</table:table-row>";
        const QByteArray blank =
            "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>";
        const Reading reading = readBytes(odsOf(table(same + blank + row(text("b")))));
        QCOMPARE(shown(reading), (QStringList{u"1: a"_s, u"2: a"_s, u"3: a"_s, u"1048004: b"_s}));
    }

    void rowsInGroupsAndHeadersAreRows()
    {
        const Reading reading = readBytes(odsOf(table(
            "<table:table-header-rows>" + row(text("h")) + "</table:table-header-rows><table:table-row-group>"
            + row(text("1")) + "<table:table-row-group>" + row(text("2"))
            + "</table:table-row-group></table:table-row-group>")));
        QCOMPARE(shown(reading), (QStringList{u"1: h"_s, u"2: 1"_s, u"3: 2"_s}));
    }

    void hiddenRowsAndFormulasAreCounted()
    {
        const QByteArray hidden =
            "<table:table-row table:visibility=\"collapse\">" + text("a") + "</table:table-row>";
        const QByteArray filtered =
            "<table:table-row table:visibility=\"filter\">" + text("b") + "</table:table-row>";
        const QByteArray formula =
            R"(<table:table-cell table:formula="of:=1" office:value-type="float" office:value="1"/>)";
        const Reading reading = readBytes(odsOf(table(hidden + filtered + row(formula + formula))));
        QCOMPARE(reading.reply.rows, 3);
        QCOMPARE(reading.reply.hiddenRows, 2);
        QCOMPARE(reading.reply.formulaCells, 2);
    }

    void theFirstVisibleSheetWithRowsIsRead()
    {
        const QByteArray styles =
            R"(<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style> )"
            R"(<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>)";
        const QByteArray bytes =
            odsOf(table(row(text("h")), "藏", "ta2") + table({}, "空") + table(row(text("a")), "A &amp; B"),
                  styles);
        const Reading first = readBytes(bytes);
        QCOMPARE(first.facts.sheets, (QStringList{u"藏"_s, u"空"_s, u"A & B"_s}));
        QCOMPARE(first.facts.hiddenSheets, QStringList{u"藏"_s});
        QCOMPARE(first.facts.sheet, u"A & B"_s);
        QCOMPARE(shown(first), QStringList{u"1: a"_s});
        QCOMPARE(shown(readBytes(bytes, {.sheet = u"藏"_s})), QStringList{u"1: h"_s});
        QCOMPARE(readBytes(bytes, {.sheet = u"无"_s}).reply.trouble, SheetTrouble::NoSuchSheet);
    }

    void aPasswordIsTold()
    {
        const QByteArray manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
        const Reading reading =
            readBytes(odsOf({}, {}, {{"META-INF/manifest.xml", manifest}, {"content.xml", "\x01\x02"}}));
        QCOMPARE(reading.reply.trouble, SheetTrouble::Encrypted);
        QCOMPARE(reading.begun, 0);
    }

    void aTableThatCanNotBeIsDamage()
    {
        QCOMPARE(readBytes(odsOf(table(row("<table:table-cell table:number-columns-repeated=\"0\"/>"))))
                     .reply.trouble,
                 SheetTrouble::Damaged);
        QCOMPARE(
            readBytes(odsOf("<table:table table:name=\"a\"><table:table-row></table:table>")).reply.trouble,
            SheetTrouble::Damaged);
        QCOMPARE(readBytes(odsOf({})).reply.trouble, SheetTrouble::Damaged);
        const QByteArray endless =
            "<table:table-row table:number-rows-repeated=\"2000000\">" + text("a") + "</table:table-row>";
        QCOMPARE(readBytes(odsOf(table(endless))).reply.trouble, SheetTrouble::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestSheetOds)
#include "tst_sheet_ods.moc"
