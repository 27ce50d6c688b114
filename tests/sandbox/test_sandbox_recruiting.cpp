// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QTest>
#include <QUrl>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// The look-ups of Feishu Hire (API §9.1 to §9.5) beyond lists: talents by contact, applications, jobs,
// referrals.
class TestSandboxRecruiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void talentsAreFoundByContact_data();
    void talentsAreFoundByContact();
    void wrongPhonesAreRefused();
    void applicationsArePlainIds();
    void applicationsAreFiltered();
    void detailBringsTheAskedParts();
    void partsNeedTheirScopes();
    void detailOfNothing();
    void offerIsFoundByApplication();
    void oneTalentHasThreeOffers();
    void lowSensitiveScopeHidesTheSalary();
    void jobs();
    void referrals();
};

namespace {

const QString Application = u"6930815272790114325"_s;

QJsonObject detailIn(const SandboxAnswer &answer)
{
    return answer.data().value("application_detail"_L1).toObject();
}

QString talentCalled(SandboxClient &client, const QString &name)
{
    const QString keyword = QString::fromLatin1(QUrl::toPercentEncoding(name));
    const auto items = client.get(u"/hire/v1/talents?keyword="_s + keyword).items();
    return items.at(0).toObject().value("id"_L1).toString();
}

} // namespace

void TestSandboxRecruiting::talentsAreFoundByContact_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("count");
    const QJsonArray mail{u"lin.xiaowen@example.com"_s};
    const QJsonArray mobile{u"13800138000"_s};
    const QJsonArray other{u"13800138001"_s};
    QTest::newRow("e-mail") << QJsonObject{{u"email_list"_s, mail}} << 1;
    QTest::newRow("phone") << QJsonObject{{u"mobile_number_list"_s, mobile}} << 1;
    QTest::newRow("two phones") << QJsonObject{{u"mobile_number_list"_s, QJsonArray{mobile[0], other[0]}}}
                                << 2;
    QTest::newRow("both fit") << QJsonObject{{u"email_list"_s, mail}, {u"mobile_number_list"_s, mobile}} << 1;
    QTest::newRow("one does not") << QJsonObject{{u"email_list"_s, mail}, {u"mobile_number_list"_s, other}}
                                  << 0;
    QTest::newRow("other country") << QJsonObject{{u"mobile_code"_s, u"44"_s},
                                                  {u"mobile_number_list"_s, mobile}}
                                   << 0;
}

void TestSandboxRecruiting::talentsAreFoundByContact()
{
    QFETCH(QJsonObject, body);
    SandboxClient client;
    const SandboxAnswer answer = client.post(u"/hire/v1/talents/batch_get_id"_s, body);
    QCOMPARE(answer.code(), 0);
    const QJsonArray found = answer.data().value("talent_list"_L1).toArray();
    QTEST(static_cast<int>(found.size()), "count");
    for (const QJsonValue &talent : found)
        QVERIFY(!client.sandbox.record(u"talents"_s, talent["talent_id"_L1].toString()).isEmpty());
}

void TestSandboxRecruiting::wrongPhonesAreRefused()
{
    SandboxClient client;
    const QString path = u"/hire/v1/talents/batch_get_id"_s;
    const QStringList wrong{u"1380013"_s, u"1380013800x"_s, QString()};
    for (const QString &number : wrong)
        QCOMPARE(client.post(path, {{u"mobile_number_list"_s, QJsonArray{number}}}).code(), 1002009);
    QCOMPARE(client.post(path, {}).code(), 1002002);
    QCOMPARE(client.post(path, {{u"email_list"_s, u"a@example.com"_s}}).code(), 1002002);
}

void TestSandboxRecruiting::applicationsArePlainIds()
{
    SandboxClient client;
    const QJsonArray items = client.get(u"/hire/v1/applications?page_size=200"_s).items();
    QCOMPARE(items.size(), client.sandbox.records(u"applications"_s).size());
    QVERIFY(items.contains(Application));
    QCOMPARE(client.get(u"/hire/v1/applications?page_size=201"_s).code(), 1002002);
}

