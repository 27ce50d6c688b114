// SPDX-License-Identifier: Apache-2.0
//
// What the numbers of spreadsheets say.
#include "app/files/date_format.h"
#include "app/files/decimal_text.h"

#include <QTest>

#include <random>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestDecimalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsTheySay_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<SheetCell::Kind>("kind");
        QTest::addColumn<QByteArray>("text");
        const auto number = [](const char *raw, const char *text) {
            QTest::newRow(raw) << QByteArray(raw) << SheetCell::Kind::Number << QByteArray(text);
        };
        const auto rounded = [](const char *raw) {
            QTest::newRow(raw) << QByteArray(raw) << SheetCell::Kind::Rounded << QByteArray(raw);
        };
        const auto error = [](const char *raw) {
            QTest::newRow(raw) << QByteArray(raw) << SheetCell::Kind::Error << QByteArray(raw);
        };
        number("0", "0");
        number("2000.5", "2000.5");
        number("-12.25", "-12.25");
        number("2000.50", "2000.5");
        number("2000.0", "2000");
        number("+5", "5");
        number("-0", "0");
        number("007", "7");
        number(".5", "0.5");
        number("123456789012345", "123456789012345");
        number("1E3", "1000");
        number("1.5E-2", "0.015");
        number("6.93081527279011E+14", "693081527279011");
        // As Excel writes what people have typed as 1.1, 0.07, 2000.1.
        number("1.1000000000000001", "1.1");
        number("7.0000000000000007E-2", "0.07");
        number("2000.0999999999999", "2000.1");
        // A sum that was calculated; Excel shows 3703.68.
        number("3703.6799999999998", "3703.68");
        number("0.33333333333333331", "0.333333333333333");
        // More digits than any double has were not written by one.
        number("12345678901234.567891", "12345678901234.567891");
        // All digits of an id stand there, or some do not.
        number("6930815272790114324", "6930815272790114324");
        number("6930815272790114324.0", "6930815272790114324");
        number("1234567890123456", "1234567890123456");
        rounded("6.93081527279011E+18");
        rounded("6.93081527279011E+018");
        rounded("6.9308152727901143E18");
        rounded("1E+15");
        rounded("1E-300");
        error("abc");
        error("1.2.3");
        error("1E");
        error("-");
        error("NaN");
        error("0x10");
    }
    void numbersAreReadAsTheySay()
    {
        QFETCH(const QByteArray, raw);
        std::string space;
        const DecimalText read = readDecimal({raw.constData(), size_t(raw.size())}, space);
        QTEST(read.kind, "kind");
        QTEST(QByteArray(read.text.data(), qsizetype(read.text.size())), "text");
    }

    /// Whatever was typed with up to 15 digits comes back, through a double printed in any usual way.
    void typedAmountsSurviveADouble()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < 5'000; ++i) {
            const auto cents = qint64(random() % 100'000'000'000);
            QByteArray typed = QByteArray::number(cents / 100);
            if (cents % 100)
                typed += '.' + QByteArray::number(cents % 100 + 100).mid(1);
            while (typed.contains('.') && typed.endsWith('0'))
                typed.chop(1);
            const double value = typed.toDouble();
            for (const QByteArray &raw :
                 {typed, QByteArray::number(value, 'g', 17), QByteArray::number(value, 'e', 16)}) {
                std::string space;
                const DecimalText read = readDecimal({raw.constData(), size_t(raw.size())}, space);
                QCOMPARE(QByteArray(read.text.data(), qsizetype(read.text.size())), typed);
            }
        }
    }

    void dateFormatsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("isDate");
        for (const char *const code :
             {"yyyy-mm-dd", "m/d/yy h:mm", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
              "h:mm:ss", "[h]:mm", "mmm-yy", "YYYY/MM/DD", "\\Dd", "上午/下午h\"时\"mm\"分\""})
            QTest::newRow(code) << QByteArray(code) << true;
        for (const char *const code :
             {"General", "0.00", "#,##0.00\\ \"day\"", "\"year\" 0", "[Red]0.00", "0.00E+00", "@", "0_d",
              "0\\m", "*d0", "0;\"d\"d", "\"unclosed d", "[unclosed d", "¥#,##0.00"})
            QTest::newRow(code) << QByteArray(code) << false;
    }
    void dateFormatsAreRecognised()
    {
        QFETCH(const QByteArray, code);
        QTEST(isDateFormat(std::string_view(code.constData(), size_t(code.size()))), "isDate");
    }

    void builtinDateFormatsAreRecognised()
    {
        QList<int> dates;
        for (int id = 0; id < 100; ++id) {
            if (isDateFormat(id))
                dates.append(id);
        }
        const QList<int> expected{14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33,
                                  34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58};
        QCOMPARE(dates, expected);
    }
};

QTEST_APPLESS_MAIN(TestDecimalText)
#include "tst_decimal_text.moc"
