// SPDX-License-Identifier: Apache-2.0
#include "app/service/connection_test.h"
#include "app/service/request_log.h"
#include "tests/service/support/bench.h"

#include <QRegularExpression>
#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::Testing;

namespace {

/// A message handler can't carry anything.
QStringList &lines()
{
    static QStringList kept;
    return kept;
}

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    lines().append(line);
}

} // namespace

/// One line per request, and nothing in it that must not be in a log.
class RequestLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneLinePerRequest();
    void nothingSecretOrPersonal();
    void logIdCannotForgeALine();

private:
    QtMessageHandler m_before = nullptr;
};

void RequestLogTest::init()
{
    lines().clear();
    m_before = qInstallMessageHandler(keepLine);
}

void RequestLogTest::cleanup()
{
    qInstallMessageHandler(m_before);
}

void RequestLogTest::oneLinePerRequest()
{
    Bench bench;
    bench.server.setScript(always(400, R"({"code":1002071,"msg":"no"})", {{"X-Tt-Logid", "2026LOGID"}}));
    bench.run(writeRequest());
    QCOMPARE(lines().size(), 2); // the token's and its own
    static const QRegularExpression shape(
        QStringLiteral("^PATCH /open-apis/hire/v1/offers/:offer_id/offer_status status=400 code=1002071 "
                       "log_id=2026LOGID ms=\\d+ attempt=1$"));
    QVERIFY2(shape.match(lines().constLast()).hasMatch(), qPrintable(lines().constLast()));
}

void RequestLogTest::nothingSecretOrPersonal()
{
    Bench bench;
    ApiRequest request = writeRequest();
    request.query = {{QStringLiteral("client_token"), QStringLiteral("227988d7-66da")}};
    request.body = R"({"name":"Zhang San","amount":9999})";
    const QByteArray quoting =
        R"({"code":1002002,"msg":"Zhang San t-first the-app-secret","data":{"name":"Zhang San"}})";
    for (const int status : {200, 400, 500}) {
        bench.server.setScript(always(status, quoting));
        bench.run(request);
    }
    bench.server.setScript([](const SeenRequest &, const Answer &answer) { answer.reset(); });
    bench.run(request);
    bench.server.setTokenScript(always(400, R"({"code":10015,"msg":"the-app-secret is wrong"})"));
    bench.outcomeOf(testConnection(bench.connection, "the-app-secret", bench.secrets, bench.delays,
                                   bench.settings, nullptr));

    QCOMPARE(lines().size(), 6);
    const QString all = lines().join(u'\n');
    for (const char *word : {"the-app-secret", "t-first", "Bearer", "Zhang", "9999", "227988d7",
                             "6930815272790114324", "cli_test", "127.0.0.1"})
        QVERIFY2(!all.contains(QLatin1String(word)), word);
}

void RequestLogTest::logIdCannotForgeALine()
{
    Outcome outcome;
    outcome.logId = QStringLiteral("abc\nPATCH /forged status=200");
    logRequest(writeRequest().endpoint, outcome, std::chrono::milliseconds(1), 1);
    QCOMPARE(lines().size(), 1);
    QVERIFY(!lines().constFirst().contains(u'\n'));
    QVERIFY(!lines().constFirst().contains(QStringLiteral("/forged")));
}

QTEST_GUILESS_MAIN(RequestLogTest)
#include "tst_request_log.moc"
