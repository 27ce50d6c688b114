// SPDX-License-Identifier: Apache-2.0
// What the look-ups make of answers as the documents show them (API §9).
#include "models/lookups/lookup_call.h"
#include "models/lookups/lookups.h"
#include "tests/support/scripted_gateway.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class LookupAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void talents();
    void talentsByContactGetTheirNames();
    void offers();
    void offerDetail();
    void applicationDetail();
    void applicationDetailWithoutItsParts();
    void applications();
    void terminationReasons();
    void jobs();
    void referral();
    void noReferral();
    void contracts();
    void contractsWithoutFieldScopes();
    void anOpenEndedContractIsReadable();
    void employees();
    void employeesWithoutNames();
    void companies();
    void preHires();
    void preHiresWithoutFieldScopes();
    void costCenters();
    void employeeTypes();
    void customFields();
    void enumOptions();
    void users();
    void usersWithoutNames();
    void usersById();
    void namesMissingALanguage();
};

namespace {

using Answers = QList<QByteArray>;

/// The members of "data" one after the other: the list, then its details.
QList<Found> found(const QString &lookup, const Answers &answers, const LookupQuestion &question = {})
{
    ScriptedGateway gateway;
    for (const QByteArray &json : answers)
        gateway.answers.append(json.isEmpty() ? refused(99991672, 403)
                                              : success(QJsonDocument::fromJson(json).object()));
    QList<Found> items;
    bool isOver = false;
    auto *call = new LookupCall(*findLookup(lookup), gateway, question, {}); // goes away by itself
    QObject::connect(call, &LookupCall::finished, call, [&](const LookupPage &page) {
        items = page.items;
        isOver = true;
    });
    [&isOver] { QTRY_VERIFY(isOver); }();
    [&gateway] { QVERIFY(gateway.answers.isEmpty()); }();
    return items;
}

QString inChinese(const Text &text)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese));
    const QString words = text.now();
    QLocale::setDefault(before);
    return words;
}

QStringList words(const QList<Text> &texts)
{
    QStringList list;
    for (const Text &text : texts)
        list.append(text.now());
    return list;
}

} // namespace

void LookupAnswersTest::talents()
{
    const auto items = found(u"talents"_s, {R"({"items":[{"id":"6930815272790114326","is_onboarded":false,
        "basic_info":{"name":"林晓文","mobile":"13800000001","mobile_code":"86","email":"lin@example.com"}}],
        "has_more":false})"});
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().id, u"6930815272790114326"_s);
    QCOMPARE(items.first().name.now(), u"林晓文"_s);
    QCOMPARE(items.first().note.now(), u"13800000001 · lin@example.com"_s);
    QVERIFY(items.first().unreadable.isEmpty());
}

void LookupAnswersTest::talentsByContactGetTheirNames()
{
    const LookupQuestion byEmail{u"lin@example.com"_s};
    const QByteArray ids =
        R"({"talent_list":[{"talent_id":"7","email":"lin@example.com","is_onboarded":false},
        {"talent_id":"8","email":"lin@example.com"}]})";
    const auto items =
        found(u"talents"_s, {ids, R"({"talent":{"id":"7","basic_info":{"name":"林晓文"}}})", {}}, byEmail);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).name.now(), u"林晓文"_s);
    QVERIFY(items.at(0).unreadable.isEmpty());
    QCOMPARE(items.at(1).id, u"8"_s); // found, though nobody may say what it is called
    QCOMPARE(items.at(1).name.now(), u"lin@example.com"_s);
    QCOMPARE(words(items.at(1).unreadable), QStringList(u"Name"_s));
    QVERIFY(found(u"talents"_s, {R"({"talent_list":[]})"}, byEmail).isEmpty());
}

void LookupAnswersTest::offers()
{
    const auto items = found(u"offers"_s, {R"({"items":[{"id":"6930815272790114324","job_info":{"job_id":"1",
        "job_name":"Senior QA Engineer"},"create_time":1763769600000,"offer_status":4,"offer_type":1,
        "application_id":"3"},{"id":"5","job_info":{"job_name":"Tester"},"offer_status":11,"offer_type":2},
        {"id":"6","offer_status":77}]})"});
    QCOMPARE(items.at(0).id, u"6930815272790114324"_s);
    QCOMPARE(items.at(0).name.now(), u"Senior QA Engineer"_s);
    const QString day = QDateTime::fromMSecsSinceEpoch(1763769600000).date().toString(Qt::ISODate);
    QCOMPARE(items.at(0).note.now(), QString(u"Approved · created "_s + day));
    QCOMPARE(items.at(0).json.value("application_id"_L1).toString(), u"3"_s);
    QCOMPARE(items.at(1).note.now(), u"Intern: to be onboarded · Internship"_s);
    QCOMPARE(items.at(2).note.now(), u"77"_s); // a status that is new
    QCOMPARE(items.at(2).name.now(), u"6"_s);
}

