// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// Token, path and method: everything before an endpoint is asked (API §1.2, §3.1).
class TestSandboxAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenIsFlatAndLivesTwoHours();
    void tokenIsTheSameWhileHalfAnHourIsLeft();
    void refusesWrongCredentials_data();
    void refusesWrongCredentials();
    void refusesWrongTokens_data();
    void refusesWrongTokens();
    void expiredTokenIsRefused();
    void unknownPathAndWrongMethod();
    void everyAnswerHasALogId();
    void oddIdsStayInTheirSegment_data();
    void oddIdsStayInTheirSegment();
    void listensOnLoopbackOnly();
};

void TestSandboxAccess::tokenIsFlatAndLivesTwoHours()
{
    SandboxClient client;
    const SandboxAnswer answer = client.askToken();
    QCOMPARE(answer.http, 200);
    QCOMPARE(answer.code(), 0);
    QVERIFY(answer.body.value("tenant_access_token"_L1).toString().startsWith("t-"_L1));
    QVERIFY(answer.body.value("expire"_L1).toInt() <= 7200);
    QVERIFY(!answer.body.contains("data"_L1));
}

void TestSandboxAccess::tokenIsTheSameWhileHalfAnHourIsLeft()
{
    SandboxClient client;
    const auto token = [&client] {
        return client.askToken().body.value("tenant_access_token"_L1).toString();
    };
    const QString first = token();
    client.sandbox.setTokenLife(std::chrono::minutes(31));
    QCOMPARE(token(), first);
    client.sandbox.setTokenLife(std::chrono::minutes(29));
    QVERIFY(token() != first);
    client.setAuthorization("Bearer " + first.toLatin1()); // the old one lives on to its own end
    QCOMPARE(client.get(u"/hire/v1/talents"_s).code(), 0);
}

void TestSandboxAccess::refusesWrongCredentials_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<int>("code");
    QTest::newRow("secret") << u"cli_sandbox"_s << u"wrong"_s << 10015;
    QTest::newRow("app") << u"cli_other"_s << u"sandbox"_s << 99991543;
    QTest::newRow("missing") << u"cli_sandbox"_s << QString() << 10003;
}

void TestSandboxAccess::refusesWrongCredentials()
{
    QFETCH(QString, id);
    QFETCH(QString, secret);
    QTEST(SandboxClient().askToken(id, secret).code(), "code");
}

void TestSandboxAccess::refusesWrongTokens_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("code");
    QTest::newRow("none") << "Basic x"_ba << 99991661;
    QTest::newRow("empty") << "Bearer "_ba << 99991661;
    QTest::newRow("unknown") << "Bearer t-1234"_ba << 99991663;
    QTest::newRow("prefix") << "Bearer x-1234"_ba << 99991671;
    QTest::newRow("user") << "Bearer u-1234"_ba << 99991668;
}

void TestSandboxAccess::refusesWrongTokens()
{
    QFETCH(QByteArray, authorization);
    SandboxClient client;
    client.setAuthorization(authorization);
    QTEST(client.get(u"/hire/v1/talents"_s).code(), "code");
}

void TestSandboxAccess::expiredTokenIsRefused()
{
    SandboxClient client;
    QCOMPARE(client.get(u"/hire/v1/talents"_s).code(), 0);
    client.sandbox.setTokenLife(std::chrono::seconds(0));
    QCOMPARE(client.get(u"/hire/v1/talents"_s).code(), 99991663);
}

void TestSandboxAccess::unknownPathAndWrongMethod()
{
    SandboxClient client;
    const SandboxAnswer unknown = client.get(u"/hire/v1/nothing"_s);
    QCOMPARE(unknown.http, 404);
    QCOMPARE(unknown.code(), 99991201);
    QCOMPARE(client.post(u"/hire/v1/offers"_s, {}).code(), 99991301);
}

void TestSandboxAccess::everyAnswerHasALogId()
{
    SandboxClient client;
    QVERIFY(!client.askToken().headers.value("x-tt-logid").isEmpty());
    QVERIFY(!client.get(u"/hire/v1/talents"_s).headers.value("x-tt-logid").isEmpty());
    const SandboxAnswer failure = client.get(u"/nothing"_s);
    QCOMPARE(failure.body.value("error"_L1).toObject().value("log_id"_L1).toString().toLatin1(),
             failure.headers.value("x-tt-logid"));
}

void TestSandboxAccess::oddIdsStayInTheirSegment_data()
{
    QTest::addColumn<QString>("id");
    const QStringList ids{u"a%2Fb"_s, u"..%2F1"_s, u"1%202"_s, u"1%3F2"_s, u"1%25"_s};
    for (const QString &id : ids)
        QTest::newRow(qUtf8Printable(id)) << id;
}

void TestSandboxAccess::oddIdsStayInTheirSegment()
{
    QFETCH(QString, id);
    SandboxClient client;
    const SandboxAnswer answer =
        client.patch(u"/hire/v1/offers/%1/offer_status"_s.arg(id), {{u"offer_status"_s, 2}});
    QCOMPARE(answer.code(), 1002002);
}

void TestSandboxAccess::listensOnLoopbackOnly()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    QCOMPARE(sandbox.baseUrl(), QUrl(u"http://127.0.0.1:%1"_s.arg(sandbox.port())));
}

QTEST_GUILESS_MAIN(TestSandboxAccess)
#include "test_sandbox_access.moc"
