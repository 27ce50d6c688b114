// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// Employees and their contracts (API §9.6, §9.11).
class TestSandboxPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyWordFindsEmployees_data();
    void keyWordFindsEmployees();
    void employeesAreFiltered();
    void onlyTheNamedFieldsAreShown();
    void personFieldsNeedScopes();
    void employeeSearchRefuses_data();
    void employeeSearchRefuses();
    void nameLeadsToTheContracts_data();
    void nameLeadsToTheContracts();
    void wangSiyuanHasAGapAndARenewal();
    void contractFiltersAreBothMet();
    void contractSearchRefuses_data();
    void contractSearchRefuses();
    void contractFieldsNeedScopes();
    void onePersonsContractIsNotReadable();
    void companiesByIds();
};

namespace {

const QString Employees = u"/corehr/v2/employees/search?page_size=100"_s;
const QString Contracts = u"/corehr/v2/contracts/search?page_size=100"_s;

QString employmentOf(SandboxClient &client, const QString &keyWord, const QString &idType)
{
    const SandboxAnswer answer =
        client.post(Employees + u"&user_id_type="_s + idType, {{u"key_word"_s, keyWord}});
    return answer.items().at(0)["employment_id"_L1].toString();
}

} // namespace

void TestSandboxPeople::keyWordFindsEmployees_data()
{
    QTest::addColumn<QString>("keyWord");
    QTest::addColumn<int>("count");
    QTest::newRow("Chinese name") << u"王思远"_s << 1;
    QTest::newRow("family name") << u"王"_s << 3;
    QTest::newRow("English name") << u"wang siyuan"_s << 1;
    QTest::newRow("e-mail") << u"wang.lu@"_s << 1;
    QTest::newRow("number") << u"E10086"_s << 1;
    QTest::newRow("nobody") << u"zzzz"_s << 0;
    QTest::newRow("a pre-hire is not found") << u"陈默"_s << 0;
}

void TestSandboxPeople::keyWordFindsEmployees()
{
    QFETCH(QString, keyWord);
    SandboxClient client;
    const SandboxAnswer answer = client.post(Employees, {{u"key_word"_s, keyWord}});
    QCOMPARE(answer.code(), 0);
    QTEST(static_cast<int>(answer.items().size()), "count");
}

void TestSandboxPeople::employeesAreFiltered()
{
    SandboxClient client;
    const auto count = [&client](const QJsonObject &body) {
        return client.post(Employees, body).items().size();
    };
    const qsizetype all = client.sandbox.records(u"employees"_s).size();
    QCOMPARE(count({}), all);
    QCOMPARE(count({{u"employment_status"_s, u"terminated"_s}}), 1);
    QCOMPARE(count({{u"employment_status"_s, u"hired"_s}}), all - 1);
    QCOMPARE(count({{u"employment_status"_s, u"terminated"_s}, {u"key_word"_s, u"王思远"_s}}), 0);
    QCOMPARE(count({{u"employee_number_list"_s, QJsonArray{u"E10086"_s, u"E10102"_s}}}), 2);
    QCOMPARE(count({{u"work_email"_s, u"wang.lu@example.com"_s}}), 1);
    QVERIFY(count({{u"contract_type_list"_s, QJsonArray{u"noncompete_agreement"_s}}}) >= 1);
}

void TestSandboxPeople::onlyTheNamedFieldsAreShown()
{
    SandboxClient client;
    const QString path = Employees + u"&user_id_type=people_corehr_id"_s;
    QJsonObject body{{u"key_word"_s, u"王思远"_s}};
    QCOMPARE(client.post(path, body).items().at(0).toObject().keys(), QStringList{u"employment_id"_s});
    body.insert(u"fields"_s,
                QJsonArray{u"person_info.preferred_name"_s, u"employee_number"_s, u"employment_status"_s,
                           u"employment_id_v2"_s});
    const QJsonObject item = client.post(path, body).items().at(0).toObject();
    QCOMPARE(item["person_info"_L1], (QJsonObject{{u"preferred_name"_s, u"王思远 Wang Siyuan"_s}}));
    QCOMPARE(item["employee_number"_L1].toString(), u"E10086"_s);
    QCOMPARE(item["employment_status"_L1]["enum_name"_L1].toString(), u"hired"_s);
    QCOMPARE(item["employment_id"_L1], item["employment_id_v2"_L1]);
    QVERIFY(!item.contains("email_address"_L1));
}

