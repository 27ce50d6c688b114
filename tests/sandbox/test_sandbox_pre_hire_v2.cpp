// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// The v2 update (API §8.1 to §8.3): a field is written because it is named. Read back by v1.
class TestSandboxPreHireV2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedRequestIsCarriedOut();
    void v1ShowsWhatV2Wrote();
    void namedWithoutValueIsCleared_data();
    void namedWithoutValueIsCleared();
    void notNamedIsLeftAlone();
    void listsAreWrittenWhole();
    void customValuesAreConverted_data();
    void customValuesAreConverted();
    void customFieldIsCleared();
    void personFields();
    void namesFollowTheList();
    void somebodyElsesChangeIsOverwrittenOnlyWhereNamed();

private:
    static constexpr QLatin1StringView ChenMo{"7345005664477775411"};
};

namespace {

const QString V1 = u"/corehr/v1/pre_hires/7345005664477775411"_s;
const QString V2 = u"/corehr/v2/pre_hires/7345005664477775411"_s;

QJsonObject shown(SandboxClient &client)
{
    return client.get(V1).data()["pre_hire"_L1].toObject();
}

// An update of offer_info_update that names what is given beside the values.
QJsonObject offerUpdate(const QJsonObject &values, const QStringList &names)
{
    QJsonArray standard;
    for (const QString &name : names)
        standard.append(u"offer_info_update."_s + name);
    return {{u"offer_info_update"_s, values}, {u"standard_update_fields"_s, standard}};
}

QJsonObject customUpdate(const QString &name, const QString &value)
{
    const QJsonObject row{{u"field_name"_s, name}, {u"value"_s, value}};
    return {{u"offer_info_update"_s, QJsonObject{{u"custom_fields"_s, QJsonArray{row}}}},
            {u"custom_update_fields"_s, QJsonArray{name}}};
}

QString customValue(const QJsonObject &preHire, const QString &name)
{
    const QJsonArray fields = preHire["custom_fields"_L1].toArray();
    for (const QJsonValue &field : fields)
        if (field["field_name"_L1].toString() == name)
            return field["value"_L1].toString();
    return {};
}

} // namespace

void TestSandboxPreHireV2::recordedRequestIsCarriedOut()
{
    SandboxClient client;
    const QJsonObject recorded{
        {u"offer_info_update"_s, QJsonObject{{u"onboarding_date"_s, u"2022-10-08"_s}}},
        {u"standard_update_fields"_s, QJsonArray{u"offer_info_update.onboarding_date"_s}}};
    const SandboxAnswer answer = client.patch(V2, recorded);
    QCOMPARE(answer.code(), 0);
    QCOMPARE(answer.data(), (QJsonObject{{u"pre_hire_id"_s, QString(ChenMo)}}));
    QCOMPARE(shown(client)["hire_date"_L1].toString(), u"2022-10-08"_s);
}

void TestSandboxPreHireV2::v1ShowsWhatV2Wrote()
{
    SandboxClient client;
    QJsonObject expected = shown(client);
    const QString type = client.sandbox.records(u"employee_types"_s).at(2)["id"_L1].toString();
    const QJsonArray split{QJsonObject{{u"cost_center_id"_s, u"6950635856373745165"_s}, {u"rate"_s, 70}},
                           QJsonObject{{u"cost_center_id"_s, u"6950635856373745166"_s}, {u"rate"_s, 30}}};
    const QJsonObject values{
        {u"onboarding_date"_s, u"2027-01-04"_s}, {u"employment_type"_s, u"contingent_worker"_s},
        {u"employee_type_id"_s, type},           {u"worker_id"_s, u"E99"_s},
        {u"ats_application_id"_s, u"123"_s},     {u"cost_center_rates"_s, split}};
    QCOMPARE(client.patch(V2, offerUpdate(values, values.keys())).code(), 0);
    expected.insert(u"hire_date"_s, u"2027-01-04"_s);
    expected.insert(u"employee_type_id"_s, type);
    expected.insert(u"worker_id"_s, u"E99"_s);
    expected.insert(u"ats_application_id"_s, u"123"_s);
    expected.insert(u"cost_center_rate"_s, split);
    QJsonObject after = shown(client);
    QCOMPARE(after.take("employee_type"_L1)["enum_name"_L1].toString(), u"contingent_worker"_s);
    expected.remove("employee_type"_L1);
    QCOMPARE(after, expected);
}