void LookupAnswersTest::offerDetail()
{
    const auto items =
        found(u"offer_detail"_s, {R"({"offer":{"id":"5","offer_status":6,"job_info":{"job_name":"Tester"},
        "basic_info":{"onboard_date":"2026-12-01"}}})"});
    QCOMPARE(items.first().note.now(), u"Sent · starts 2026-12-01"_s);
}

void LookupAnswersTest::applicationDetail()
{
    const auto items =
        found(u"application_detail"_s, {R"({"application_detail":{"basic_info":{"id":"3","talent_id":"7"},
        "job":{"id":"1","name":"Tester","code":"J1"},"talent":{"id":"7","name":"林晓文"},
        "offer":{"offer_basic":{"id":"5","offer_status":7}},
        "referral":{"basic_info":{"user_info":{"id":"ou_1"}}}}})"});
    QCOMPARE(items.first().id, u"7"_s);
    QCOMPARE(items.first().name.now(), u"林晓文"_s);
    QCOMPARE(items.first().note.now(), u"Tester · Accepted by the candidate"_s);
    QVERIFY(items.first().unreadable.isEmpty());
    QVERIFY(items.first().json.contains("referral"_L1));
}

void LookupAnswersTest::applicationDetailWithoutItsParts()
{
    const auto items =
        found(u"application_detail"_s,
              {R"({"application_detail":{"basic_info":{"id":"3","talent_id":"7","job_id":"1"}}})"});
    QCOMPARE(items.first().id, u"7"_s);
    QCOMPARE(items.first().name.now(), u"7"_s);
    QCOMPARE(words(items.first().unreadable), QStringList({u"Candidate"_s, u"Job"_s}));
}

void LookupAnswersTest::applications()
{
    const QByteArray detail = R"({"application_detail":{"basic_info":{"id":"3","active_status":2,
        "stage":{"zh_name":"终面","en_name":"Final interview","type":4}},"job":{"name":"Tester","code":"J1"}}})";
    const auto items = found(u"applications"_s, {R"({"items":["3","4"]})", detail, {}});
    QCOMPARE(items.at(0).id, u"3"_s);
    QCOMPARE(items.at(0).name.now(), u"Tester"_s);
    QCOMPARE(items.at(0).note.now(), u"Final interview · ended"_s);
    QVERIFY(inChinese(items.at(0).note).startsWith(u"终面"_s));
    QCOMPARE(items.at(0).json.value("basic_info"_L1)["id"_L1].toString(), u"3"_s);
    QCOMPARE(items.at(1).name.now(), u"4"_s); // its detail failed: still there to be chosen
    QCOMPARE(words(items.at(1).unreadable), QStringList(u"Job"_s));
}

void LookupAnswersTest::terminationReasons()
{
    const auto items = found(u"termination_reasons"_s, {R"({"items":[
        {"id":"1","name":{"zh_cn":"薪资","en_us":"Salary"},"termination_type":22,"active_status":1},
        {"id":"2","name":{"zh_cn":"不合适","en_us":"Not a fit"},"termination_type":1,"active_status":2},
        {"id":"3","name":{"zh_cn":"其他","en_us":"Other"},"termination_type":27,"active_status":1}]})"});
    QCOMPARE(items.at(0).name.now(), u"Salary"_s);
    QCOMPARE(inChinese(items.at(0).name), u"薪资"_s);
    QCOMPARE(items.at(0).note.now(), u"The candidate rejected us"_s);
    QVERIFY(items.at(0).isActive);
    QCOMPARE(items.at(1).note.now(), u"We rejected the candidate"_s);
    QVERIFY(!items.at(1).isActive);
    QCOMPARE(items.at(2).note.now(), u"Other"_s);
}

