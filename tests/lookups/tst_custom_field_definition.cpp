// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/custom_field_definition.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class CustomFieldDefinitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsATextField();
    void readsAChoice();
    void typesOfEveryKind_data();
    void typesOfEveryKind();
};

namespace {

CustomFieldDefinition definition(const QByteArray &json)
{
    return customFieldDefinition(QJsonDocument::fromJson(json).object());
}

} // namespace

void CustomFieldDefinitionTest::readsATextField()
{
    const auto field =
        definition(R"({"custom_api_name":"shirt_size__c","name":{"zh_cn":"衣服尺码","en_us":"Shirt size"},
        "type":1,"is_required":true,"common_schema_config":{"text_field_setting":{"max_length":20}}})");
    QCOMPARE(field.apiName, u"shirt_size__c"_s);
    QCOMPARE(field.name, Text::bilingual(u"衣服尺码"_s, u"Shirt size"_s));
    QCOMPARE(field.type, u"text"_s);
    QVERIFY(field.isRequired);
    QCOMPARE(field.maximumLength, 20);
    QVERIFY(field.options.isEmpty());
}

void CustomFieldDefinitionTest::readsAChoice()
{
    const auto field = definition(R"({"custom_api_name":"size__c","name":{"zh_cn":"尺码"},"type":4,
        "common_schema_config":{"enum_field_setting":{"is_multiple":false,"enum_field_option_list":[
        {"api_name":"s","name":{"zh_cn":"小","en_us":"Small"},"is_open":true},
        {"api_name":"xs","name":{"zh_cn":"特小","en_us":"Extra small"},"is_open":false},
        {"api_name":"m","name":{}}]}}})");
    QCOMPARE(field.type, u"choice"_s);
    QCOMPARE(field.name.now(), u"尺码"_s);
    QCOMPARE(field.maximumLength, 0);
    QCOMPARE(field.options.size(), 2);
    QCOMPARE(field.options.at(0).value, u"s"_s);
    QCOMPARE(field.options.at(0).label.now(), u"Small"_s);
    QCOMPARE(field.options.at(1).label.now(), u"m"_s);
    QCOMPARE(field.closedOptions.size(), 1);
    QCOMPARE(field.closedOptions.at(0).value, u"xs"_s);
}

void CustomFieldDefinitionTest::typesOfEveryKind_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("type");
    const QByteArray many =
        R"({"type":4,"common_schema_config":{"enum_field_setting":{"is_multiple":true}}})";
    const QByteArray people =
        R"({"type":5,"common_schema_config":{"lookup_field_setting":{"is_multiple":true}}})";
    QTest::newRow("yes or no") << R"({"type":2})"_ba << u"boolean"_s;
    QTest::newRow("number") << R"({"type":3})"_ba << u"number"_s;
    QTest::newRow("several choices") << many << u"choices"_s;
    QTest::newRow("person") << R"({"type":5})"_ba << u"person"_s;
    QTest::newRow("several persons") << people << QString();
    QTest::newRow("date") << R"({"type":7})"_ba << u"date"_s;
    QTest::newRow("attachment") << R"({"type":8})"_ba << QString();
    QTest::newRow("something new") << R"({"type":99})"_ba << QString();
}

void CustomFieldDefinitionTest::typesOfEveryKind()
{
    QFETCH(QByteArray, json);
    QTEST(definition(json).type, "type");
}

QTEST_GUILESS_MAIN(CustomFieldDefinitionTest)
#include "tst_custom_field_definition.moc"