void TestSandboxPreHireV2::namedWithoutValueIsCleared_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("v1Name");
    QTest::newRow("date") << u"onboarding_date"_s << u"hire_date"_s;
    QTest::newRow("number") << u"worker_id"_s << u"worker_id"_s;
    QTest::newRow("application") << u"ats_application_id"_s << u"ats_application_id"_s;
    QTest::newRow("employee type") << u"employee_type_id"_s << u"employee_type_id"_s;
    QTest::newRow("employment type") << u"employment_type"_s << u"employee_type"_s;
    QTest::newRow("split") << u"cost_center_rates"_s << u"cost_center_rate"_s;
}

void TestSandboxPreHireV2::namedWithoutValueIsCleared()
{
    QFETCH(QString, name);
    QFETCH(QString, v1Name);
    SandboxClient client;
    const QJsonObject before = shown(client);
    QVERIFY(!before[v1Name].isUndefined() && before[v1Name] != QString() && before[v1Name] != QJsonArray());
    QCOMPARE(client.patch(V2, offerUpdate({}, {name})).code(), 0);
    QJsonObject after = shown(client);
    const QJsonValue cleared = after.take(v1Name);
    QVERIFY(cleared.toString().isEmpty() && cleared.toArray().isEmpty() && cleared.toObject().isEmpty());
    QJsonObject rest = before;
    rest.remove(v1Name);
    QCOMPARE(after, rest);
}

void TestSandboxPreHireV2::notNamedIsLeftAlone()
{
    SandboxClient client;
    const QJsonObject before = shown(client);
    const QJsonObject values{{u"onboarding_date"_s, u"2027-01-04"_s}, {u"worker_id"_s, u"E10086"_s}};
    QCOMPARE(client.patch(V2, offerUpdate(values, {})).code(), 0); // not even the taken number is judged
    QCOMPARE(shown(client), before);
    QCOMPARE(client.patch(V2, {}).code(), 0);
    QCOMPARE(shown(client), before);
}

void TestSandboxPreHireV2::listsAreWrittenWhole()
{
    SandboxClient client;
    QCOMPARE(shown(client)["cost_center_rate"_L1].toArray().size(), 3);
    const QJsonArray one{QJsonObject{{u"cost_center_id"_s, u"6961416892252992851"_s}, {u"rate"_s, 100}}};
    QCOMPARE(client.patch(V2, offerUpdate({{u"cost_center_rates"_s, one}}, {u"cost_center_rates"_s})).code(),
             0);
    QCOMPARE(shown(client)["cost_center_rate"_L1].toArray(), one);
}

void TestSandboxPreHireV2::customValuesAreConverted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("v2");
    QTest::addColumn<QString>("v1");
    const auto row = [](const QString &name, const QString &v2, const QString &v1) {
        QTest::newRow(qUtf8Printable(name)) << name << v2 << v1;
    };
    row(u"preferred_name__c"_s, u"[\"小陈 \\\"Mo\\\"\"]"_s, u"\"小陈 \\\"Mo\\\"\""_s);
    row(u"nickname__c"_s, u"[\"小陈\"]"_s, u"[{\"lang\":\"zh-CN\",\"value\":\"小陈\"}]"_s);
    row(u"need_dormitory__c"_s, u"true"_s, u"true"_s);
    row(u"desk_number__c"_s, u"12"_s, u"12"_s);
    row(u"shirt_size__c"_s, u"xl"_s, u"\"xl\""_s);
    row(u"skills__c"_s, u"[\"sql\",\"excel\"]"_s, u"[\"sql\",\"excel\"]"_s);
    row(u"buddy__c"_s, u"6801815810999541857"_s, u"\"6801815810999541857\""_s);
    row(u"mentors__c"_s, u"[\"6801815810999541857\"]"_s, u"[\"6801815810999541857\"]"_s);
    row(u"laptop_date__c"_s, u"2027-1-4"_s, u"\"2027-01-04\""_s);
    row(u"agreement__c"_s, u"[{\"file_id\":\"123\"}]"_s, u"[{\"file_id\":\"123\"}]"_s);
}

