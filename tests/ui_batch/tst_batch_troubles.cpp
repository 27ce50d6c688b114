// SPDX-License-Identifier: Apache-2.0
//
// What comes between somebody and the end of a run at the window: a pause, a crash, a network that goes away,
// a permission that is missing, a connection that is left. By keyboard alone; the page says what happened,
// and no row is lost or sent twice.
#include "app/sandbox/sandbox.h"
#include "models/batch/batch_row.h"
#include "models/sheet/sheet_model.h"
#include "tests/gui/desk.h"
#include "tests/gui/person.h"
#include "tests/ui_batch/batch_steps.h"
#include "tests/ui_batch/file_answers.h"
#include "tests/ui_batch/reward_sheet.h"
#include "ui/batch/run_step.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <chrono>

using namespace PeopleDesk;
using namespace PeopleDesk::BatchSteps;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Fewer than the sandbox has candidates, so that none is rewarded twice.
constexpr int rows = 28;

SandboxFaults slowness()
{
    SandboxFaults slow;
    slow.delay = 100ms;
    return slow;
}

QStringList allIds(const RewardSheet &sheet)
{
    QStringList ids;
    for (int row = 0; row < rows; ++row)
        ids.append(sheet.cell(row, RewardSheet::ExternalId));
    return ids;
}

int number(const QString &label)
{
    return Person::textOf(label).section(u' ', 0, 0).toInt();
}

/// Opens the menu of connections and takes an entry, with the arrow keys.
bool takeFromConnections(Person &person, const QString &action)
{
    // The menu has a loop of its own until something is chosen.
    constexpr int manyEntries = 20;
    bool isTaken = false;
    int steps = 0;
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, &hand, [&] {
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        isTaken = menu->activeAction() && menu->activeAction()->objectName() == action;
        if (isTaken || ++steps > manyEntries) {
            hand.stop();
            Person::key(isTaken ? Qt::Key_Return : Qt::Key_Escape);
        } else {
            Person::key(Qt::Key_Down);
        }
    });
    hand.start(10ms);
    return person.press(u"connectionButton"_s) && QTest::qWaitFor([&] { return isTaken; });
}

} // namespace

