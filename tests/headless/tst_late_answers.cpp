// SPDX-License-Identifier: Apache-2.0
#include "app/batch/thread_workers.h"
#include "app/credentials/session_store.h"
#include "app/files/local_sheet_files.h"
#include "app/journal/sqlite_batch_store.h"
#include "app/journal/sqlite_journal.h"
#include "app/language/tongue_file.h"
#include "app/service/delays.h"
#include "app/service/feishu_gateway.h"
#include "models/batch/batch_plan.h"
#include "models/batch/run_session.h"
#include "models/operations/catalog.h"
#include "models/ports/clock.h"
#include "models/sheet/sheet_document.h"
#include "tests/headless/headless.h"
#include "tests/headless/sheets.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

Connection connectionTo(const Sandbox &sandbox)
{
    Connection connection;
    connection.id = u"test"_s;
    connection.name = u"Test"_s;
    connection.platform = u"other"_s;
    connection.baseUrl = sandbox.baseUrl();
    connection.appId = Sandbox::appId();
    connection.environment = Connection::Environment::Test;
    return connection;
}

ServiceSettings impatient()
{
    ServiceSettings settings;
    settings.transferTimeout = std::chrono::milliseconds(400);
    settings.pace = RateLimit{0, 0};
    settings.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    return settings;
}

/// All that a run has in the program, with less patience.
struct Desk
{
    explicit Desk(const Headless &home, const Connection &connection)
        : journal(home.path(u"journal.sqlite"_s))
        , gateway(connection, secrets, journal, clock, delays, impatient())
        , session(connection, {gateway, journal, store, clock},
                  {.width = 8, .settleDelay = std::chrono::milliseconds(50)})
    {
        secrets.write(connection.id, Sandbox::appSecret().toUtf8(), &context, [](const SecretReply &) {});
    }

    QObject context;
    SystemClock clock;
    TimerDelays delays;
    SessionStore secrets;
    SqliteJournal journal;
    SqliteBatchStore store{journal};
    LocalSheetFiles files;
    ThreadWorkers workers;
    TongueFile chinese{u"zh"_s};
    TongueFile english{u"en"_s};
    FeishuGateway gateway;
    RunSession session;
};

} // namespace

/// Answers that come when nobody waits for them any more, although Feishu has done what was asked.
class TestLateAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allRowsAreDoneAndNoneTwice_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        const Sandbox sandbox;
        QTest::newRow("update_offer_status") << offerSheet(sandbox);
        QTest::newRow("update_contract") << contractSheet(sandbox, 20);
        QTest::newRow("update_pre_hire") << preHireSheet(sandbox, 10);
        QTest::newRow("import_external_referral_reward") << rewardSheet(sandbox, 20);
    }
    void allRowsAreDoneAndNoneTwice()
    {
        QFETCH(QByteArray, sheet);
        const OperationSpec &spec = *findOperation(QString::fromLatin1(QTest::currentDataTag()));
        const int rows = int(sheet.count('\n')) - 1;
        Headless home;
        SandboxFaults late;
        late.path = u"/open-apis/"_s;
        late.every = 5;
        late.delay = std::chrono::milliseconds(1'500);
        home.sandbox().setFaults(late);
        const Connection connection = connectionTo(home.sandbox());
        Desk desk(home, connection);

        SheetDocument document(spec, connection, {desk.clock.now(), connection.userIdType},
                               {desk.files, desk.workers, desk.store, {&desk.chinese, &desk.english}});
        document.open(home.write(u"sheet.csv"_s, sheet), {});
        QTRY_COMPARE(document.state(), SheetDocument::State::Ready);
        BatchPlan plan(document, desk.workers);
        QSignalSpy over(&desk.session, &RunSession::over);
        connect(&plan, &BatchPlan::finished, &desk.session, [&](const QList<BatchRow> &all) {
            desk.session.create(spec, plan.head(u"sheet.csv"_s), all);
        });
        plan.start();
        QTRY_COMPARE_WITH_TIMEOUT(over.count(), 1, 120'000);

        QCOMPARE(desk.session.run()->head().done, rows);
        const QHash<QString, int> writes =
            spec.endpoint.ledger == Ledger::Books ? home.bookedRewards() : home.executedWrites();
        for (auto write = writes.begin(); write != writes.end(); ++write)
            QVERIFY2(*write == 1, qPrintable(write.key()));
        QCOMPARE(writes.size(), rows);
        if (spec.endpoint.ledger != Ledger::Books)
            QVERIFY2(wasLookedUpBeforeRepeated(home.sandbox()), "a doubt is looked up, not repeated blindly");
    }

private:
    /// Between two writes to one record there is a read of it, or both bear the same client_token.
    static bool wasLookedUpBeforeRepeated(const Sandbox &sandbox)
    {
        QHash<QString, QString> written; // tokens by record
        for (const QJsonValue &call : sandbox.receivedCalls()) {
            const QString path = call["path"_L1].toString();
            const QString record = QRegularExpression(u"/([0-9]+)"_s).match(path).captured(1);
            if (record.isEmpty())
                continue;
            if (call["method"_L1].toString() == "GET"_L1) {
                written.remove(record);
                continue;
            }
            const QString token = call["query"_L1]["client_token"_L1].toString();
            const auto earlier = written.constFind(record);
            if (earlier != written.cend() && (token.isEmpty() || *earlier != token))
                return false;
            written.insert(record, token);
        }
        return true;
    }
};

QTEST_GUILESS_MAIN(TestLateAnswers)
#include "tst_late_answers.moc"
