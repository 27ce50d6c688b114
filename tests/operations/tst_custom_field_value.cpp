// SPDX-License-Identifier: Apache-2.0
#include "models/operations/custom_field_value.h"

#include <QJsonDocument>
#include <QtTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

Entry entry(const QString &type, const QString &value)
{
    return {{u"field_name"_s, u"custom_field1__c"_s}, {u"type"_s, type}, {u"value"_s, value}};
}

/// The "value" member as it stands on the wire.
QString onTheWire(const Entry &cells)
{
    return QJsonDocument::fromJson(encodeCustomField(cells).toJson()).object().value("value"_L1).toString();
}

Entry readBack(const QString &wire)
{
    return decodeCustomField({{u"field_name"_s, u"custom_field1__c"_s}, {u"value"_s, wire}});
}

} // namespace

/// API §5.3, first column: the value is JSON text inside a string, as the v1 example writes it.
class CustomFieldValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes_data();
    void encodes();
    void decodes_data();
    void decodes();
    void goesBackAsItCame_data();
    void goesBackAsItCame();
    void keepsTheFieldName();
    void judgesTheValueByItsType_data();
    void judgesTheValueByItsType();
    void offersEveryTypeThatItDecodes();
};

void CustomFieldValueTest::encodes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("wire");
    QTest::newRow("text") << u"text"_s << u"Sandy"_s << u"\"Sandy\""_s;
    QTest::newRow("text with quotes") << u"text"_s << u"a \"b\" \\ c"_s << uR"("a \"b\" \\ c")"_s;
    QTest::newRow("Chinese text") << u"text"_s << u"林晓雨"_s << u"\"林晓雨\""_s;
    QTest::newRow("digits as text") << u"text"_s << u"12"_s << u"\"12\""_s;
    QTest::newRow("yes") << u"boolean"_s << u"true"_s << u"true"_s;
    QTest::newRow("number") << u"number"_s << u"12"_s << u"12"_s;
    QTest::newRow("exact number") << u"number"_s << u"12345678901234567.10"_s << u"12345678901234567.10"_s;
    QTest::newRow("choice") << u"choice"_s << u"option_api_name"_s << u"\"option_api_name\""_s;
    QTest::newRow("several choices") << u"choices"_s << u"a;b"_s << uR"(["a","b"])"_s;
    QTest::newRow("one of several choices") << u"choices"_s << u"a"_s << uR"(["a"])"_s;
    QTest::newRow("person") << u"person"_s << u"7182736455463728191"_s << u"\"7182736455463728191\""_s;
    QTest::newRow("date") << u"date"_s << u"2023-01-01"_s << u"\"2023-01-01\""_s;
    QTest::newRow("other") << u"json"_s << uR"([{"file_id":"f1"}])"_s << uR"([{"file_id":"f1"}])"_s;
}

void CustomFieldValueTest::encodes()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    QTEST(onTheWire(entry(type, value)), "wire");
}

void CustomFieldValueTest::decodes_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::newRow("text") << u"\"Sandy\""_s << u"text"_s << u"Sandy"_s;
    QTest::newRow("yes") << u"true"_s << u"boolean"_s << u"true"_s;
    QTest::newRow("number") << u"12.50"_s << u"number"_s << u"12.50"_s;
    QTest::newRow("long number") << u"6930815272790114324"_s << u"number"_s << u"6930815272790114324"_s;
    QTest::newRow("list") << uR"(["a","b"])"_s << u"choices"_s << u"a;b"_s;
    QTest::newRow("date") << u"\"2023-01-01\""_s << u"date"_s << u"2023-01-01"_s;
    QTest::newRow("files") << uR"([{"file_id":"f1"}])"_s << u"json"_s << uR"([{"file_id":"f1"}])"_s;
    QTest::newRow("bare word") << u"option_a"_s << u"json"_s << u"option_a"_s;
}

void CustomFieldValueTest::decodes()
{
    QFETCH(QString, wire);
    const Entry cells = readBack(wire);
    QTEST(cells.value(u"type"_s), "type");
    QTEST(cells.value(u"value"_s), "value");
}

void CustomFieldValueTest::goesBackAsItCame_data()
{
    QTest::addColumn<QString>("wire");
    // All fields are sent when one of them changes, so reading one must never change it.
    const QStringList texts{
        u"\"Sandy\""_s,
        u"\"\""_s,
        u"true"_s,
        u"false"_s,
        u"12"_s,
        u"-0.5"_s,
        u"1e3"_s,
        u"null"_s,
        u"[]"_s,
        uR"(["a"])"_s,
        uR"(["a;b"])"_s,
        uR"([" a"])"_s,
        uR"([1,2])"_s,
        uR"([{"file_id":"f1"},{"file_id":"f2"}])"_s,
        uR"({"zh-CN":"姓名"})"_s,
        u"\"2023-1-1\""_s,
        u"\"two\\nlines\""_s,
        u"\" padded \""_s,
        u"Sandy"_s,
        u"2023-1-1"_s,
    };
    for (const QString &wire : texts)
        QTest::newRow(qPrintable(wire)) << wire;
}

void CustomFieldValueTest::goesBackAsItCame()
{
    QFETCH(QString, wire);
    QCOMPARE(onTheWire(readBack(wire)), wire);
}

void CustomFieldValueTest::keepsTheFieldName()
{
    const QByteArray json = encodeCustomField(readBack(u"\"Sandy\""_s)).toJson();
    QCOMPARE(json, QByteArray(R"({"field_name":"custom_field1__c","value":"\"Sandy\""})"));
}

void CustomFieldValueTest::judgesTheValueByItsType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fits");
    const auto row = [](const QString &type, const QString &value, bool fits) {
        QTest::newRow(qPrintable(type + u' ' + value)) << type << value << fits;
    };
    row(u"text"_s, u"anything at all"_s, true);
    row(u"boolean"_s, u"true"_s, true);
    row(u"boolean"_s, u"false"_s, true);
    row(u"boolean"_s, u"yes"_s, false);
    row(u"boolean"_s, u"1"_s, false);
    for (const QString &number : {u"0"_s, u"12"_s, u"-3"_s, u"12.50"_s})
        row(u"number"_s, number, true);
    for (const QString &word : {u"1,000"_s, u"012"_s, u"twelve"_s, u"1."_s, u"１２"_s})
        row(u"number"_s, word, false);
    row(u"date"_s, u"2026-03-31"_s, true);
    row(u"date"_s, u"2026-02-30"_s, false);
    row(u"date"_s, u"tomorrow"_s, false);
    row(u"choice"_s, u"option_a"_s, true);
    row(u"json"_s, u"{\"a\":1}"_s, true);
    row(u"json"_s, u"{\"a\":"_s, false);
}

void CustomFieldValueTest::judgesTheValueByItsType()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    QTEST(!customFieldProblem(entry(type, value)).has_value(), "fits");
}

void CustomFieldValueTest::offersEveryTypeThatItDecodes()
{
    QStringList types;
    for (const Choice &choice : customFieldTypes())
        types.append(choice.value);
    for (const QString &wire : {u"\"a\""_s, u"true"_s, u"1"_s, u"[\"a\"]"_s, u"\"2023-01-01\""_s, u"{}"_s})
        QVERIFY2(types.contains(readBack(wire).value(u"type"_s)), qPrintable(wire));
}

QTEST_GUILESS_MAIN(CustomFieldValueTest)
#include "tst_custom_field_value.moc"