void LookupAnswersTest::jobs()
{
    const auto items =
        found(u"jobs"_s, {R"({"items":[{"id":"1","title":"Tester","code":"J1","active_status":1,
        "department":{"zh_name":"质量部","en_name":"Quality"},
        "city_list":[{"code":"CT_1","name":{"zh_cn":"上海","en_us":"Shanghai"}}]},
        {"id":"2","title":"Old job","active_status":2}]})"});
    QCOMPARE(items.at(0).name.now(), u"Tester"_s);
    QCOMPARE(items.at(0).code, u"J1"_s);
    QCOMPARE(items.at(0).note.now(), u"Quality · Shanghai"_s);
    QCOMPARE(inChinese(items.at(0).note), u"质量部 · 上海"_s);
    QVERIFY(items.at(0).isActive && !items.at(1).isActive);
}

void LookupAnswersTest::referral()
{
    const auto items = found(u"referral_by_application"_s, {R"({"referral":{"id":"9","application_id":"3",
        "create_time":1763769600000,"referral_user_id":"ou_1",
        "referral_user":{"id":"ou_1","name":{"zh_cn":"赵敏","en_us":"Zhao Min"}}}})"});
    QCOMPARE(items.first().id, u"ou_1"_s);
    QCOMPARE(items.first().name.now(), u"Zhao Min"_s);
    QVERIFY(items.first().note.now().startsWith(u"referred 2025-11-2"_s));
}

void LookupAnswersTest::noReferral()
{
    QVERIFY(found(u"referral_by_application"_s, {R"({"referral":{}})"}).isEmpty());
    QVERIFY(found(u"referral_by_application"_s, {R"({"nothing":0})"}).isEmpty());
}

void LookupAnswersTest::contracts()
{
    const auto items = found(u"contracts"_s, {R"({"items":[{"id":"7091849027838838316","employment_id":"1",
        "effective_time":"2026-01-01 00:00:00","contract_end_date":"2028-12-31","expiration_time":"9999-12-31 23:59:59",
        "contract_type":{"enum_name":"labor_contract","display":[{"lang":"zh-CN","value":"劳动合同"},{"lang":"en-US","value":"Labor contract"}]},
        "first_party_company_id":"6892","contract_number":"HT-1",
        "contract_status":{"enum_name":"contract_open","display":[{"lang":"en-US","value":"In force"}]}},
        {"id":"2","effective_time":"2024-01-01 00:00:00","expiration_time":"2024-06-30 23:59:59",
        "contract_end_date":"2026-12-31","contract_type":{"enum_name":"fix_term"},"first_party_company_id":""}]})"});
    QCOMPARE(items.at(0).id, u"7091849027838838316"_s);
    QCOMPARE(items.at(0).name.now(), u"Labor contract"_s);
    QCOMPARE(inChinese(items.at(0).name), u"劳动合同"_s);
    QCOMPARE(items.at(0).code, u"HT-1"_s);
    QCOMPARE(items.at(0).note.now(), u"HT-1 · 2026-01-01 to 2028-12-31 · In force"_s); // 9999: not ended
    QVERIFY(items.at(0).unreadable.isEmpty());
    QCOMPARE(items.at(1).name.now(), u"fix_term"_s); // a type in no table
    QCOMPARE(items.at(1).note.now(), u"2024-01-01 to 2024-06-30"_s); // the real end
    QVERIFY(items.at(1).unreadable.isEmpty());
}

void LookupAnswersTest::contractsWithoutFieldScopes()
{
    const auto items = found(
        u"contracts"_s,
        {R"({"items":[{"id":"2","contract_type":{"enum_name":"labor_contract"},"contract_number":"HT-1"}]})"});
    QCOMPARE(words(items.first().unreadable),
             QStringList({u"Start"_s, u"Expected end"_s, u"Actual end"_s, u"Signing company"_s}));
    QCOMPARE(items.first().note.now(), u"HT-1"_s);
}

void LookupAnswersTest::anOpenEndedContractIsReadable()
{
    const auto items = found(u"contracts"_s, {R"({"items":[{"id":"2","effective_time":"2026-01-01 00:00:00",
        "expiration_time":"9999-12-31 23:59:59","contract_type":{"enum_name":"labor_contract"},
        "first_party_company_id":"6892"}]})"});
    QVERIFY(items.first().unreadable.isEmpty()); // no expected end, and nothing is hidden
    QCOMPARE(items.first().note.now(), u"from 2026-01-01"_s);
}

