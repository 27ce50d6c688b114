// SPDX-License-Identifier: Apache-2.0
// After a run that used a secret and a token, neither is in any file of the home, nor in the log.
#include "app/application_connections.h"
#include "app/journal/sqlite_journal.h"
#include "app/service/delays.h"
#include "models/operations/catalog.h"
#include "models/pace/local_pace_book.h"
#include "models/ports/clock.h"
#include "models/session/operation_session.h"
#include "tests/service/support/scripted_server.h"

#include <QDir>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace PeopleDesk::Testing;
using namespace Qt::StringLiterals;

class NoTracesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void secretAndTokenLeaveNoTrace();

private:
    void useEverything();
    void sendOffer(ApplicationConnections &connections, Journal &journal, Clock &clock);
};

namespace {

constexpr auto secret = "wZ7-trace-of-the-app-secret-Q1";
constexpr auto token = "t-trace-of-the-tenant-token-K9";

QByteArray &log()
{
    static QByteArray text;
    return text;
}

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    log() += message.toUtf8() + '\n';
}

QStringList filesWith(const QByteArray &trace)
{
    QStringList found;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(trace))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

void NoTracesTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"*=true\nqt.*=false"_s);
}

void NoTracesTest::sendOffer(ApplicationConnections &connections, Journal &journal, Clock &clock)
{
    const Connection current = connections.current();
    OperationSession session(*findOperation(u"update_offer_status"_s), current,
                             connections.gateway(current.id), journal, clock);
    FormModel &form = session.form();
    form.setData(form.indexOf(u"offer_id"_s), u"6930815272790114324"_s);
    form.setData(form.indexOf(u"offer_status"_s), u"4"_s);
    QSignalSpy settled(&session, &OperationSession::settled);
    session.submit();
    QTRY_COMPARE(settled.size(), 1);
}

void NoTracesTest::useEverything()
{
    ScriptedServer server;
    server.setTokenScript(
        [](const SeenRequest &, const Answer &answer) { answer.json(200, tokenAnswer(token)); });
    int calls = 0;
    server.setScript([&calls](const SeenRequest &, const Answer &answer) {
        // A success, a refusal that quotes what it got, and a page that is no JSON.
        switch (calls++ % 3) {
        case 0:
            answer.json(200, R"({"code":0,"msg":"success","data":{}})");
            break;
        case 1:
            answer.json(400, R"({"code":1002002,"msg":"bad","error":{"message":"no"}})");
            break;
        default:
            answer.html(502, "<html>bad gateway</html>");
        }
    });
    QSettings settings(QDir::homePath() + u"/config/settings.ini"_s, QSettings::IniFormat);
    SystemClock clock;
    TimerDelays delays;
    SqliteJournal journal(QDir::homePath() + u"/data/journal.sqlite"_s);
    LocalPaceBook paceBook(clock);
    ApplicationConnections connections(settings, journal, clock, delays, paceBook);

    Connection connection;
    connection.id = u"trace"_s;
    connection.name = u"Trace"_s;
    connection.platform = u"other"_s;
    connection.baseUrl = server.baseUrl();
    connection.appId = u"cli_trace"_s;
    SecretState state = SecretState::TimedOut;
    connections.save(connection, secret, false, this,
                     [&state](const SecretReply &reply) { state = reply.state; });
    QTRY_COMPARE(state, SecretState::Found); // in the real keyring
    QSignalSpy tested(connections.test(connection, secret), &ApiCall::finished);
    QTRY_COMPARE(tested.size(), 1);
    connections.choose(connection.id);
    for (int i = 0; i < 3; ++i)
        sendOffer(connections, journal, clock);
    // Both were really used, or the search afterwards would prove nothing.
    QVERIFY(server.seenTokens().constFirst().body.contains(secret));
    QCOMPARE(server.seen().constFirst().headers.value("authorization"), QByteArray("Bearer ") + token);
}

void NoTracesTest::secretAndTokenLeaveNoTrace()
{
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    useEverything();
    qInstallMessageHandler(before);
    QVERIFY(log().contains("/open-apis/hire/v1/offers/:offer_id/offer_status")); // the log was on
    for (const QByteArray &trace : {QByteArray(secret), QByteArray(token)}) {
        QVERIFY(!log().contains(trace));
        QCOMPARE(filesWith(trace), QStringList());
        QCOMPARE(filesWith(trace.toBase64()), QStringList());
    }
    QVERIFY(!log().contains("6930815272790114324")); // ids are personal data
    // The search looks where the program wrote.
    QCOMPARE(filesWith("cli_trace").size(), 2);
}

QTEST_GUILESS_MAIN(NoTracesTest)
#include "tst_no_traces.moc"
