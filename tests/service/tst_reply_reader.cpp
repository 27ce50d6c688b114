// SPDX-License-Identifier: Apache-2.0
#include "app/service/reply_reader.h"

#include <QTest>

using namespace PeopleDesk;
using Kind = Outcome::Kind;
using Executed = Outcome::Executed;

namespace {

HttpReply reply(int status, const QByteArray &body)
{
    HttpReply made;
    made.mayHaveLeft = true;
    made.status = status;
    made.headers.insert("content-type", "application/json");
    made.body = body;
    return made;
}

QByteArray refusal(qint64 code, const QByteArray &message = "no")
{
    return R"({"code":)" + QByteArray::number(code) + R"(,"msg":")" + message + R"("})";
}

} // namespace

/// What an answer means: code first, then status, then how the transport ended.
class ReplyReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void readsHaveNoEffect();
    void successNeedsEverything_data();
    void successNeedsEverything();
    void idsKeepEveryDigit();
    void explainsWhatTheServerSaid();
    void acceptsTheOtherSpellings();
    void prefersTheLogIdInTheHeader();
    void pauses_data();
    void pauses();
    void quotesNoBody();
};

void ReplyReaderTest::codes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Executed>("executed");

    const auto row = [](int status, qint64 code, Kind kind, Executed executed) {
        QTest::addRow("%d/%lld", status, static_cast<long long>(code))
            << status << refusal(code) << kind << executed;
    };
    row(429, 99991400, Kind::Rate, Executed::No);
    row(400, 99991400, Kind::Rate, Executed::No);
    row(429, 1161604, Kind::Rate, Executed::No);
    row(429, 424242, Kind::Rate, Executed::No);
    row(400, 1000004, Kind::Rate, Executed::No);
    row(400, 1000005, Kind::Rate, Executed::No);
    row(400, 99991403, Kind::Rate, Executed::No);
    for (const qint64 code : {99991663, 99991664, 99991665, 99991671, 99991661, 99991668, 99991543, 10014})
        row(400, code, Kind::Auth, Executed::No);
    for (const qint64 code : {99991672, 99991676, 99991679})
        row(400, code, Kind::Permission, Executed::No);
    for (const qint64 code : {1161204, 2200, 1002001, 1161000, 1160998, 1160999})
        row(500, code, Kind::Gateway, Executed::Unknown);
    row(200, 1002001, Kind::Gateway, Executed::Unknown);
    for (const qint64 code : {1002069, 1002073, 1002074, 1160025})
        row(500, code, Kind::Business, Executed::No);
    row(400, 1002002, Kind::Business, Executed::No);
    row(200, 1002002, Kind::Business, Executed::No);
    row(404, 99991201, Kind::Business, Executed::No);
    row(400, 1161116, Kind::Business, Executed::No);
    row(500, 424242, Kind::Business, Executed::Unknown);
    row(400, 1160004, Kind::Business, Executed::Unknown);
    row(400, 1160008, Kind::Business, Executed::Unknown);
    row(500, 1160103, Kind::Business, Executed::Unknown);
    row(403, 1160103, Kind::Permission, Executed::No);
    row(400, 1160103, Kind::Permission, Executed::No);
    QTest::addRow("400/1160103 repeat")
        << 400 << refusal(1160103, "client_token repeat") << Kind::Business << Executed::Unknown;
    QTest::addRow("502 alone") << 502 << QByteArray("{}") << Kind::Gateway << Executed::Unknown;
    QTest::addRow("503 alone") << 503 << QByteArray() << Kind::Gateway << Executed::Unknown;
    QTest::addRow("408 alone") << 408 << QByteArray() << Kind::Gateway << Executed::Unknown;
    QTest::addRow("429 alone") << 429 << QByteArray("slow down") << Kind::Rate << Executed::No;
    QTest::addRow("403 page") << 403 << QByteArray("<html>") << Kind::NotJson << Executed::Unknown;
    QTest::addRow("500 with code 0") << 500 << QByteArray(R"({"code":0})") << Kind::Gateway
                                     << Executed::Unknown;
}

void ReplyReaderTest::codes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Outcome outcome = readReply(reply(status, body), true);
    QTEST(outcome.kind, "kind");
    QTEST(outcome.executed, "executed");
    QCOMPARE(outcome.httpStatus, status);
}

void ReplyReaderTest::readsHaveNoEffect()
{
    QCOMPARE(readReply(reply(502, {}), false).executed, Executed::No);
    QCOMPARE(readReply(reply(500, refusal(1002001)), false).executed, Executed::No);
    HttpReply lost = reply(0, {});
    lost.failure = HttpReply::Failure::ConnectionLost;
    QCOMPARE(readReply(lost, false).executed, Executed::No);
    QCOMPARE(readReply(lost, true).executed, Executed::Unknown);
}