void LookupAnswersTest::employees()
{
    const auto items = found(u"employees"_s, {R"({"items":[{"employment_id":"7140964208476371111",
        "employee_number":"E100","email_address":"wang@example.com","employment_status":{"enum_name":"hired"},
        "person_info":{"legal_name":"王芳","preferred_name":"王芳","preferred_local_full_name":"王芳",
        "preferred_english_full_name":"Wang Fang"}},
        {"employment_id":"2","employee_number":"E101","email_address":"","employment_status":{"enum_name":"terminated"},
        "person_info":{"legal_name":"李雷"}}]})"});
    QCOMPARE(items.at(0).id, u"7140964208476371111"_s);
    QCOMPARE(items.at(0).name.now(), u"Wang Fang"_s);
    QCOMPARE(inChinese(items.at(0).name), u"王芳"_s);
    QCOMPARE(items.at(0).note.now(), u"E100 · wang@example.com"_s);
    QCOMPARE(items.at(0).code, u"E100"_s);
    QCOMPARE(items.at(1).name.now(), u"李雷"_s);
    QCOMPARE(items.at(1).note.now(), u"E101 · has left"_s);
    QVERIFY(items.at(1).unreadable.isEmpty()); // an empty e-mail is known to be empty
}

void LookupAnswersTest::employeesWithoutNames()
{
    const auto items =
        found(u"employees"_s, {R"({"items":[{"employment_id":"2","employee_number":"E101"}]})"});
    QCOMPARE(items.first().name.now(), u"E101"_s);
    QCOMPARE(words(items.first().unreadable), QStringList({u"Name"_s, u"E-mail"_s}));
}

void LookupAnswersTest::companies()
{
    const auto items =
        found(u"companies"_s, {R"({"items":[{"id":"6892","hiberarchy_common":{"code":"C01","active":true,
        "name":[{"lang":"zh-CN","value":"示例科技"},{"lang":"en-US","value":"Example Tech"}]}},
        {"id":"6893","hiberarchy_common":{"active":false,"name":[{"lang":"zh-CN","value":"旧公司"}]}}]})"});
    QCOMPARE(items.at(0).name.now(), u"Example Tech"_s);
    QCOMPARE(items.at(0).code, u"C01"_s);
    QVERIFY(items.at(0).isActive && !items.at(1).isActive);
    QCOMPARE(items.at(1).name.now(), u"旧公司"_s);
}

void LookupAnswersTest::preHires()
{
    const auto items = found(u"pre_hires"_s, {R"({"items":[{"pre_hire_id":"7345005664477775411",
        "person_info":{"preferred_local_full_name":"张三","preferred_english_full_name":"Zhang San",
        "phone_number":"13011111111","email_address":""},"employment_info":{"worker_id":"E10086"},
        "onboarding_info":{"onboarding_date":"2026-12-01","onboarding_status":"day_one"}}]})"});
    QCOMPARE(items.first().id, u"7345005664477775411"_s);
    QCOMPARE(items.first().name.now(), u"Zhang San"_s);
    QCOMPARE(inChinese(items.first().name), u"张三"_s);
    QCOMPARE(items.first().code, u"E10086"_s);
    QCOMPARE(items.first().note.now(), u"Ready (day one) · 2026-12-01"_s);
    QVERIFY(items.first().unreadable.isEmpty());
}

void LookupAnswersTest::preHiresWithoutFieldScopes()
{
    const auto items =
        found(u"pre_hires"_s, {R"({"items":[{"pre_hire_id":"7345","person_info":{"person_id":"1"},
        "employment_info":{"worker_id":"E10086"},"onboarding_info":{"onboarding_status":"to_be_effective"}}]})"});
    QCOMPARE(items.first().name.now(), u"E10086"_s);
    QCOMPARE(items.first().note.now(), u"to_be_effective"_s); // a status in no table
    QCOMPARE(words(items.first().unreadable), QStringList({u"Name"_s, u"Phone"_s, u"E-mail"_s}));
}

void LookupAnswersTest::costCenters()
{
    const auto items =
        found(u"cost_centers"_s, {R"({"items":[{"cost_center_id":"6950635856373745165","code":"CC100",
        "name":[{"lang":"zh-CN","value":"研发"},{"lang":"en-US","value":"Research"}],"active":true,
        "effective_time":"2020-01-01","expiration_time":"2026-12-31"},
        {"cost_center_id":"2","code":"CC200","name":[{"lang":"en-US","value":"Closed"}],"active":false,
        "effective_time":"2020-01-01","expiration_time":"9999-12-31"}]})"});
    QCOMPARE(items.at(0).id, u"6950635856373745165"_s);
    QCOMPARE(items.at(0).code, u"CC100"_s);
    QCOMPARE(items.at(0).note.now(), u"CC100 · ends 2026-12-31"_s);
    QVERIFY(items.at(0).isActive);
    QCOMPARE(items.at(1).note.now(), u"CC200"_s);
    QVERIFY(!items.at(1).isActive);
}

