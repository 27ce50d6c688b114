// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// Employee types, enums and field definitions (API §9.10).
class TestSandboxDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void employeeTypes();
    void enums();
    void fieldByParameters_data();
    void fieldByParameters();
    void optionsHaveNames();
    void unknownFields_data();
    void unknownFields();
    void fieldsOfObjects();
    void preHiresUseOnlyDefinedFields();
};

namespace {

QJsonObject fieldIn(SandboxClient &client, const QString &object, const QString &name)
{
    const QString path = u"/corehr/v1/custom_fields/get_by_param?object_api_name=%1&custom_api_name=%2"_s;
    return client.get(path.arg(object, name)).data()["data"_L1].toObject(); // doubled, as documented
}

QJsonArray optionsOf(const QJsonObject &field)
{
    return field["common_schema_config"_L1]["enum_field_setting"_L1]["enum_field_option_list"_L1].toArray();
}

} // namespace

void TestSandboxDefinitions::employeeTypes()
{
    SandboxClient client;
    const QString path = u"/corehr/v1/employee_types"_s;
    const QJsonArray items = client.get(path + u"?page_size=1999"_s).items();
    QCOMPARE(items.size(), client.sandbox.records(u"employee_types"_s).size());
    QSet<bool> activity;
    for (const QJsonValue &item : items) {
        QCOMPARE(item["name"_L1].toArray().size(), 2);
        activity.insert(item["active"_L1].toBool());
    }
    QCOMPARE(activity.size(), 2);
    for (const QString &query : {QString(), u"?page_size=0"_s, u"?page_size=2000"_s})
        QCOMPARE(client.get(path + query).code(), 99992402);
    const auto preHires = client.sandbox.records(u"pre_hires"_s);
    for (const QJsonObject &preHire : preHires)
        QVERIFY(
            !client.sandbox.record(u"employee_types"_s, preHire["employee_type_id"_L1].toString()).isEmpty());
}

void TestSandboxDefinitions::enums()
{
    SandboxClient client;
    const QString path = u"/corehr/v2/enums/search"_s;
    const QJsonArray names{u"contract_type"_s, u"nothing"_s, u"overtime_date_type"_s};
    const QJsonArray enums =
        client.post(path, {{u"enum_apiname_lists"_s, names}}).data()["enums"_L1].toArray();
    QCOMPARE(enums.size(), 2);
    const QJsonValue first = enums.at(0)["enum_items"_L1][0];
    QCOMPARE(first["api_name"_L1].toString(), u"labor_contract"_s); // in the documented order
    QCOMPARE(first["name"_L1][0]["value"_L1].toString(), u"劳动合同"_s);
    QCOMPARE(first["status"_L1].toInt(), 1);
    QVERIFY(client.post(path, {}).data()["enums"_L1].toArray().isEmpty());
    QJsonArray many;
    for (int i = 0; i < 501; ++i)
        many.append(u"x"_s);
    QCOMPARE(client.post(path, {{u"enum_apiname_lists"_s, many}}).code(), 99992402);
}

void TestSandboxDefinitions::fieldByParameters_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("type");
    const auto row = [](const QString &object, const QString &name, int type) {
        QTest::newRow(qUtf8Printable(object + u'/' + name)) << object << name << type;
    };
    row(u"pre_hire"_s, u"preferred_name__c"_s, 1);
    row(u"pre_hire"_s, u"need_dormitory__c"_s, 2);
    row(u"pre_hire"_s, u"desk_number__c"_s, 3);
    row(u"pre_hire"_s, u"shirt_size__c"_s, 4);
    row(u"pre_hire"_s, u"buddy__c"_s, 5);
    row(u"pre_hire"_s, u"laptop_date__c"_s, 7);
    row(u"pre_hire"_s, u"agreement__c"_s, 8);
    row(u"person"_s, u"meal_plan__c"_s, 4);
    row(u"contract"_s, u"contract_type"_s, 4);
    row(u"contract"_s, u"signing_type"_s, 4);
    row(u"pre_hire"_s, u"employment_type"_s, 4);
    row(u"pre_hire"_s, u"work_shift"_s, 4);
    row(u"employment"_s, u"employment_status"_s, 4);
    row(u"phone"_s, u"international_area_code"_s, 4);
    row(u"email"_s, u"email_usage"_s, 4);
    row(u"person"_s, u"marital_status"_s, 4);
}

