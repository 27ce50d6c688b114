// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/sandbox_client.h"

#include <QDate>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

// The contract update, and every code of API §7.3.
class TestSandboxContracts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updateKeepsWhatIsNotSent();
    void takesTheDocumentsExampleWithoutForbiddenFields();
    void repeatedClientTokenIsNotCarriedOut();
    void refusesFields_data();
    void refusesFields();
    void takenPeriodIsRefused();
    void sameNumberIsRefused();
    void internalErrorChangesNothing();
};

namespace {

const QString First = u"/corehr/v1/contracts/7091849027838838316"_s;

QJsonObject contractIn(const SandboxAnswer &answer)
{
    return answer.data().value("contract"_L1).toObject();
}

} // namespace

void TestSandboxContracts::updateKeepsWhatIsNotSent()
{
    SandboxClient client;
    QJsonObject expected = contractIn(client.get(First));
    expected.insert(u"contract_number"_s, u"HT-2026-001"_s);
    const SandboxAnswer answer = client.patch(First, {{u"contract_number"_s, u"HT-2026-001"_s}});
    QCOMPARE(answer.code(), 0);
    QCOMPARE(contractIn(answer), expected);
    QCOMPARE(contractIn(client.get(First)), expected);
    QCOMPARE(client.patch(First, {}).code(), 0);
}

void TestSandboxContracts::takesTheDocumentsExampleWithoutForbiddenFields()
{
    SandboxClient client;
    const QByteArray body = R"({"effective_time":"2050-01-01 00:00:00",
        "expiration_time":"9999-12-31 23:59:59","contract_type":{"enum_name":"labor_contract"},
        "first_party_company_id":"6892686614112241165","duration_type":{"enum_name":"open_ended"},
        "contract_end_date":"2006-01-02","contract_number":"6919737965274990093",
        "signing_type":{"enum_name":"new"}})"_ba;
    const SandboxAnswer answer = client.call("PATCH"_ba, First, body);
    QCOMPARE(answer.code(), 0);
    QCOMPARE(contractIn(answer).value("duration_type"_L1).toObject().value("enum_name"_L1).toString(),
             u"open_ended"_s);
}

void TestSandboxContracts::repeatedClientTokenIsNotCarriedOut()
{
    SandboxClient client;
    const QString path = First + u"?client_token=227988d7-66da-4afb-9943-32e73d5cda8b"_s;
    QCOMPARE(client.patch(path, {{u"contract_number"_s, u"A"_s}}).code(), 0);
    QCOMPARE(client.patch(path, {{u"contract_number"_s, u"B"_s}}).code(), 1160004);
    QCOMPARE(contractIn(client.get(First)).value("contract_number"_L1).toString(), u"A"_s);
}

void TestSandboxContracts::refusesFields_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("employment") << R"({"employment_id":"1"})"_ba << 1160001;
    QTest::newRow("person") << R"({"person_id":"1"})"_ba << 1160001;
    QTest::newRow("custom fields") << R"({"custom_fields":[]})"_ba << 1160001;
    QTest::newRow("unknown field") << R"({"contract_no":"1"})"_ba << 1160001;
    QTest::newRow("dashes") << R"({"effective_time":"2026-01-01 00-00-00"})"_ba << 1160001;
    QTest::newRow("date only") << R"({"expiration_time":"2026-01-01"})"_ba << 1160001;
    QTest::newRow("time in date") << R"({"contract_end_date":"2026-01-01 00:00:00"})"_ba << 1160001;
    QTest::newRow("no such type") << R"({"contract_type":{"enum_name":"fix_term"}})"_ba << 1160001;
    QTest::newRow("no such company") << R"({"first_party_company_id":"1"})"_ba << 1160001;
    QTest::newRow("order")
        << R"({"expiration_time":"2020-01-01 00:00:00","effective_time":"2021-01-01 00:00:00"})"_ba
        << 1160001;
    QTest::newRow("beyond the expected end")
        << R"({"expiration_time":"2098-01-01 00:00:00","contract_end_date":"2097-01-01"})"_ba << 1160001;
    QTest::newRow("text enum") << R"({"contract_type":"labor_contract"})"_ba << 99992402;
    QTest::newRow("empty enum") << R"({"signing_type":{}})"_ba << 99992402;
    QTest::newRow("number") << R"({"contract_number":1})"_ba << 99992402;
}

void TestSandboxContracts::refusesFields()
{
    QFETCH(QByteArray, body);
    SandboxClient client;
    const SandboxAnswer answer = client.call("PATCH"_ba, First, body);
    QCOMPARE(answer.http, 400);
    QTEST(answer.code(), "code");
}

void TestSandboxContracts::takenPeriodIsRefused()
{
    SandboxClient client;
    const QString earlier = client.demo(u"update_contract"_s, u"DEMO-PERIOD-1"_s);
    const QString later = client.demo(u"update_contract"_s, u"DEMO-PERIOD-2"_s);
    const QString day = QDate::currentDate().addDays(-390).toString(Qt::ISODate);
    const QString before = QDate::currentDate().addDays(-410).toString(Qt::ISODate);
    const SandboxAnswer answer =
        client.patch(u"/corehr/v1/contracts/"_s + earlier, {{u"expiration_time"_s, day + u" 23:59:59"_s}});
    QCOMPARE(answer.http, 400);
    QCOMPARE(answer.code(), 1160545);
    QCOMPARE(
        client.patch(u"/corehr/v1/contracts/"_s + later, {{u"effective_time"_s, before + u" 00:00:00"_s}})
            .code(),
        1160545);
    QCOMPARE(client.patch(u"/corehr/v1/contracts/"_s + later, {{u"contract_number"_s, u"N"_s}}).code(), 0);
}

void TestSandboxContracts::sameNumberIsRefused()
{
    SandboxClient client;
    const QString id = client.demo(u"update_contract"_s, u"DEMO-SAME-1"_s);
    const SandboxAnswer answer =
        client.patch(u"/corehr/v1/contracts/"_s + id, {{u"contract_number"_s, u"DEMO-SAME-2"_s}});
    QCOMPARE(answer.http, 400);
    QCOMPARE(answer.code(), 1160546);
}

void TestSandboxContracts::internalErrorChangesNothing()
{
    SandboxClient client;
    const QString id = client.demo(u"update_contract"_s, u"internal error"_s);
    const SandboxAnswer answer =
        client.patch(u"/corehr/v1/contracts/"_s + id, {{u"contract_number"_s, u"N"_s}});
    QCOMPARE(answer.http, 500);
    QCOMPARE(answer.code(), 1160998);
    QCOMPARE(client.sandbox.record(u"contracts"_s, id).value("contract_number"_L1).toString(),
             u"DEMO-INTERNAL"_s);
}

QTEST_GUILESS_MAIN(TestSandboxContracts)
#include "test_sandbox_contracts.moc"
