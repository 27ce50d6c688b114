// SPDX-License-Identifier: Apache-2.0
#include "tests/service/support/bench.h"

#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::Testing;

/// What a server sees of one call.
class WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersOfAWrite();
    void headersOfARead();
    void bodyIsSentAsItIs();
    void idsNeverChangeThePath_data();
    void idsNeverChangeThePath();
    void queryIsEncoded();
    void baseUrlWithAPath();
};

void WireTest::headersOfAWrite()
{
    Bench bench;
    bench.run(writeRequest());
    const SeenRequest &seen = bench.server.seen().constFirst();
    QCOMPARE(seen.verb, QByteArray("PATCH"));
    QCOMPARE(seen.target, QByteArray("/open-apis/hire/v1/offers/6930815272790114324/offer_status"));
    QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(seen.headers.value("content-length"), QByteArray::number(seen.body.size()));
    QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer t-first"));
    QVERIFY(seen.headers.value("user-agent").startsWith("PeopleDesk/"));
    QVERIFY(!seen.headers.contains("cookie"));
    QVERIFY(!seen.headers.contains("upgrade"));
}

void WireTest::headersOfARead()
{
    Bench bench;
    bench.run(readRequest());
    const SeenRequest &seen = bench.server.seen().constFirst();
    QCOMPARE(seen.verb, QByteArray("GET"));
    QVERIFY(seen.body.isEmpty());
    QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer t-first"));
}

void WireTest::bodyIsSentAsItIs()
{
    Bench bench;
    ApiRequest request = writeRequest("POST");
    request.body = QStringLiteral("{\"reason\":\"内推｜奖励\",\"amount\":2000.50}").toUtf8();
    bench.run(request);
    QCOMPARE(bench.server.seen().constFirst().body, request.body);
}

void WireTest::idsNeverChangeThePath_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment");
    QTest::addRow("digits") << QStringLiteral("6930815272790114324") << QByteArray("6930815272790114324");
    QTest::addRow("slash") << QStringLiteral("1/2") << QByteArray("1%2F2");
    QTest::addRow("dot-dot") << QStringLiteral("..") << QByteArray("%252E%252E");
    QTest::addRow("dot") << QStringLiteral(".") << QByteArray("%252E");
    QTest::addRow("climbing") << QStringLiteral("../../x") << QByteArray("..%2F..%2Fx");
    QTest::addRow("space") << QStringLiteral("1 2") << QByteArray("1%202");
    QTest::addRow("question mark") << QStringLiteral("1?a=b") << QByteArray("1%3Fa%3Db");
    QTest::addRow("percent") << QStringLiteral("1%2F2") << QByteArray("1%252F2");
    QTest::addRow("hash") << QStringLiteral("1#2") << QByteArray("1%232");
    QTest::addRow("line break") << QStringLiteral("1\r\nX: y") << QByteArray("1%0D%0AX%3A%20y");
    QTest::addRow("Chinese") << QStringLiteral("张") << QByteArray("%E5%BC%A0");
    QTest::addRow("nothing") << QString() << QByteArray("%20");
}

void WireTest::idsNeverChangeThePath()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, segment);
    Bench bench;
    ApiRequest request = writeRequest();
    request.pathValues = {{QStringLiteral("offer_id"), id}};
    QCOMPARE(bench.run(request).kind, Outcome::Kind::Success);
    QCOMPARE(bench.server.seen().constFirst().target,
             "/open-apis/hire/v1/offers/" + segment + "/offer_status");
}

void WireTest::queryIsEncoded()
{
    Bench bench;
    ApiRequest request = readRequest("/open-apis/hire/v1/talents");
    request.query = {{QStringLiteral("keyword"), QStringLiteral("a&b=c d+e#f/张")},
                     {QStringLiteral("options"), QStringLiteral("with_job")},
                     {QStringLiteral("options"), QStringLiteral("with_talent")}};
    bench.run(request);
    QCOMPARE(bench.server.seen().constFirst().target,
             QByteArray("/open-apis/hire/v1/talents?keyword=a%26b%3Dc%20d%2Be%23f%2F%E5%BC%A0"
                        "&options=with_job&options=with_talent"));
}

void WireTest::baseUrlWithAPath()
{
    Bench bench;
    bench.connection.baseUrl.setPath(QStringLiteral("/feishu/"));
    bench.server.setScript([&](const SeenRequest &request, const Answer &answer) {
        answer.json(200, request.target.contains("tenant_access_token") ? tokenAnswer("t-first") : okAnswer);
    });
    QCOMPARE(bench.run(readRequest("/open-apis/hire/v1/talents")).kind, Outcome::Kind::Success);
    QCOMPARE(bench.server.seen().constLast().target, QByteArray("/feishu/open-apis/hire/v1/talents"));
}

QTEST_GUILESS_MAIN(WireTest)
#include "tst_wire.moc"
