// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// What stands before every endpoint: the scopes it takes (API §1.7, §4 to §9) and its rate tier (§2.3).
class TestSandboxGates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedWithoutScope_data() { addEndpoints(); }
    void isRefusedWithoutScope();
    void oneOfTheScopesIsEnough_data() { addEndpoints(); }
    void oneOfTheScopesIsEnough();
    void hasItsTier_data() { addEndpoints(); }
    void hasItsTier();
    void userIdTypeNeedsAScopeOfItsOwn();
    void scopesComeBack();

private:
    static void addEndpoints();
};

namespace {

const double Scale = 0.2; // of the documented limits, so that they are reached soon

} // namespace

// The limit is the announced one at that scale: 100 a minute are 20, 50 a second 10; 0 stands for none.
void TestSandboxGates::addEndpoints()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<int>("limit");
    const auto row = [](const char *method, const QString &path, const QString &scopes, int limit) {
        const QString name = QString::fromLatin1(method) + u' ' + path;
        QTest::newRow(qUtf8Printable(name)) << QByteArray(method) << path << scopes.split(u' ') << limit;
    };
    const QString application = u"hire:application:readonly hire:application"_s;
    const QString people = u"corehr:corehr:readonly corehr:corehr"_s;
    const QString preHire =
        u"corehr:corehr:readonly corehr:pre_hire:read corehr:corehr corehr:pre_hire:write"_s;
    const QString metaData = u"corehr:common_data.meta_data:read "_s;
    const QString contact = u"contact:contact.base:readonly contact:contact:readonly_as_app "
                            u"contact:contact:readonly contact:contact:access_as_app"_s;

    row("GET", u"/hire/v1/offers"_s, u"hire:offer:readonly hire:offer"_s, 10);
    row("GET", u"/hire/v1/offers/1"_s,
        u"hire:offer:low_sensitive_info:readonly hire:offer:readonly hire:offer"_s, 4);
    row("GET", u"/hire/v1/applications/1/offer"_s, application, 4);
    row("PATCH", u"/hire/v1/offers/1/offer_status"_s, u"hire:offer"_s, 20);
    row("GET", u"/hire/v1/talents"_s, u"hire:talent:readonly hire:talent"_s, 4);
    row("GET", u"/hire/v1/talents/1"_s, u"hire:talent:readonly hire:talent"_s, 4);
    row("POST", u"/hire/v1/talents/batch_get_id"_s, u"hire:talent:readonly hire:talent"_s, 10);
    row("GET", u"/hire/v1/applications"_s, application, 10);
    row("GET", u"/hire/v1/applications/1"_s, application, 10);
    row("GET", u"/hire/v1/applications/1/get_detail"_s, application, 2);
    row("GET", u"/hire/v1/jobs"_s, u"hire:job:readonly"_s, 10);
    row("GET", u"/hire/v1/jobs/1"_s, u"hire:job:readonly"_s, 10);
    row("GET", u"/hire/v1/referrals/get_by_application"_s, u"hire:referral:readonly hire:referral"_s, 10);
    row("GET", u"/hire/v1/termination_reasons"_s, application, 10);
    row("POST", u"/hire/v1/external_referral_rewards"_s, u"hire:external_referral_reward"_s, 2);
    row("DELETE", u"/hire/v1/external_referral_rewards/1"_s, u"hire:external_referral_reward"_s, 2);
    row("GET", u"/corehr/v1/contracts"_s, people, 0);
    row("GET", u"/corehr/v1/contracts/1"_s, people, 0);
    row("PATCH", u"/corehr/v1/contracts/1"_s, u"corehr:corehr"_s, 10);
    row("POST", u"/corehr/v2/contracts/search"_s, u"corehr:contract:read corehr:contract:write"_s, 10);
    row("POST", u"/corehr/v2/employees/search"_s, u"corehr:employee:read corehr:employee:write"_s, 20);
    row("GET", u"/corehr/v1/pre_hires"_s, preHire, 10);
    row("GET", u"/corehr/v1/pre_hires/1"_s, preHire, 10);
    row("PATCH", u"/corehr/v1/pre_hires/1"_s, u"corehr:corehr corehr:pre_hire:write"_s, 20);
    row("PATCH", u"/corehr/v2/pre_hires/1"_s, u"corehr:pre_hire:update"_s, 10);
    row("POST", u"/corehr/v2/pre_hires/search"_s,
        u"corehr:pre_hire.search:read corehr:pre_hire:read corehr:pre_hire:write"_s, 20);
    row("POST", u"/corehr/v2/pre_hires/query"_s, u"corehr:pre_hire:read_only"_s, 20);
    row("POST", u"/corehr/v2/pre_hires/withdraw_onboarding"_s, u"corehr:pre_hire:withdraw_onboarding"_s, 20);
    row("POST", u"/corehr/v2/pre_hires/restore_flow_instance"_s, u"corehr:pre_hire:restore_flow_instance"_s,
        20);
    row("POST", u"/corehr/v2/pre_hires/1/complete"_s, u"corehr:pre_hire:complete"_s, 10);
    row("GET", u"/corehr/v1/companies"_s, u"corehr:company:read "_s + people, 10);
    row("GET", u"/corehr/v1/companies/1"_s, u"corehr:company:read "_s + people, 10);
    row("POST", u"/corehr/v2/companies/batch_get"_s, u"corehr:company:read corehr:company:write"_s, 10);
    row("POST", u"/corehr/v2/cost_centers/search"_s, u"corehr:cost_center:read"_s, 10);
    row("GET", u"/corehr/v1/employee_types"_s,
        u"corehr:common_data.preset_data:read corehr:common_data.preset_data:write "_s + people, 10);
    row("POST", u"/corehr/v2/enums/search"_s, metaData.trimmed(), 10);
    row("GET", u"/corehr/v1/custom_fields/get_by_param"_s, metaData + people, 10);
    row("GET", u"/corehr/v1/custom_fields/query"_s, metaData + people, 10);
    row("POST", u"/contact/v3/users/batch_get_id"_s, u"contact:user.id:readonly"_s, 10);
    row("GET", u"/contact/v3/users/ou_x"_s, contact, 10);
    row("POST", u"/contact/v3/users/basic_batch"_s, u"contact:user.basic_profile:readonly"_s, 1);
    row("GET", u"/contact/v3/departments/0/children"_s, contact, 10);
}

