// SPDX-License-Identifier: Apache-2.0
#include "models/values/day_time.h"
#include "models/values/value_kind.h"

#include <QTest>
#include <QTimeZone>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreCleanedOfWhatComesWithCopying_data();
    void idsAreCleanedOfWhatComesWithCopying();
    void idsThatAreNoIdsAreNamed_data();
    void idsThatAreNoIdsAreNamed();
    void idListsTakeAnySeparator();
    void namesAndReasonsStayAsTyped();
    void daysAreUnderstoodInManyForms_data();
    void daysAreUnderstoodInManyForms();
    void daysThatAreNoneAreRefused_data();
    void daysThatAreNoneAreRefused();
    void aBareDayIsCompletedOrKeepsTheLoadedTime();
    void amountsKeepEveryDigit_data();
    void amountsKeepEveryDigit();
    void amountsWithSeparatorsSayHowToWriteThem();
    void momentsAreMillisecondsOnTheWire();
    void aDayBecomesAMomentInTheLocalZone();
    void bodiesKeepNumbersAndNesting();
};

void ValuesTest::idsAreCleanedOfWhatComesWithCopying_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("plain") << u"6930815272790114325"_s;
    QTest::newRow("blanks and line breaks") << u"  6930815272\n790114325\t"_s;
    QTest::newRow("apostrophe") << u"'6930815272790114325"_s;
    QTest::newRow("formula") << u"=\"6930815272790114325\""_s;
    QTest::newRow("full width") << u"６９３０８１５２７２７９０１１４３２５"_s;
    QTest::newRow("no-break and zero-width") << u"\u00a06930815272790114325\u200b"_s;
}

void ValuesTest::idsAreCleanedOfWhatComesWithCopying()
{
    QFETCH(QString, typed);
    QCOMPARE(idKind().normalised(typed), u"6930815272790114325"_s);
    QVERIFY(!idKind().problem(idKind().normalised(typed)));
}

void ValuesTest::idsThatAreNoIdsAreNamed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("destroyed by a spreadsheet") << u"6.93082E+18"_s << u"destroyed"_s;
    QTest::newRow("letters") << u"offer-12"_s << u"digits only"_s;
    QTest::newRow("too long") << u"69308152727901143251"_s << u"at most 19"_s;
    QTest::newRow("path") << u"12/../34"_s << u"digits only"_s;
}

void ValuesTest::idsThatAreNoIdsAreNamed()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const auto problem = idKind().problem(idKind().normalised(typed));
    QVERIFY(problem);
    QVERIFY2(problem->now().contains(says), qPrintable(problem->now()));
}

void ValuesTest::idListsTakeAnySeparator()
{
    QCOMPARE(idListKind().normalised(u"123, 456；789\n'1011"_s), u"123;456;789;1011"_s);
    QCOMPARE(idListKind().toBody(u"123;456"_s).toJson(), QByteArray(R"(["123","456"])"));
    QVERIFY(idListKind().problem(u"123;abc"_s));
}

void ValuesTest::namesAndReasonsStayAsTyped()
{
    // The full-width bar is part of the reason that Feishu's statistics look for (API §6.4).
    QCOMPARE(lineKind().normalised(u" 入职｜开源 "_s), u"入职｜开源"_s);
}

void ValuesTest::daysAreUnderstoodInManyForms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("iso") << u"2026-01-05"_s;
    QTest::newRow("slashes") << u"2026/1/5"_s;
    QTest::newRow("dots") << u"2026.1.5"_s;
    QTest::newRow("packed") << u"20260105"_s;
    QTest::newRow("chinese") << u"2026年1月5日"_s;
    QTest::newRow("full width") << u"２０２６－０１－０５"_s;
}

void ValuesTest::daysAreUnderstoodInManyForms()
{
    QFETCH(QString, typed);
    QCOMPARE(dateKind().normalised(typed), u"2026-01-05"_s);
}

void ValuesTest::daysThatAreNoneAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("29 February of a common year") << u"2026-02-29"_s;
    QTest::newRow("two-digit year") << u"05/06/24"_s;
    QTest::newRow("with a time") << u"2026-01-05 10:00"_s;
    QTest::newRow("words") << u"next week"_s;
}