void TestSandboxRecruiting::applicationsAreFiltered()
{
    SandboxClient client;
    const auto count = [&client](const QString &query) {
        return client.get(u"/hire/v1/applications?page_size=200&"_s + query).items().size();
    };
    const qsizetype all = client.sandbox.records(u"applications"_s).size();
    QCOMPARE(count(u"talent_id=6930815272790114326"_s), 1);
    QCOMPARE(count(u"talent_id=6930815272790114326&job_id=6956907096609065793"_s), 0);
    QVERIFY(count(u"active_status=2"_s) >= 1);
    QCOMPARE(count(u"active_status=1"_s) + count(u"active_status=2"_s), all);
    QCOMPARE(count(u"active_status=3"_s), all);
    QCOMPARE(count(u"update_start_time=4102444800000"_s), 0);
    QCOMPARE(client.get(u"/hire/v1/applications?active_status=4"_s).code(), 1002002);

    const QJsonObject one = client.get(u"/hire/v1/applications/"_s + Application).data();
    const QJsonObject stage = one["application"_L1].toObject()["stage"_L1].toObject();
    QCOMPARE(stage["type"_L1].toInt(), 5);
    QVERIFY(count(u"stage_id="_s + stage["id"_L1].toString()) < all);
    QCOMPARE(client.get(u"/hire/v1/applications/1"_s).code(), 1002002);
}

void TestSandboxRecruiting::detailBringsTheAskedParts()
{
    SandboxClient client;
    const QString path = u"/hire/v1/applications/%1/get_detail"_s.arg(Application);
    QCOMPARE(detailIn(client.get(path)).keys(), QStringList{u"basic_info"_s});
    const QJsonObject detail = detailIn(client.get(
        path + u"?options=with_job&options=with_talent&options=with_offer&options=with_referral"_s));
    QCOMPARE(detail["talent"_L1]["name"_L1].toString(), u"林晓雯"_s);
    QCOMPARE(detail["job"_L1]["id"_L1].toString(), u"6930815272790114327"_s);
    QCOMPARE(detail["offer"_L1]["offer_basic"_L1]["id"_L1].toString(), u"6930815272790114324"_s);
    const QJsonValue referrer = detail["referral"_L1]["basic_info"_L1]["user_info"_L1];
    QVERIFY(referrer["id"_L1].toString().startsWith("ou_"_L1));
    QVERIFY(!referrer["name"_L1]["zh_cn"_L1].toString().isEmpty());
    const QJsonObject asUnion =
        detailIn(client.get(path + u"?options=with_referral&user_id_type=union_id"_s));
    QVERIFY(asUnion["referral"_L1]["basic_info"_L1]["user_info"_L1]["id"_L1].toString().startsWith("on_"_L1));
}

void TestSandboxRecruiting::partsNeedTheirScopes()
{
    SandboxClient client;
    client.sandbox.withdrawScope(u"hire:talent"_s);
    client.sandbox.withdrawScope(u"hire:talent:readonly"_s);
    const QString path = u"/hire/v1/applications/%1/get_detail?options=with_job&options=with_talent"_s;
    const QJsonObject detail = detailIn(client.get(path.arg(Application)));
    QVERIFY(detail.contains("job"_L1));
    QVERIFY(!detail.contains("talent"_L1));
}

void TestSandboxRecruiting::detailOfNothing()
{
    SandboxClient client;
    const SandboxAnswer answer = client.get(u"/hire/v1/applications/1/get_detail"_s);
    QCOMPARE(answer.http, 400);
    QCOMPARE(answer.code(), 1002201);
    const QString path = u"/hire/v1/applications/%1/get_detail?options=with_nothing"_s;
    QCOMPARE(client.get(path.arg(Application)).code(), 1002002);
}

