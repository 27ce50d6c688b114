// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// Pre-hires by v2 search and query (API §8.4, §9.9).
class TestSandboxPreHireSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void emptyFieldsShowOnlyTheId();
    void namedFieldsAreShown();
    void customValuesAreInTheOnboardingFormat();
    void linksLeadToOfferAndTalent();
    void personFieldsNeedScopes();
    void queryTakesIds();
    void refuses_data();
    void refuses();
};

namespace {

const QString Search = u"/corehr/v2/pre_hires/search?page_size=100"_s;
const QString ChenMo = u"7345005664477775411"_s;

QJsonObject itemOf(SandboxClient &client, const QString &id, const QStringList &fields)
{
    return client
        .post(Search,
              {{u"pre_hire_ids"_s, QJsonArray{id}}, {u"fields"_s, QJsonArray::fromStringList(fields)}})
        .items()
        .at(0)
        .toObject();
}

} // namespace

void TestSandboxPreHireSearch::filters_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const QJsonObject &body, int count) {
        QTest::newRow(name) << body << count;
    };
    row("Chinese name", {{u"key_word"_s, u"陈默"_s}}, 1);
    row("family name", {{u"key_word"_s, u"陈"_s}}, 3);
    row("English name", {{u"key_word"_s, u"chen m"_s}}, 1);
    row("number", {{u"key_word"_s, u"E20260021"_s}}, 1);
    row("part of a number", {{u"key_word"_s, u"E2026002"_s}}, 0);
    row("stage too", {{u"key_word"_s, u"陈"_s}, {u"onboarding_status"_s, u"withdrawn"_s}}, 1);
    row("numbers", {{u"worker_ids"_s, QJsonArray{u"E20260021"_s, u"E20260022"_s}}}, 2);
    row("ids", {{u"pre_hire_ids"_s, QJsonArray{ChenMo, u"1616161616"_s}}}, 2);
    row("rehire", {{u"rehire"_s, u"yes"_s}}, 0);
    row("dates", {{u"onboarding_date_start"_s, u"2000-01-01"_s}, {u"onboarding_date_end"_s, u"2000-12-31"_s}},
        0);
}

void TestSandboxPreHireSearch::filters()
{
    QFETCH(QJsonObject, body);
    const SandboxAnswer answer = SandboxClient().post(Search, body);
    QCOMPARE(answer.code(), 0);
    QTEST(static_cast<int>(answer.items().size()), "count");
}

void TestSandboxPreHireSearch::emptyFieldsShowOnlyTheId()
{
    SandboxClient client;
    QCOMPARE(itemOf(client, ChenMo, {}), (QJsonObject{{u"pre_hire_id"_s, ChenMo}}));
}

void TestSandboxPreHireSearch::namedFieldsAreShown()
{
    SandboxClient client;
    const QJsonObject item = itemOf(
        client, ChenMo, {u"person_info.legal_name"_s, u"employment_info.worker_id"_s, u"onboarding_info"_s});
    QCOMPARE(item["person_info"_L1], (QJsonObject{{u"legal_name"_s, u"陈默"_s}}));
    QCOMPARE(item["employment_info"_L1], (QJsonObject{{u"worker_id"_s, u"E20260021"_s}}));
    QCOMPARE(item["onboarding_info"_L1]["onboarding_status"_L1].toString(), u"preboarding"_s);
    QVERIFY(!item["onboarding_info"_L1]["onboarding_task_list"_L1].toArray().isEmpty());
    QVERIFY(!item.contains("contract_info"_L1));
    const QJsonObject v1 = client.get(u"/corehr/v1/pre_hires/"_s + ChenMo).data()["pre_hire"_L1].toObject();
    QCOMPARE(item["onboarding_info"_L1]["onboarding_date"_L1], v1["hire_date"_L1]);
}

void TestSandboxPreHireSearch::customValuesAreInTheOnboardingFormat()
{
    SandboxClient client;
    const QString first = client.sandbox.samples(u"update_pre_hire_v2"_s).constFirst().id;
    const QJsonObject item = itemOf(client, first, {u"employment_info.custom_fields"_s});
    QHash<QString, QString> values;
    const QJsonArray fields = item["employment_info"_L1]["custom_fields"_L1].toArray();
    for (const QJsonValue &field : fields)
        values.insert(field["custom_api_name"_L1].toString(), field["value"_L1].toString());
    QCOMPARE(values.value(u"preferred_name__c"_s), u"[\"沈佳宁\"]"_s);
    QCOMPARE(values.value(u"shirt_size__c"_s), u"s"_s);
    QCOMPARE(values.value(u"need_dormitory__c"_s), u"true"_s);
    QCOMPARE(values.value(u"skills__c"_s), u"[\"sql\"]"_s);
    QVERIFY(!values.value(u"laptop_date__c"_s).contains(u'"'));
}