void TestSandboxDefinitions::fieldByParameters()
{
    QFETCH(QString, object);
    QFETCH(QString, name);
    SandboxClient client;
    const QJsonObject field = fieldIn(client, object, name);
    QCOMPARE(field["custom_api_name"_L1].toString(), name);
    QCOMPARE(field["object_api_name"_L1].toString(), object);
    QTEST(field["type"_L1].toInt(), "type");
    QVERIFY(!field["name"_L1]["zh_cn"_L1].toString().isEmpty());
    QVERIFY(!field["name"_L1]["en_us"_L1].toString().isEmpty());
    QCOMPARE(optionsOf(field).isEmpty(), field["type"_L1].toInt() != 4);
}

void TestSandboxDefinitions::optionsHaveNames()
{
    SandboxClient client;
    const QJsonValue option = optionsOf(fieldIn(client, u"pre_hire"_s, u"shirt_size__c"_s)).at(1);
    QCOMPARE(option["api_name"_L1].toString(), u"m"_s);
    QCOMPARE(option["name"_L1]["zh_cn"_L1].toString(), u"M 码"_s);
    QCOMPARE(option["name"_L1]["en_us"_L1].toString(), u"Medium"_s);
    const QJsonObject skills = fieldIn(client, u"pre_hire"_s, u"skills__c"_s);
    QVERIFY(skills["common_schema_config"_L1]["enum_field_setting"_L1]["is_multiple"_L1].toBool());
}

void TestSandboxDefinitions::unknownFields_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("code");
    QTest::newRow("none") << QString() << 1160006;
    QTest::newRow("no name") << u"object_api_name=pre_hire"_s << 1160006;
    QTest::newRow("object") << u"object_api_name=x&custom_api_name=skills__c"_s << 1162010;
    QTest::newRow("field") << u"object_api_name=pre_hire&custom_api_name=x"_s << 1162020;
    QTest::newRow("other object's") << u"object_api_name=person&custom_api_name=skills__c"_s << 1162020;
}

void TestSandboxDefinitions::unknownFields()
{
    QFETCH(QString, query);
    QTEST(SandboxClient().get(u"/corehr/v1/custom_fields/get_by_param?"_s + query).code(), "code");
}

void TestSandboxDefinitions::fieldsOfObjects()
{
    SandboxClient client;
    const QString path = u"/corehr/v1/custom_fields/query?object_api_name_list="_s;
    const qsizetype ofPreHires = client.get(path + u"pre_hire"_s).items().size();
    const qsizetype ofPersons = client.get(path + u"person"_s).items().size();
    QVERIFY(ofPreHires >= 10 && ofPersons >= 1);
    QCOMPARE(client.get(path + u"pre_hire&object_api_name_list=person"_s).items().size(),
             ofPreHires + ofPersons);
    QCOMPARE(client.get(path + u"x"_s).code(), 1162010);
    QCOMPARE(client.get(u"/corehr/v1/custom_fields/query"_s).code(), 99992402);
}

void TestSandboxDefinitions::preHiresUseOnlyDefinedFields()
{
    Sandbox sandbox;
    const auto preHires = sandbox.records(u"pre_hires"_s);
    for (const QJsonObject &preHire : preHires) {
        const QJsonArray fields = preHire["custom_fields"_L1].toArray();
        for (const QJsonValue &field : fields)
            QVERIFY(!sandbox.record(u"custom_fields"_s, field["field_name"_L1].toString()).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSandboxDefinitions)
#include "test_sandbox_definitions.moc"