class TestBatchTroubles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FileAnswers> m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<RewardSheet> m_sheet;

    void start(const QString &language = u"en"_s)
    {
        m_desk = std::make_unique<Desk>(language, Preferences::Theme::Light, m_files.get());
        QVERIFY(m_desk->isReady());
        m_sheet = std::make_unique<RewardSheet>(m_desk->sandbox(), rows);
        m_files->toOpen = m_folder->filePath(u"rewards.csv"_s);
        QVERIFY(m_sheet->save(m_files->toOpen));
    }
    Sandbox &sandbox() { return m_desk->sandbox(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_files = std::make_unique<FileAnswers>();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_sheet.reset();
    }

    void pausedRunWaitsAndGoesOn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh") << u"zh"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void pausedRunWaitsAndGoesOn()
    {
        QFETCH(const QString, language);
        start(language);
        Person person(*m_desk, Person::Hands::Keys);
        sandbox().setFaults(slowness());
        QVERIFY(sendRewards(person));
        QTRY_VERIFY(number(u"runCount"_s) > 0);
        QVERIFY(person.press(u"pauseButton"_s));
        const QString paused = RunStep::tr(
            "Paused. Nothing is on its way; the run can be continued at any time, even after a restart");
        QTRY_VERIFY(Person::textOf(u"stepNote"_s).endsWith(paused));
        QCOMPARE(number(u"runCount"_s), int(executedIds(sandbox().receivedWrites()).size()));
        const qsizetype before = sandbox().receivedWrites().size();
        QVERIFY2(before < rows, "too fast to be paused");
        sandbox().setFaults({});
        // One can look around meanwhile, and finds the run as it was left.
        QVERIFY(person.openPage(u"history"_s));
        QVERIFY(person.openPage(u"batch"_s));
        QVERIFY(Person::find(u"step_run"_s));
        QCOMPARE(sandbox().receivedWrites().size(), before);
        QVERIFY(person.press(u"pauseButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(Person::find(u"step_report"_s), 20'000);
        QCOMPARE(executedIds(sandbox().receivedWrites()), allIds(*m_sheet));
    }

    void runIsTakenUpAfterACrash()
    {
        Sandbox tenant;
        QVERIFY(tenant.listen());
        start();
        m_desk->connectAsTenant({}, tenant.baseUrl());
        QVERIFY(m_desk->isReady());
        tenant.setFaults(slowness());
        {
            Person person(*m_desk, Person::Hands::Keys);
            QVERIFY(openRewards(person));
            QVERIFY(goToConfirm(person));
            QTRY_VERIFY(Person::find(u"confirmAnswer"_s)->hasFocus());
            QVERIFY(!isEnabled(u"sendRowsButton"_s)); // money of a tenant: not without the sum
            person.type(QString::number(rows * 1000 + rows * (rows - 1) / 2));
            Person::key(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(tenant.receivedWrites().size() > 3);
        }
        m_desk->startAgain(); // answers that are on their way are never heard
        tenant.setFaults({});
        m_desk->connectAsTenant({}, tenant.baseUrl());
        QVERIFY(m_desk->isReady());
        Person person(*m_desk, Person::Hands::Keys);
        QVERIFY(person.openPage(u"batch"_s));
        QTRY_VERIFY(Person::find(u"resumeRun_1"_s));
        QVERIFY(person.press(u"resumeRun_1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(Person::find(u"step_report"_s), 20'000);
        QVERIFY(!Person::find(u"resumeButton"_s));
        // A row in doubt was sent again with its own external_id, which books it once.
        QStringList ids = executedIds(tenant.receivedWrites());
        ids.removeDuplicates();
        QCOMPARE(ids, allIds(*m_sheet));
        QStringList booked;
        for (const QJsonObject &reward : tenant.records(u"rewards"_s)) {
            if (const QString id = reward.value(u"external_id"_s).toString(); ids.contains(id))
                booked.append(id);
        }
        booked.sort();
        QCOMPARE(booked, ids);
    }

    void networkThatGoesAwayIsSaidAndNothingIsLost()
    {
        auto tenant = std::make_unique<Sandbox>();
        QVERIFY(tenant->listen());
        const quint16 port = tenant->port();
        start();
        m_desk->connectAsTenant({}, tenant->baseUrl());
        QVERIFY(m_desk->isReady());
        tenant->setFaults(slowness());
        Person person(*m_desk, Person::Hands::Keys);
        QVERIFY(openRewards(person));
        QVERIFY(goToConfirm(person));
        QTRY_VERIFY(Person::find(u"confirmAnswer"_s)->hasFocus());
        person.type(QString::number(rows * 1000 + rows * (rows - 1) / 2));
        Person::key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(tenant->receivedWrites().size() > 3);
        QStringList ids = executedIds(tenant->receivedWrites());
        tenant.reset();
        QTRY_VERIFY_WITH_TIMEOUT(Person::find(u"step_report"_s), 60'000);
        QVERIFY(!Person::textOf(u"reportHeadline"_s).isEmpty());
        QVERIFY2(Person::textOf(u"reportWords"_s).contains(u"stopped by itself"_s),
                 qUtf8Printable(Person::textOf(u"reportWords"_s)));
        QVERIFY(!isEnabled(u"saveFailedButton"_s)); // Feishu refused none of them

        tenant = std::make_unique<Sandbox>();
        QVERIFY(tenant->listen(port));
        QVERIFY(person.press(u"resumeButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(Person::find(u"step_report"_s) && !Person::find(u"resumeButton"_s), 60'000);
        ids += executedIds(tenant->receivedWrites());
        ids.sort();
        ids.removeDuplicates();
        QCOMPARE(ids, allIds(*m_sheet));
    }

    void missingPermissionIsNamedAndNothingIsLost_data() { pausedRunWaitsAndGoesOn_data(); }
    void missingPermissionIsNamedAndNothingIsLost()
    {
        QFETCH(const QString, language);
        start(language);
        const auto scope = u"hire:external_referral_reward"_s;
        sandbox().withdrawScope(scope);
        Person person(*m_desk, Person::Hands::Keys);
        QVERIFY(sendRewards(person));
        QTRY_VERIFY_WITH_TIMEOUT(Person::find(u"step_report"_s), 20'000);
        const QString told = Person::textOf(u"reportWords"_s);
        QVERIFY2(told.contains(scope) || told.contains(language == u"zh"_s ? u"权限"_s : u"permission"_s),
                 qUtf8Printable(told));
        QVERIFY(executedIds(sandbox().receivedWrites()).isEmpty());

        sandbox().grantAllScopes();
        QVERIFY(person.press(u"resumeButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(Person::find(u"step_report"_s) && !Person::find(u"resumeButton"_s), 20'000);
        QCOMPARE(executedIds(sandbox().receivedWrites()), allIds(*m_sheet));
    }

    void leavingTheConnectionStopsTheRunAndSaysSo()
    {
        start();
        m_desk->connectAsTenant();
        QVERIFY(m_desk->isReady());
        Person person(*m_desk, Person::Hands::Keys);
        QVERIFY(takeFromConnections(person, u"connection_sandbox"_s));
        sandbox().setFaults(slowness());
        QVERIFY(sendRewards(person));
        QTRY_VERIFY(!sandbox().receivedWrites().isEmpty());

        QVERIFY(takeFromConnections(person, u"connection_tenant"_s));
        QTRY_VERIFY(Person::find(u"questionBox"_s));
        QVERIFY(person.press(u"stayButton"_s));
        QTRY_VERIFY(!Person::find(u"questionBox"_s));
        QVERIFY(Person::find(u"step_run"_s));
        QVERIFY(takeFromConnections(person, u"connection_tenant"_s));
        QVERIFY(person.confirm());
        QTRY_COMPARE(m_desk->window().windowTitle().section(u' ', 0, 0), u"Tenant"_s);
        const QStringList before = executedIds(sandbox().receivedWrites());
        QVERIFY(before.size() < rows);

        QVERIFY(person.openPage(u"batch"_s));
        QTRY_VERIFY(Person::find(u"step_open"_s));
        QVERIFY(!Person::find(u"resumeRun_1"_s)); // not of this tenant
        QVERIFY(takeFromConnections(person, u"connection_sandbox"_s));
        QVERIFY(person.openPage(u"batch"_s));
        QTRY_VERIFY(Person::find(u"resumeRun_1"_s));
        QVERIFY(person.press(u"resumeRun_1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(Person::find(u"step_report"_s), 20'000);
        QCOMPARE(executedIds(sandbox().receivedWrites()), allIds(*m_sheet));
    }

    void mendedCellsAreNotLostByQuitting()
    {
        start();
        Person person(*m_desk, Person::Hands::Keys);
        QVERIFY(openRewards(person));
        QVERIFY(person.press(u"columnsNextButton"_s));
        QTRY_VERIFY(isEnabled(u"checkNextButton"_s));
        QVERIFY(person.goTo(table(u"sheetTable"_s)));
        Person::key(Qt::Key_Home, Qt::ControlModifier);
        Person::key(Qt::Key_Right);
        const QModelIndex cell = table(u"sheetTable"_s)->currentIndex();
        person.type(u"PAY-MENDED"_s);
        person.enter();
        QTRY_COMPARE(cell.data().toString(), u"PAY-MENDED"_s);
        QVERIFY(person.openPage(u"history"_s)); // other pages ask nothing, as the sheet stays open
        QVERIFY(!Person::find(u"questionBox"_s));
        QVERIFY(person.openPage(u"batch"_s));
        QCOMPARE(cell.data().toString(), u"PAY-MENDED"_s);
        Person::key(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(Person::find(u"questionBox"_s));
        QVERIFY(person.press(u"stayButton"_s));
        QTRY_VERIFY(!Person::find(u"questionBox"_s));
        QCOMPARE(cell.data().toString(), u"PAY-MENDED"_s);
        QVERIFY(m_desk->window().isVisible());
    }

    void connectionsLimitIsTheCeilingOfItsRuns()
    {
        start();
        m_desk->connectAsTenant(RateLimit{0, 4});
        QVERIFY(m_desk->isReady());
        sandbox().setRateLimitScale(1000);
        Person person(*m_desk, Person::Hands::Keys);
        QVERIFY(openRewards(person));
        QVERIFY(goToConfirm(person));
        QTRY_VERIFY(Person::find(u"confirmAnswer"_s)->hasFocus());
        person.type(QString::number(rows * 1000 + rows * (rows - 1) / 2));
        Person::key(Qt::Key_Return, Qt::ControlModifier);
        // 10/s is what the documents say.
        QTRY_VERIFY2(Person::textOf(u"runSpeed"_s).contains(QRegularExpression(u"(3[.]9[0-9]*|4)/s"_s)),
                     qUtf8Printable(Person::textOf(u"runSpeed"_s)));
        QVERIFY(person.press(u"stopButton"_s));
        QTRY_VERIFY(Person::find(u"step_report"_s));
    }

    void failedRowsAreMendedAndSentFromTheirOwnFile_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("file");
        QTest::newRow("zh, xlsx") << u"zh"_s << u"failed.xlsx"_s;
        QTest::newRow("en, csv") << u"en"_s << u"failed.csv"_s;
    }
    void failedRowsAreMendedAndSentFromTheirOwnFile()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, file);
        start(language);
        m_sheet->setCell(3, RewardSheet::Stage, u"9"_s); // left out
        QVERIFY(m_sheet->save(m_files->toOpen));
        SandboxFaults refusal;
        refusal.kind = SandboxFaults::Kind::ServerError;
        refusal.method = u"POST"_s;
        refusal.path = u"external_referral_rewards"_s;
        refusal.every = 8;
        refusal.httpStatus = 400;
        refusal.code = 1002002;
        sandbox().setFaults(refusal);
        Person person(*m_desk, Person::Hands::Keys);
        QVERIFY(sendRewards(person));
        QTRY_VERIFY_WITH_TIMEOUT(Person::find(u"step_report"_s), 20'000);
        const qsizetype done = executedIds(sandbox().receivedWrites()).size();
        QVERIFY(done < rows - 1);
        sandbox().setFaults({});

        const auto *filter = qobject_cast<QComboBox *>(Person::find(u"runFilter"_s));
        QCOMPARE(filter->currentData().toInt(),
                 int(BatchRow::State::Failed)); // what is to be done comes first
        QTest::mouseClick(Person::find(u"doneChip"_s), Qt::LeftButton);
        QCOMPARE(filter->currentData().toInt(), int(BatchRow::State::Done));

        m_files->toSave = m_folder->filePath(file);
        QVERIFY(person.press(u"saveFailedButton"_s));
        QTRY_VERIFY(Person::find(u"reportNotice"_s));
        QVERIFY(QFile::exists(m_files->toSave));
        QVERIFY(person.press(u"openSavedButton"_s));
        QTRY_VERIFY(isEnabled(u"columnsNextButton"_s));
        QVERIFY(!Person::find(u"columnsNotice"_s)); // it loads as it is
        QVERIFY(person.press(u"columnsNextButton"_s));
        QTRY_COMPARE(table(u"sheetTable"_s)->model()->rowCount(), int(rows - done));
        QTRY_VERIFY(isEnabled(u"checkNextButton"_s));
        QVERIFY(person.goTo(table(u"sheetTable"_s)));
        Person::key(Qt::Key_F8);
        QCOMPARE(table(u"sheetTable"_s)->currentIndex().data().toString(), u"9"_s);
        person.type(u"3"_s);
        person.enter();
        QTRY_COMPARE(table(u"sheetTable"_s)->model()->index(0, 0).data(SheetModel::SeverityRole), QVariant());
        QTRY_VERIFY(isEnabled(u"checkNextButton"_s));
        QVERIFY(person.press(u"checkNextButton"_s));
        QTRY_VERIFY(isEnabled(u"sendRowsButton"_s));
        QVERIFY(person.press(u"sendRowsButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(Person::find(u"step_report"_s), 20'000);
        QVERIFY2(!isEnabled(u"saveFailedButton"_s), qUtf8Printable(Person::textOf(u"reportHeadline"_s)));
        QCOMPARE(executedIds(sandbox().receivedWrites()), allIds(*m_sheet));
    }

    void wholeReportOpenedAgainBooksNothing()
    {
        start();
        Person person(*m_desk, Person::Hands::Keys);
        sandbox().setRateLimitScale(1000);
        QVERIFY(sendRewards(person));
        QTRY_VERIFY_WITH_TIMEOUT(Person::find(u"step_report"_s), 20'000);
        m_files->toSave = m_folder->filePath(u"report.xlsx"_s);
        QVERIFY(person.press(u"saveReportButton"_s));
        QTRY_VERIFY(Person::find(u"reportNotice"_s));
        m_files->toOpen = m_files->toSave;
        QVERIFY(person.press(u"newBatchButton"_s));
        QTRY_VERIFY(Person::find(u"step_open"_s));
        QVERIFY(openRewards(person));
        QVERIFY(!Person::find(u"columnsNotice"_s));
        QVERIFY(person.press(u"columnsNextButton"_s));
        QTRY_VERIFY(Person::textOf(u"checkNoticeLabel"_s).contains(u"report of an earlier run"_s));
        // One quiet line, not one for each column of the report.
        QVERIFY(!Person::textOf(u"checkNoticeLabel"_s).contains(u"Log ID"_s));
        QTRY_VERIFY(Person::find(u"bookedChip"_s));
        QVERIFY(sandbox().receivedWrites().size() == rows);
    }
};

QTEST_MAIN(TestBatchTroubles)
#include "tst_batch_troubles.moc"
