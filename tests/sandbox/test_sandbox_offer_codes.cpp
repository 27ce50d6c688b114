// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// Every code of API §4.5, on the records that are named after it.
class TestSandboxOfferCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesByRecord_data();
    void refusesByRecord();
    void refusesParameters_data();
    void refusesParameters();
    void parametersComeBeforeState();
};

void TestSandboxOfferCodes::refusesByRecord_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("http");
    QTest::addColumn<int>("code");
    QTest::newRow("1002001") << u"system error"_s << 7 << 500 << 1002001;
    QTest::newRow("1002064") << u"does not exist"_s << 2 << 400 << 1002064;
    QTest::newRow("1002069") << u"approval out of order"_s << 4 << 500 << 1002069;
    QTest::newRow("1002070") << u"approval started in Feishu"_s << 4 << 400 << 1002070;
    QTest::newRow("1002071") << u"already to be onboarded"_s << 9 << 400 << 1002071;
    QTest::newRow("1002071, approval") << u"already to be onboarded"_s << 2 << 400 << 1002071;
    QTest::newRow("1002072") << u"cannot expire yet"_s << 9 << 400 << 1002072;
    QTest::newRow("1002073") << u"sent from Feishu"_s << 7 << 500 << 1002073;
    QTest::newRow("1002074, approval") << u"approval switch is off"_s << 2 << 500 << 1002074;
    QTest::newRow("1002074, sending") << u"sending switch is off"_s << 7 << 500 << 1002074;
}

void TestSandboxOfferCodes::refusesByRecord()
{
    QFETCH(QString, record);
    QFETCH(int, status);
    SandboxClient client;
    const QString id = client.demo(u"update_offer_status"_s, record);
    const QJsonObject before = client.sandbox.record(u"offers"_s, id);
    const SandboxAnswer answer =
        client.patch(u"/hire/v1/offers/%1/offer_status"_s.arg(id), {{u"offer_status"_s, status}});
    QTEST(answer.http, "http");
    QTEST(answer.code(), "code");
    QVERIFY(!answer.body.value("msg"_L1).toString().isEmpty());
    QCOMPARE(client.sandbox.record(u"offers"_s, id), before);
}

void TestSandboxOfferCodes::refusesParameters_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no status") << R"({})"_ba;
    QTest::newRow("text status") << R"({"offer_status":"4"})"_ba;
    QTest::newRow("fraction") << R"({"offer_status":4.5})"_ba;
    QTest::newRow("below") << R"({"offer_status":1})"_ba;
    QTest::newRow("above") << R"({"offer_status":11})"_ba;
    QTest::newRow("huge") << R"({"offer_status":4294967300})"_ba;
    QTest::newRow("sent without date") << R"({"offer_status":6})"_ba;
    QTest::newRow("no such day") << R"({"offer_status":6,"expiration_date":"2026-02-30"})"_ba;
    QTest::newRow("other format") << R"({"offer_status":6,"expiration_date":"2026/02/03"})"_ba;
    QTest::newRow("declined without reason") << R"({"offer_status":8})"_ba;
    QTest::newRow("empty reasons") << R"({"offer_status":8,"termination_reason_id_list":[]})"_ba;
    QTest::newRow("number as reason") << R"({"offer_status":8,"termination_reason_id_list":[689]})"_ba;
    QTest::newRow("unknown reason") << R"({"offer_status":8,"termination_reason_id_list":["689"]})"_ba;
    QTest::newRow("too many reasons") << R"({"offer_status":8,"termination_reason_id_list":[)"_ba
            + QByteArray("\"6891560630172518670\",").repeated(50) + R"("6891560630172518670"]})"_ba;
    QTest::newRow("number as note")
        << R"({"offer_status":8,"termination_reason_id_list":["6891560630172518670"],"termination_reason_note":1})"_ba;
    QTest::newRow("not JSON") << "offer_status=4"_ba;
    QTest::newRow("list") << "[4]"_ba;
}

void TestSandboxOfferCodes::refusesParameters()
{
    QFETCH(QByteArray, body);
    SandboxClient client;
    const SandboxAnswer answer =
        client.call("PATCH"_ba, u"/hire/v1/offers/6930815272790114324/offer_status"_s, body);
    QCOMPARE(answer.http, 400);
    QCOMPARE(answer.code(), 1002002);
}

void TestSandboxOfferCodes::parametersComeBeforeState()
{
    SandboxClient client;
    const QString id = client.demo(u"update_offer_status"_s, u"sent from Feishu"_s);
    QCOMPARE(client.patch(u"/hire/v1/offers/%1/offer_status"_s.arg(id), {{u"offer_status"_s, 6}}).code(),
             1002002);
}

QTEST_GUILESS_MAIN(TestSandboxOfferCodes)
#include "test_sandbox_offer_codes.moc"