void TestSandboxPreHireSearch::linksLeadToOfferAndTalent()
{
    SandboxClient client;
    const QJsonObject item = itemOf(client, ChenMo, {u"onboarding_info"_s, u"person_info"_s});
    const QString offerId = item["onboarding_info"_L1]["offer_id"_L1].toString();
    const QJsonValue offer = client.get(u"/hire/v1/offers/"_s + offerId).data()["offer"_L1];
    QCOMPARE(offer["application_id"_L1], item["onboarding_info"_L1]["ats_application_id"_L1]);
    const QString talent = item["person_info"_L1]["talent_id"_L1].toString();
    const QJsonValue basic = client.get(u"/hire/v1/talents/"_s + talent).data()["talent"_L1]["basic_info"_L1];
    QCOMPARE(basic["name"_L1], item["person_info"_L1]["legal_name"_L1]);
}

void TestSandboxPreHireSearch::personFieldsNeedScopes()
{
    SandboxClient client;
    client.sandbox.withdrawScope(u"corehr:person.legal_name:read"_s);
    client.sandbox.withdrawScope(u"corehr:person.phone:read"_s);
    client.sandbox.withdrawScope(u"corehr:contract.period:read"_s);
    client.sandbox.withdrawScope(u"corehr:contract.period:write"_s);
    const QJsonObject item = itemOf(client, ChenMo, {u"person_info"_s, u"contract_info"_s});
    const QJsonObject person = item["person_info"_L1].toObject();
    QVERIFY(!person.contains("legal_name"_L1) && !person.contains("phone_number"_L1));
    QVERIFY(person.contains("preferred_name"_L1) && person.contains("email_address"_L1));
    QVERIFY(!item["contract_info"_L1].toObject().contains("contract_end_date"_L1));
}

void TestSandboxPreHireSearch::queryTakesIds()
{
    SandboxClient client;
    const QString path = u"/corehr/v2/pre_hires/query"_s;
    const QJsonObject body{{u"pre_hire_ids"_s, QJsonArray{ChenMo, u"1616161616"_s}},
                           {u"fields"_s, QJsonArray{u"person_info.preferred_name"_s}}};
    QCOMPARE(client.post(path, body).items().size(), 2);
    const SandboxAnswer first = client.post(path + u"?page_size=1"_s, body);
    QCOMPARE(first.items().size(), 1);
    QVERIFY(first.data()["has_more"_L1].toBool());
    QCOMPARE(client.post(path + u"?page_size=11"_s, body).code(), 99992402);
    QCOMPARE(client.post(path, {}).code(), 99992402);
    QJsonArray many;
    for (int i = 0; i < 11; ++i)
        many.append(ChenMo);
    QCOMPARE(client.post(path, {{u"pre_hire_ids"_s, many}}).code(), 99992402);
}

void TestSandboxPreHireSearch::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("code");
    QJsonArray many;
    for (int i = 0; i < 101; ++i)
        many.append(QString::number(i));
    QTest::newRow("no page size") << u"/corehr/v2/pre_hires/search"_s << QJsonObject() << 99992402;
    QTest::newRow("page size") << u"/corehr/v2/pre_hires/search?page_size=101"_s << QJsonObject() << 99992402;
    QTest::newRow("many ids") << Search << QJsonObject{{u"pre_hire_ids"_s, many}} << 99992402;
    QTest::newRow("many fields") << Search << QJsonObject{{u"fields"_s, many}} << 99992402;
    QTest::newRow("stage") << Search << QJsonObject{{u"onboarding_status"_s, u"type_1"_s}} << 1160102;
    QTest::newRow("half a period") << Search << QJsonObject{{u"onboarding_date_start"_s, u"2026-01-01"_s}}
                                   << 1160102;
    QTest::newRow("page token") << Search + u"&page_token=x"_s << QJsonObject() << 1160102;
}

void TestSandboxPreHireSearch::refuses()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    QTEST(SandboxClient().post(path, body).code(), "code");
}

QTEST_GUILESS_MAIN(TestSandboxPreHireSearch)
#include "test_sandbox_pre_hire_search.moc"