void TestSandboxPreHireV2::customValuesAreConverted()
{
    QFETCH(QString, name);
    QFETCH(QString, v2);
    SandboxClient client;
    QCOMPARE(client.patch(V2, customUpdate(name, v2)).code(), 0);
    QTEST(customValue(shown(client), name), "v1");
}

void TestSandboxPreHireV2::customFieldIsCleared()
{
    SandboxClient client;
    QCOMPARE(customValue(shown(client), u"shirt_size__c"_s), u"\"m\""_s);
    QCOMPARE(client.patch(V2, {{u"custom_update_fields"_s, QJsonArray{u"shirt_size__c"_s}}}).code(), 0);
    QCOMPARE(customValue(shown(client), u"shirt_size__c"_s), QString());
    QCOMPARE(customValue(shown(client), u"preferred_name__c"_s), u"\"陈默\""_s);
}

void TestSandboxPreHireV2::personFields()
{
    SandboxClient client;
    const QJsonObject row{{u"field_name"_s, u"meal_plan__c"_s}, {u"value"_s, u"vegetarian"_s}};
    const QJsonObject body{{u"basic_info_update"_s, QJsonObject{{u"custom_fields"_s, QJsonArray{row}}}},
                           {u"person_custom_update_fields"_s, QJsonArray{u"meal_plan__c"_s}}};
    QCOMPARE(client.patch(V2, body).code(), 0);
    const SandboxAnswer found = client.post(u"/corehr/v2/pre_hires/query"_s,
                                            {{u"pre_hire_ids"_s, QJsonArray{QString(ChenMo)}},
                                             {u"fields"_s, QJsonArray{u"person_info.custom_fields"_s}}});
    QCOMPARE(found.items().at(0)["person_info"_L1]["custom_fields"_L1][0]["value"_L1].toString(),
             u"vegetarian"_s);
    QVERIFY(customValue(shown(client), u"meal_plan__c"_s).isEmpty()); // v1 has the pre-hire's only
}

void TestSandboxPreHireV2::namesFollowTheList()
{
    SandboxClient client;
    const auto name = [](const QString &type, const QString &text) {
        return QJsonObject{
            {u"country_region"_s, u"6862995757234914824"_s}, {u"name_type"_s, type}, {u"full_name"_s, text}};
    };
    const QJsonArray names{name(u"legal_name"_s, u"陈墨"_s), name(u"preferred_name"_s, u"阿墨"_s)};
    const QJsonObject body{{u"basic_info_update"_s, QJsonObject{{u"names"_s, names}}},
                           {u"standard_update_fields"_s, QJsonArray{u"basic_info_update.names"_s}}};
    QCOMPARE(client.patch(V2, body).code(), 0);
    const QString search = u"/corehr/v2/pre_hires/search?page_size=10"_s;
    QCOMPARE(client.post(search, {{u"key_word"_s, u"阿墨"_s}}).items().size(), 1);
    QCOMPARE(client.post(search, {{u"key_word"_s, u"陈默"_s}}).items().size(), 0);
}

void TestSandboxPreHireV2::somebodyElsesChangeIsOverwrittenOnlyWhereNamed()
{
    SandboxClient client;
    client.sandbox.changeRecord(u"pre_hires"_s, QString(ChenMo),
                                {{u"hire_date"_s, u"2027-05-05"_s}, {u"worker_id"_s, u"E-OTHER"_s}});
    QCOMPARE(client.patch(V2, offerUpdate({{u"onboarding_date"_s, u"2027-01-04"_s}}, {u"onboarding_date"_s}))
                 .code(),
             0);
    QCOMPARE(shown(client)["hire_date"_L1].toString(), u"2027-01-04"_s);
    QCOMPARE(shown(client)["worker_id"_L1].toString(), u"E-OTHER"_s);
}

QTEST_GUILESS_MAIN(TestSandboxPreHireV2)
#include "test_sandbox_pre_hire_v2.moc"