void ReplyReaderTest::successNeedsEverything_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addRow("complete") << QByteArray(R"({"code":0,"msg":"success","data":{"id":"1"}})")
                              << Kind::Success;
    QTest::addRow("without data") << QByteArray(R"({"code":0,"msg":"success"})") << Kind::Success;
    QTest::addRow("null data") << QByteArray(R"({"code":0,"data":null})") << Kind::Success;
    QTest::addRow("code as text") << QByteArray(R"({"code":"0","data":{}})") << Kind::WrongShape;
    QTest::addRow("code null") << QByteArray(R"({"code":null,"data":{}})") << Kind::WrongShape;
    QTest::addRow("code with a fraction") << QByteArray(R"({"code":0.5,"data":{}})") << Kind::WrongShape;
    QTest::addRow("no code") << QByteArray(R"({"data":{}})") << Kind::WrongShape;
    QTest::addRow("data is a list") << QByteArray(R"({"code":0,"data":[]})") << Kind::WrongShape;
    QTest::addRow("list") << QByteArray(R"([{"code":0}])") << Kind::WrongShape;
    QTest::addRow("something after it") << QByteArray(R"({"code":0,"data":{}} {"code":1})") << Kind::NotJson;
    QTest::addRow("cut off") << QByteArray(R"({"code":0,"data":{)") << Kind::NotJson;
    QTest::addRow("nothing") << QByteArray() << Kind::NotJson;
}

void ReplyReaderTest::successNeedsEverything()
{
    QFETCH(QByteArray, body);
    const Outcome outcome = readReply(reply(200, body), true);
    QTEST(outcome.kind, "kind");
    QCOMPARE(outcome.inDoubt(), !outcome.succeeded());
}

void ReplyReaderTest::idsKeepEveryDigit()
{
    const Outcome outcome = readReply(
        reply(200, R"({"code":0,"data":{"text":"6930815272790114324","number":6930815272790114325}})"),
        false);
    QCOMPARE(outcome.data.value(QStringLiteral("text")).toString(), QStringLiteral("6930815272790114324"));
    QCOMPARE(outcome.data.value(QStringLiteral("number")).toInteger(), 6930815272790114325LL);
}

void ReplyReaderTest::explainsWhatTheServerSaid()
{
    const Outcome outcome = readReply(reply(400, R"({"code":99992402,"msg":"field validation failed","error":{
        "log_id":"2026LOG","field_violations":[{"field":"page_size","value":"1000","description":"the max value is 50"}],
        "permission_violations":[{"type":"action_privilege_required","subject":"hire:offer","description":"d"}]}})"),
                                      true);
    QCOMPARE(outcome.code, 99992402);
    QCOMPARE(outcome.serverText, QStringLiteral("field validation failed"));
    QCOMPARE(outcome.logId, QStringLiteral("2026LOG"));
    QCOMPARE(outcome.fieldNotes.size(), 1);
    QCOMPARE(outcome.fieldNotes.constFirst().field, QStringLiteral("page_size"));
    QCOMPARE(outcome.fieldNotes.constFirst().value, QStringLiteral("1000"));
    QCOMPARE(outcome.fieldNotes.constFirst().description, QStringLiteral("the max value is 50"));
    QCOMPARE(outcome.missingScopes, QStringList{QStringLiteral("hire:offer")});
}

void ReplyReaderTest::acceptsTheOtherSpellings()
{
    const Outcome outcome =
        readReply(reply(400, R"({"code":99991672,"msg":"Access denied","error":{"logid":"OTHER",
        "permission_violations":[{"scope":"corehr:corehr","url":"https://example.org"},{"scope":"corehr:corehr"}]}})"),
                  true);
    QCOMPARE(outcome.logId, QStringLiteral("OTHER"));
    QCOMPARE(outcome.missingScopes, QStringList{QStringLiteral("corehr:corehr")});
}

void ReplyReaderTest::prefersTheLogIdInTheHeader()
{
    HttpReply answer = reply(400, R"({"code":1002002,"error":{"log_id":"body"}})");
    QCOMPARE(readReply(answer, true).logId, QStringLiteral("body"));
    answer.headers.insert("x-request-id", "older");
    QCOMPARE(readReply(answer, true).logId, QStringLiteral("older"));
    answer.headers.insert("x-tt-logid", "newer");
    QCOMPARE(readReply(answer, true).logId, QStringLiteral("newer"));
}

void ReplyReaderTest::pauses_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::addRow("number") << QByteArray("12") << 12;
    QTest::addRow("none") << QByteArray() << 0;
    QTest::addRow("words") << QByteArray("soon") << 0;
    QTest::addRow("negative") << QByteArray("-5") << 0;
    QTest::addRow("too many digits") << QByteArray("99999999999999") << 0;
}

void ReplyReaderTest::pauses()
{
    QFETCH(QByteArray, header);
    HttpReply answer = reply(429, refusal(99991400));
    answer.headers.insert("x-ogw-ratelimit-reset", header);
    QFETCH(int, seconds);
    QVERIFY(readReply(answer, true).waitFor == std::chrono::seconds(seconds));
}

void ReplyReaderTest::quotesNoBody()
{
    const Outcome outcome = readReply(reply(200, "<html>Zhang San, 13800000000</html>"), true);
    QVERIFY(!outcome.detail.contains(QStringLiteral("Zhang")));
    QVERIFY(outcome.serverText.isEmpty());
}

QTEST_GUILESS_MAIN(ReplyReaderTest)
#include "tst_reply_reader.moc"