void LookupAnswersTest::employeeTypes()
{
    const auto items =
        found(u"employee_types"_s, {R"({"items":[{"id":"6977976687350924833","code":"regular","active":true,
        "default_employee_type":true,"name":[{"lang":"zh-CN","value":"正式"},{"lang":"en-US","value":"Regular"}]}]})"});
    QCOMPARE(items.first().id, u"6977976687350924833"_s);
    QCOMPARE(inChinese(items.first().name), u"正式"_s);
}

void LookupAnswersTest::customFields()
{
    const auto items =
        found(u"custom_fields"_s, {R"({"items":[{"custom_api_name":"shirt_size__c","type":4,"is_open":true,
        "name":{"zh_cn":"衣服尺码","en_us":"Shirt size"},"object_api_name":"pre_hire"}]})"});
    QCOMPARE(items.first().id, u"shirt_size__c"_s);
    QCOMPARE(items.first().name.now(), u"Shirt size"_s);
    QCOMPARE(items.first().note.now(), u"Single choice"_s);
    QCOMPARE(items.first().json.value("object_api_name"_L1).toString(), u"pre_hire"_s);
}

void LookupAnswersTest::enumOptions()
{
    const auto items = found(u"enum_options"_s, {R"({"data":{"custom_api_name":"contract_type","type":4,
        "common_schema_config":{"enum_field_setting":{"enum_field_option_list":[
        {"api_name":"labor_contract","name":{"zh_cn":"劳动合同","en_us":"Labor contract"},"is_open":true},
        {"api_name":"tenant_own","name":{"zh_cn":"自定义"},"is_open":false}]}}}})"});
    QCOMPARE(items.at(0).id, u"labor_contract"_s);
    QCOMPARE(inChinese(items.at(0).name), u"劳动合同"_s);
    QVERIFY(items.at(0).isActive && !items.at(1).isActive);
}

void LookupAnswersTest::users()
{
    const auto items = found(
        u"users"_s,
        {R"({"user_list":[{"user_id":"ou_1","email":"zhangsan@example.com"},{"email":"nobody@example.com"}]})",
         R"({"users":[{"user_id":"ou_1","name":"张三","i18n_name":{"zh_cn":"张三","en_us":"Zhang San"}}]})"},
        {u"zhangsan@example.com"_s});
    QCOMPARE(items.size(), 1); // a row without an id: nobody
    QCOMPARE(items.first().id, u"ou_1"_s);
    QCOMPARE(items.first().name.now(), u"Zhang San"_s);
    QCOMPARE(items.first().note.now(), u"zhangsan@example.com"_s);
    QVERIFY(items.first().unreadable.isEmpty());
}

void LookupAnswersTest::usersWithoutNames()
{
    const auto items = found(u"users"_s, {R"({"user_list":[{"user_id":"ou_1","mobile":"13011111111"}]})", {}},
                             {u"13011111111"_s});
    QCOMPARE(items.first().name.now(), u"13011111111"_s);
    QCOMPARE(words(items.first().unreadable), QStringList(u"Name"_s));
}

void LookupAnswersTest::usersById()
{
    const auto items = found(u"users"_s, {R"({"users":[{"user_id":"ou_1","name":"张三"}]})"},
                             {{}, {{u"user_id"_s, u"ou_1"_s}}});
    QCOMPARE(items.first().name.now(), u"张三"_s);
}

void LookupAnswersTest::namesMissingALanguage()
{
    const auto items = found(u"companies"_s, {R"({"items":[
        {"id":"1","hiberarchy_common":{"name":[{"lang":"en-US","value":"Only English"},{"lang":"zh-CN","value":""}]}},
        {"id":"2","hiberarchy_common":{"name":[{"lang":"ja-JP","value":"例"}]}}]})"});
    QCOMPARE(inChinese(items.at(0).name), u"Only English"_s);
    QCOMPARE(items.at(1).name.now(), u"例"_s);
}

QTEST_GUILESS_MAIN(LookupAnswersTest)
#include "tst_lookup_answers.moc"