void TestSandboxPeople::personFieldsNeedScopes()
{
    SandboxClient client;
    const QJsonObject body{{u"key_word"_s, u"王思远"_s}, {u"fields"_s, QJsonArray{u"person_info"_s}}};
    const auto person = [&] {
        return client.post(Employees, body).items().at(0)["person_info"_L1].toObject();
    };
    QVERIFY(person().contains("legal_name"_L1) && person().contains("phone_number"_L1));
    const QStringList scopes{u"corehr:person.legal_name:read"_s, u"corehr:person.phone:read"_s,
                             u"corehr:person.email:read"_s};
    for (const QString &scope : scopes)
        client.sandbox.withdrawScope(scope);
    QVERIFY(person().contains("preferred_name"_L1));
    QVERIFY(!person().contains("legal_name"_L1));
    QVERIFY(!person().contains("phone_number"_L1));
    QVERIFY(!person().contains("email_address"_L1));
    QCOMPARE(client.post(Employees, {{u"phone_number"_s, u"139"_s}}).code(), 1160103);
}

void TestSandboxPeople::employeeSearchRefuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("code");
    const QString bare = u"/corehr/v2/employees/search"_s;
    QTest::newRow("no page size") << bare << QJsonObject() << 99992402;
    QTest::newRow("page size") << bare + u"?page_size=101"_s << QJsonObject() << 99992402;
    QTest::newRow("id type") << Employees + u"&user_id_type=people_admin_id"_s << QJsonObject() << 99992402;
    QTest::newRow("type") << Employees << QJsonObject{{u"fields"_s, u"x"_s}} << 99992402;
    QTest::newRow("status") << Employees << QJsonObject{{u"employment_status"_s, u"retired"_s}} << 1160102;
    QTest::newRow("page token") << Employees + u"&page_token=x"_s << QJsonObject() << 1160102;
}

void TestSandboxPeople::employeeSearchRefuses()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    QTEST(SandboxClient().post(path, body).code(), "code");
}