void ValuesTest::daysThatAreNoneAreRefused()
{
    QFETCH(QString, typed);
    QCOMPARE(dateKind().normalised(typed), typed);
    QVERIFY(dateKind().problem(typed));
}

void ValuesTest::aBareDayIsCompletedOrKeepsTheLoadedTime()
{
    QCOMPARE(dateTimeKind().normalised(u"2026-01-05"_s), u"2026-01-05 00:00:00"_s);
    QCOMPARE(endOfDayKind().normalised(u"2026/1/5"_s), u"2026-01-05 23:59:59"_s);
    QCOMPARE(dateTimeKind().normalisedOver(u"2026-02-01"_s, u"2026-01-05 08:30:00"_s),
             u"2026-02-01 08:30:00"_s);
    QCOMPARE(dateTimeKind().normalisedOver(u"2026-02-01 09:00"_s, u"2026-01-05 08:30:00"_s),
             u"2026-02-01 09:00:00"_s);
}

void ValuesTest::amountsKeepEveryDigit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("cents") << u"2000.50"_s << "2000.50"_ba;
    QTest::newRow("more than a double holds") << u"123456789012345.67"_s << "123456789012345.67"_ba;
    QTest::newRow("a tenth") << u"0.1"_s << "0.1"_ba;
    QTest::newRow("bare point") << u".5"_s << "0.5"_ba;
    QTest::newRow("leading zeros") << u"007"_s << "7"_ba;
    QTest::newRow("zero") << u"0"_s << "0"_ba;
    QTest::newRow("full width") << u"１００．５"_s << "100.5"_ba;
}

void ValuesTest::amountsKeepEveryDigit()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, wire);
    const QString amount = amountKind().normalised(typed);
    QVERIFY(!amountKind().problem(amount));
    QCOMPARE(amountKind().toBody(amount).toJson(), wire);
}

void ValuesTest::amountsWithSeparatorsSayHowToWriteThem()
{
    const auto problem = amountKind().problem(amountKind().normalised(u"2,000.50"_s));
    QVERIFY(problem);
    QVERIFY(problem->now().contains(u"2000.50"_s));
    QVERIFY(amountKind().problem(u"-5"_s));
    QVERIFY(amountKind().problem(u"1e3"_s));
}

void ValuesTest::momentsAreMillisecondsOnTheWire()
{
    QCOMPARE(instantKind().normalised(u"1704720275001"_s), u"1704720275001"_s);
    QCOMPARE(instantKind().toBody(u"1704720275001"_s).toJson(), QByteArray(R"("1704720275001")"));
    QVERIFY(
        instantKind().told(u"1704720275000"_s).contains(u"(UTC"_s)); // where it is read, it names its zone
    // What is shown can be typed back without loss.
    QCOMPARE(instantKind().normalised(instantKind().shown(u"1704720275001"_s)), u"1704720275001"_s);
    QVERIFY(instantKind().problem(u"1704720275"_s)); // seconds
}

void ValuesTest::aDayBecomesAMomentInTheLocalZone()
{
    const QDateTime start = QDate(2026, 3, 31).startOfDay();
    QCOMPARE(instantKind().normalised(u"2026-03-31"_s), QString::number(start.toMSecsSinceEpoch()));
    QVERIFY(instantKind().echo(QString::number(start.toMSecsSinceEpoch())).now().startsWith("UTC"_L1));
}

void ValuesTest::bodiesKeepNumbersAndNesting()
{
    BodyValue body = BodyValue::object();
    body.insert(u"bonus.cash.currency_type"_s, BodyValue::text(u"CNY"_s));
    body.insert(u"bonus.cash.amount"_s, BodyValue::decimal(u"2000.50"_s));
    body.insert(u"stage"_s, BodyValue::integer(3));
    QCOMPARE(body.toJson(),
             QByteArray(R"({"bonus":{"cash":{"currency_type":"CNY","amount":2000.50}},"stage":3})"));
    QVERIFY(body.toReadableJson().contains(u"\n    \"cash\": {"_s));
}

QTEST_APPLESS_MAIN(ValuesTest)
#include "tst_values.moc"