void TestSandboxGates::isRefusedWithoutScope()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QStringList, scopes);
    SandboxClient client;
    for (const QString &scope : scopes)
        client.sandbox.withdrawScope(scope);
    const SandboxAnswer answer = client.call(method, path, {});
    QCOMPARE(answer.http, 400);
    QCOMPARE(answer.code(), 99991672);
    QStringList needed;
    const auto violations =
        answer.body.value("error"_L1).toObject().value("permission_violations"_L1).toArray();
    for (const QJsonValue &violation : violations) {
        QVERIFY(!violation.toObject().value("type"_L1).toString().isEmpty());
        needed.append(violation.toObject().value("subject"_L1).toString());
    }
    QCOMPARE(needed, scopes);
}

void TestSandboxGates::oneOfTheScopesIsEnough()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QStringList, scopes);
    SandboxClient client;
    for (qsizetype i = 1; i < scopes.size(); ++i)
        client.sandbox.withdrawScope(scopes.at(i));
    QVERIFY(client.call(method, path, {}).code() != 99991672);
}

void TestSandboxGates::hasItsTier()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, limit);
    SandboxClient client;
    client.sandbox.setRateLimitScale(Scale);
    QByteArray announced;
    for (int i = 0; i < 40 && announced.isEmpty(); ++i)
        announced = client.call(method, path, {}).headers.value("x-ogw-ratelimit-limit");
    QCOMPARE(announced.toInt(), limit);
}

void TestSandboxGates::userIdTypeNeedsAScopeOfItsOwn()
{
    SandboxClient client;
    client.sandbox.withdrawScope(u"contact:user.employee_id:readonly"_s);
    QCOMPARE(client.get(u"/hire/v1/talents?user_id_type=user_id"_s).code(), 99991672);
    QCOMPARE(client.get(u"/hire/v1/talents?user_id_type=open_id"_s).code(), 0);
}

void TestSandboxGates::scopesComeBack()
{
    SandboxClient client;
    const QJsonArray names{u"hire:talent"_s, u"hire:talent:readonly"_s};
    const SandboxAnswer control = client.control("POST"_ba, u"/scopes"_s, {{u"withdraw"_s, names}});
    QCOMPARE(control.data().value("withdrawn"_L1).toArray(), names);
    QCOMPARE(client.get(u"/hire/v1/talents"_s).code(), 99991672);
    client.sandbox.grantAllScopes();
    QCOMPARE(client.get(u"/hire/v1/talents"_s).code(), 0);
    QVERIFY(client.control("GET"_ba, u"/scopes"_s).data().value("withdrawn"_L1).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxGates)
#include "test_sandbox_gates.moc"
