// SPDX-License-Identifier: Apache-2.0
// Telling an e-mail address or a phone number from a name.
#include "models/lookups/typed_contact.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TypedContactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phones_data();
    void phones();
    void notAPhone_data();
    void notAPhone();
    void emails();
};

void TypedContactTest::phones_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("forContacts");
    const auto row = [](const char *name, const QString &typed, const QString &code, const QString &digits,
                        const QString &contacts) {
        QTest::newRow(name) << typed << code << digits << contacts;
    };
    row("bare", u"13011111111"_s, u"86"_s, u"13011111111"_s, u"13011111111"_s);
    row("dashes", u" 130-1111-1111 "_s, u"86"_s, u"13011111111"_s, u"13011111111"_s);
    row("country code", u"+86 130 1111 1111"_s, u"86"_s, u"13011111111"_s, u"13011111111"_s);
    row("country code without plus", u"86 13011111111"_s, u"86"_s, u"13011111111"_s, u"13011111111"_s);
    row("double zero", u"0086 13011111111"_s, u"86"_s, u"13011111111"_s, u"13011111111"_s);
    row("full width", u"＋８６１３０１１１１１１１１"_s, u"86"_s, u"13011111111"_s, u"13011111111"_s);
    row("Singapore", u"+65 8123 4567"_s, u"65"_s, u"81234567"_s, u"+6581234567"_s);
    row("United States", u"+1 (415) 555-0100"_s, u"1"_s, u"4155550100"_s, u"+14155550100"_s);
    row("Hong Kong", u"+852 5123 4567"_s, u"852"_s, u"51234567"_s, u"+85251234567"_s);
}

void TypedContactTest::phones()
{
    QFETCH(QString, typed);
    const auto phone = phoneIn(typed);
    QVERIFY(phone);
    QTEST(phone->countryCode, "code");
    QTEST(phone->digits, "digits");
    QTEST(phone->forContacts(), "forContacts");
}

void TypedContactTest::notAPhone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("name") << u"林晓文"_s;
    QTest::newRow("not complete yet") << u"1301111"_s;
    QTest::newRow("not complete yet, with code") << u"+86 130 1111"_s;
    QTest::newRow("an id") << u"6930815272790114324"_s;
    QTest::newRow("plus alone") << u"+"_s;
    QTest::newRow("empty") << QString();
}

void TypedContactTest::notAPhone()
{
    QFETCH(QString, typed);
    QVERIFY(!phoneIn(typed));
}

void TypedContactTest::emails()
{
    QCOMPARE(emailIn(u" zhangsan@example.com "_s).value_or(QString()), u"zhangsan@example.com"_s);
    for (const QString &typed : {u"zhangsan"_s, u"zhangsan@"_s, u"zhangsan@example"_s, u"zhangsan@example."_s,
                                 u"zhang san@example.com"_s, u"@example.com"_s})
        QVERIFY2(!emailIn(typed), qPrintable(typed));
}

QTEST_GUILESS_MAIN(TypedContactTest)
#include "tst_typed_contact.moc"