void TestSandboxPeople::nameLeadsToTheContracts_data()
{
    QTest::addColumn<QString>("idType");
    for (const char *type : {"open_id", "union_id", "user_id", "people_corehr_id"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestSandboxPeople::nameLeadsToTheContracts()
{
    QFETCH(QString, idType);
    SandboxClient client;
    const QString employment = employmentOf(client, u"王思远"_s, idType);
    const QJsonArray items = client
                                 .post(Contracts + u"&user_id_type="_s + idType,
                                       {{u"employment_id_list"_s, QJsonArray{employment}}})
                                 .items();
    QCOMPARE(items.size(), 3);
    for (const QJsonValue &item : items) {
        QCOMPARE(item["employment_id"_L1].toString(), employment);
        QVERIFY(!item.toObject().contains("custom_fields"_L1));
        QVERIFY(item.toObject().contains("first_party_company_id"_L1));
    }
}

void TestSandboxPeople::wangSiyuanHasAGapAndARenewal()
{
    SandboxClient client;
    const QString employment = employmentOf(client, u"王思远"_s, u"people_corehr_id"_s);
    const QJsonArray items = client
                                 .post(Contracts + u"&user_id_type=people_corehr_id"_s,
                                       {{u"employment_id_list"_s, QJsonArray{employment}}})
                                 .items();
    const auto status = [&items](int i) {
        return items.at(i)["contract_status"_L1]["enum_name"_L1].toString();
    };
    QCOMPARE(status(0), u"contract_closed"_s);
    QCOMPARE(status(1), u"contract_open"_s);
    QCOMPARE(status(2), u"contract_to_be_effective"_s);
    const auto date = [&items](int i, QLatin1StringView field) {
        return QDate::fromString(items.at(i)[field].toString().left(10), Qt::ISODate);
    };
    QVERIFY(date(0, "expiration_time"_L1).daysTo(date(1, "effective_time"_L1)) > 30);
    QCOMPARE(date(1, "contract_end_date"_L1).addDays(1), date(2, "effective_time"_L1));
    QCOMPARE(items.at(1)["expiration_time"_L1].toString(), u"9999-12-31 23:59:59"_s);
}

void TestSandboxPeople::contractFiltersAreBothMet()
{
    SandboxClient client;
    const QString path = Contracts + u"&user_id_type=people_corehr_id"_s;
    const QString employment = employmentOf(client, u"王思远"_s, u"people_corehr_id"_s);
    const QString other = u"7091849027838838316"_s; // somebody else's contract
    const auto count = [&](const QJsonObject &body) { return client.post(path, body).items().size(); };
    QCOMPARE(count({{u"contract_id_list"_s, QJsonArray{other}}}), 1);
    QCOMPARE(count({{u"contract_id_list"_s, QJsonArray{other}},
                    {u"employment_id_list"_s, QJsonArray{employment}}}),
             0);
    QCOMPARE(count({{u"employment_id_list"_s, QJsonArray{u"1"_s}}}), 0);
    QCOMPARE(count({}), client.sandbox.records(u"contracts"_s).size());
}

void TestSandboxPeople::contractSearchRefuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("code");
    QJsonArray many;
    for (int i = 0; i < 21; ++i)
        many.append(QString::number(i));
    QTest::newRow("no page size") << u"/corehr/v2/contracts/search"_s << QJsonObject() << 99992402;
    QTest::newRow("page size") << u"/corehr/v2/contracts/search?page_size=101"_s << QJsonObject() << 99992402;
    QTest::newRow("employments") << Contracts << QJsonObject{{u"employment_id_list"_s, many}} << 99992402;
    QTest::newRow("contracts") << Contracts << QJsonObject{{u"contract_id_list"_s, many}} << 99992402;
    QTest::newRow("page token") << Contracts + u"&page_token=x"_s << QJsonObject() << 1160009;
}

void TestSandboxPeople::contractSearchRefuses()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    QTEST(SandboxClient().post(path, body).code(), "code");
}

void TestSandboxPeople::contractFieldsNeedScopes()
{
    SandboxClient client;
    const QJsonObject body{{u"contract_id_list"_s, QJsonArray{u"7091849027838838316"_s}}};
    const auto item = [&] { return client.post(Contracts, body).items().at(0).toObject(); };
    client.sandbox.withdrawScope(u"corehr:contract.period:read"_s);
    QVERIFY(item().contains("effective_time"_L1)); // the write scope does as well
    client.sandbox.withdrawScope(u"corehr:contract.period:write"_s);
    const QStringList period{u"effective_time"_s, u"contract_end_date"_s, u"expiration_time"_s};
    for (const QString &field : period)
        QVERIFY(!item().contains(field));
    QVERIFY(item().contains("first_party_company_id"_L1));
    client.sandbox.withdrawScope(u"corehr:contract.company:read"_s);
    client.sandbox.withdrawScope(u"corehr:contract.company:write"_s);
    QVERIFY(!item().contains("first_party_company_id"_L1));
    QVERIFY(item().contains("contract_number"_L1));
    const SandboxAnswer v1 = client.get(u"/corehr/v1/contracts/7091849027838838316"_s);
    QVERIFY(v1.data()["contract"_L1].toObject().contains("effective_time"_L1)); // v1 has no field scopes
}

void TestSandboxPeople::onePersonsContractIsNotReadable()
{
    SandboxClient client;
    const QString id = client.demo(u"update_contract"_s, u"not readable"_s);
    const QJsonObject item =
        client.post(Contracts, {{u"contract_id_list"_s, QJsonArray{id}}}).items().at(0).toObject();
    QVERIFY(!item.contains("effective_time"_L1) && !item.contains("first_party_company_id"_L1));
    QCOMPARE(item["contract_number"_L1].toString(), u"DEMO-UNREADABLE"_s);
}

void TestSandboxPeople::companiesByIds()
{
    SandboxClient client;
    const QString path = u"/corehr/v2/companies/batch_get"_s;
    const QJsonArray ids{u"6892686614112241165"_s, u"1"_s};
    const QJsonArray items = client.post(path, {{u"company_ids"_s, ids}}).items();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.at(0)["company_id"_L1].toString(), u"6892686614112241165"_s);
    QVERIFY(!items.at(0).toObject().contains("id"_L1));
    QCOMPARE(client.post(path, {}).code(), 1160001);
    QCOMPARE(client.post(path, {{u"company_ids"_s, QJsonArray()}}).code(), 1160001);
}

QTEST_GUILESS_MAIN(TestSandboxPeople)
#include "test_sandbox_people.moc"
