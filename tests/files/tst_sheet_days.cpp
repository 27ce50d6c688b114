// SPDX-License-Identifier: Apache-2.0
//
// Days are days, whatever zone the machine is in and whatever its clocks do that day.
#include "sheet_test.h"
#include "zip_of.h"

#include <QTest>

#include <ctime>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

void goTo(const QByteArray &zone)
{
    qputenv("TZ", zone);
    tzset();
}

/// A cell with a number, shown with the first format of styles().
QString cell(const QByteArray &number, const QByteArray &format, const QByteArray &properties = {})
{
    QList<ZipPart> parts = workbook({{"Sheet1", ""}}, properties);
    parts.append(styles({format}));
    const Reading reading =
        readBytes(xlsxOf("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + number + "</v></c></row>", {}, parts));
    return reading.rows.isEmpty() ? reading.reply.detail : shown(reading).constFirst().mid(3);
}

} // namespace

class TestSheetDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { goTo("UTC"); }

    void daysAreTheSameInEveryZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("Shanghai") << "Asia/Shanghai"_ba;
        QTest::newRow("Los Angeles") << "America/Los_Angeles"_ba;
        QTest::newRow("where midnight is skipped") << "America/Sao_Paulo"_ba;
        QTest::newRow("far east") << "Pacific/Kiritimati"_ba;
    }
    void daysAreTheSameInEveryZone()
    {
        QFETCH(const QByteArray, zone);
        goTo(zone);
        QCOMPARE(cell("46027", "yyyy-mm-dd"), u"D2026-01-05"_s);
        // Clocks change in Los Angeles on the first two, changed in São Paulo on the third, in Shanghai on
        // the last.
        QCOMPARE(cell("46089", "14"), u"D2026-03-08"_s);
        QCOMPARE(cell("46327", "14"), u"D2026-11-01"_s);
        QCOMPARE(cell("43408", "14"), u"D2018-11-04"_s);
        QCOMPARE(cell("32978", "14"), u"D1990-04-15"_s);
        // A time of day that no clock in Los Angeles has shown that day.
        QCOMPARE(cell("46089.104166666664", "22"), u"T2026-03-08 02:30:00"_s);
        QCOMPARE(cell("43408.020833333336", "22"), u"T2018-11-04 00:30:00"_s);
        const QByteArray ods =
            R"(<table:table table:name="a"><table:table-row><table:table-cell office:value-type="date" )"
            R"(office:date-value="2026-03-08"/><table:table-cell office:value-type="date" )"
            R"(office:date-value="2026-03-08T02:30:00"/></table:table-row></table:table>)";
        QCOMPARE(shown(readBytes(odsOf(ods))), QStringList{u"1: D2026-03-08|T2026-03-08 02:30:00"_s});
    }

    void serialNumbersAreDays_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("shown");
        QTest::newRow("builtin") << "46027"_ba
                                 << "14"_ba << u"D2026-01-05"_s;
        QTest::newRow("builtin of Chinese editions") << "46027"_ba
                                                     << "31"_ba << u"D2026-01-05"_s;
        QTest::newRow("Chinese") << "46027"_ba
                                 << R"(yyyy"年"m"月"d"日")"_ba << u"D2026-01-05"_s;
        QTest::newRow("written as a fraction") << "46027.0"_ba
                                               << "14"_ba << u"D2026-01-05"_s;
        QTest::newRow("the first day") << "1"_ba
                                       << "14"_ba << u"D1900-01-01"_s;
        QTest::newRow("before the day that never was") << "59"_ba
                                                       << "14"_ba << u"D1900-02-28"_s;
        QTest::newRow("the day that never was") << "60"_ba
                                                << "14"_ba << u"#60"_s;
        QTest::newRow("after it") << "61"_ba
                                  << "14"_ba << u"D1900-03-01"_s;
        QTest::newRow("not ended") << "2958465"_ba
                                   << "14"_ba << u"D9999-12-31"_s;
        QTest::newRow("beyond all days") << "2958466"_ba
                                         << "14"_ba << u"#2958466"_s;
        QTest::newRow("before all days") << "-1"_ba
                                         << "14"_ba << u"#-1"_s;
        QTest::newRow("with a time") << "46027.354166666664"_ba
                                     << "22"_ba << u"T2026-01-05 08:30:00"_s;
        QTest::newRow("a second before midnight") << "46027.999988425923"_ba
                                                  << "22"_ba << u"T2026-01-05 23:59:59"_s;
        QTest::newRow("rounded to midnight") << "46026.99999999999"_ba
                                             << "22"_ba << u"D2026-01-05"_s;
        QTest::newRow("a time alone") << "0.35416666666666669"_ba
                                      << "20"_ba << u"08:30:00"_s;
        QTest::newRow("a number") << "46027"_ba
                                  << "0.00"_ba << u"#46027"_s;
        QTest::newRow("an id in a column of dates") << "6.93081527279011E+18"_ba
                                                    << "14"_ba << u"~6.93081527279011E+18"_s;
    }
    void serialNumbersAreDays()
    {
        QFETCH(const QByteArray, number);
        QFETCH(const QByteArray, format);
        QTEST(cell(number, format), "shown");
    }

    void aWorkbookMayCountFrom1904()
    {
        QCOMPARE(cell("44565", "14", "<workbookPr date1904=\"1\"/>"), u"D2026-01-05"_s);
        QCOMPARE(cell("0", "14", "<workbookPr date1904=\"true\"/>"), u"D1904-01-01"_s);
        QCOMPARE(cell("46027", "14", "<workbookPr date1904=\"0\"/>"), u"D2026-01-05"_s);
    }
};

QTEST_GUILESS_MAIN(TestSheetDays)
#include "tst_sheet_days.moc"