void TestSandboxRecruiting::offerIsFoundByApplication()
{
    SandboxClient client;
    const SandboxAnswer answer = client.get(u"/hire/v1/applications/%1/offer"_s.arg(Application));
    QCOMPARE(answer.data()["offer"_L1],
             client.get(u"/hire/v1/offers/6930815272790114324"_s).data()["offer"_L1]);
    QCOMPARE(client.get(u"/hire/v1/applications/1/offer"_s).code(), 1002002);
}

void TestSandboxRecruiting::oneTalentHasThreeOffers()
{
    SandboxClient client;
    const QJsonArray items =
        client.get(u"/hire/v1/offers?page_size=200&talent_id="_s + talentCalled(client, u"林墨"_s)).items();
    QCOMPARE(items.size(), 3);
    QVERIFY(items.at(0)["offer_status"_L1] != items.at(1)["offer_status"_L1]);
    QVERIFY(items.at(0)["job_info"_L1] != items.at(1)["job_info"_L1]);
}

void TestSandboxRecruiting::lowSensitiveScopeHidesTheSalary()
{
    SandboxClient client;
    const QString path = u"/hire/v1/offers/6930815272790114324"_s;
    QVERIFY(client.get(path).data()["offer"_L1].toObject().contains("salary_plan"_L1));
    client.sandbox.withdrawScope(u"hire:offer"_s);
    client.sandbox.withdrawScope(u"hire:offer:readonly"_s);
    const QJsonObject offer = client.get(path).data()["offer"_L1].toObject();
    QCOMPARE(offer["offer_status"_L1].toInt(), 4);
    QVERIFY(!offer.contains("salary_plan"_L1));
}

void TestSandboxRecruiting::jobs()
{
    SandboxClient client;
    QCOMPARE(client.get(u"/hire/v1/jobs?page_size=20"_s).items().size(), 20);
    QCOMPARE(client.get(u"/hire/v1/jobs?page_size=21"_s).code(), 1002002);
    const QJsonObject job = client.get(u"/hire/v1/jobs/6930815272790114327"_s).data()["job"_L1].toObject();
    QCOMPARE(job["code"_L1].toString(), u"J1001"_s);
    QVERIFY(job["department"_L1]["id"_L1].toString().startsWith("od-"_L1));
    QVERIFY(!job["city_list"_L1][0]["name"_L1]["en_us"_L1].toString().isEmpty());
    const SandboxAnswer missing = client.get(u"/hire/v1/jobs/1"_s);
    QCOMPARE(missing.http, 404);
    QCOMPARE(missing.code(), 1002601);
}

void TestSandboxRecruiting::referrals()
{
    SandboxClient client;
    const QString path = u"/hire/v1/referrals/get_by_application?application_id="_s;
    const QJsonObject referral = client.get(path + Application).data()["referral"_L1].toObject();
    QCOMPARE(referral["application_id"_L1].toString(), Application);
    QCOMPARE(referral["referral_user_id"_L1].toString(), u"ou_3ee48d243dac7046444e2fec3a4a305d"_s);
    QVERIFY(!referral["referral_user"_L1]["name"_L1]["en_us"_L1].toString().isEmpty());
    QVERIFY(referral["create_time"_L1].toInteger() > 1'000'000'000'000);

    const QString unreferred =
        client.sandbox.record(u"pre_hires"_s, u"1616161616"_s)["ats_application_id"_L1].toString();
    client.sandbox.changeRecord(u"applications"_s, unreferred, {{u"referral_user_id"_s, QString()}});
    const SandboxAnswer nobody = client.get(path + unreferred);
    QCOMPARE(nobody.code(), 0);
    QVERIFY(nobody.data().isEmpty());
    QCOMPARE(client.get(u"/hire/v1/referrals/get_by_application"_s).code(), 1002002);
    QCOMPARE(client.get(path + u"1"_s).code(), 1002002);
}

QTEST_GUILESS_MAIN(TestSandboxRecruiting)
#include "test_sandbox_recruiting.moc"
