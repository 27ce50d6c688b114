// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixed_clock.h"
#include "tests/ui_pages/fake_ports.h"
#include "tests/ui_pages/finding.h"
#include "ui/editors/field_editor.h"
#include "ui/pages/copy_field.h"
#include "ui/pages/history_detail.h"
#include "ui/pages/history_page.h"
#include "ui/pages/history_table.h"
#include "ui/pages/operation_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

HistoryEntry contractEntry(qint64 number)
{
    HistoryEntry entry;
    entry.number = number;
    entry.operation = u"update_contract"_s;
    entry.connectionId = u"sandbox"_s;
    entry.connectionName = u"Sandbox"_s;
    entry.isSandbox = true;
    entry.target = u"7000000000000000%1"_s.arg(number, 3, 10, QChar(u'0'));
    entry.verb = "PATCH";
    entry.requestTarget = "/open-apis/corehr/v1/contracts/" + entry.target.toLatin1() + "?client_token=abc";
    entry.before = "{\"contract_number\":\"HT-1\"}";
    entry.body = "{\"contract_number\":\"HT-2\"}";
    entry.repeatKey = u"abc"_s;
    entry.state = HistoryEntry::State::Succeeded;
    entry.logId = u"LOG%1"_s.arg(number);
    entry.startedAt = QDateTime(QDate(2026, 11, 21), QTime(18, 0)).addSecs(number);
    entry.finishedAt = entry.startedAt.addSecs(1);
    return entry;
}

struct Stage
{
    explicit Stage(const QList<HistoryEntry> &entries)
    {
        journal.entries = entries;
        page = std::make_unique<HistoryPage>(connections, ports, files);
        page->resize(1132, 740);
        page->show();
    }
    HistoryTable *table() const { return visible<HistoryTable>(page.get(), "historyTable"); }
    HistoryDetail *detail() const { return visible<HistoryDetail>(page.get(), "historyDetail"); }
    QString detailWords() const { return wordsIn(detail()).join(u'\n'); }

    FakeConnections connections;
    FakeJournal journal;
    FixedClock clock;
    FakeDialogs dialogs;
    MemoryTableFiles files;
    FakeSamples samples;
    const PagePorts ports{connections.gatewayOf(u"sandbox"_s), journal, samples, clock, dialogs};
    std::unique_ptr<HistoryPage> page;
};

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void detailShowsBeforeAndAfterAndIdsToCopy()
    {
        Stage stage({contractEntry(2), contractEntry(1)});
        QTRY_VERIFY(stage.detail() && stage.detail()->number() == 2);
        QVERIFY(stage.detailWords().contains(u"HT-1"_s));
        QVERIFY(stage.detailWords().contains(u"HT-2"_s));
        auto *logId = visible<CopyField>(stage.page.get(), "logIdField");
        QTest::mouseClick(logId->findChild<QAbstractButton *>(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"LOG2"_s);
        QVERIFY(click(stage.page.get(), "copyCurlButton"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            u"http://127.0.0.1:7001/open-apis/corehr/v1/contracts/"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"<tenant_access_token>"_s));

        QTest::keyClick(stage.table(), Qt::Key_Down);
        QCOMPARE(stage.detail()->number(), 1);
    }

    void moneyKeepsItsDigits()
    {
        HistoryEntry reward = contractEntry(3);
        reward.operation = u"import_external_referral_reward"_s;
        reward.before.clear();
        reward.body = "{\"external_id\":\"PAY-1\",\"bonus\":{\"bonus_type\":2,\"cash\":{\"currency_type\":"
                      "\"CNY\",\"amount\":2000.50}}}";
        Stage stage({reward});
        QTRY_VERIFY(stage.detail() && stage.detail()->number() == 3);
        QVERIFY2(stage.detailWords().contains(u"2,000.50"_s), qPrintable(stage.detailWords()));
    }

    void failureIsExplained()
    {
        HistoryEntry failed = contractEntry(4);
        failed.operation = u"update_offer_status"_s;
        failed.state = HistoryEntry::State::Failed;
        failed.body = "{\"offer_status\":6}";
        failed.code = 1002070;
        failed.message = u"offer approval is created in the system"_s;
        Stage stage({failed});
        QTRY_VERIFY(stage.detail() && stage.detail()->number() == 4);
        QVERIFY(stage.detailWords().contains(u"started inside Feishu Hire"_s));
        QVERIFY(stage.detailWords().contains(u"1002070"_s));
        QVERIFY(stage.detailWords().contains(failed.message));
    }

    void realAndSandboxAreApart()
    {
        HistoryEntry real = contractEntry(5);
        real.connectionId = u"real"_s;
        real.isSandbox = false;
        Stage stage({real, contractEntry(1)});
        QTRY_VERIFY(stage.table() && stage.table()->model()->rowCount() == 1);
        QTRY_COMPARE(stage.detail()->number(), 1); // the sandbox is in use
        visible<QTabBar>(stage.page.get(), "historyPlaces")->setCurrentIndex(0);
        QTRY_COMPARE(stage.detail()->number(), 5);
        QCOMPARE(stage.table()->model()->rowCount(), 1);
    }

    void filtersThatFitNothingSaySoAndCanBeTakenBack()
    {
        Stage stage({contractEntry(1)});
        QTRY_VERIFY(stage.table());
        QTest::keyClicks(visible<QLineEdit>(stage.page.get(), "historySearch"), u"nothing like it"_s);
        QTRY_VERIFY(visible<QPushButton>(stage.page.get(), "showAllButton"));
        QVERIFY(wordsIn(stage.page.get()).contains(u"Nothing fits these filters."_s));
        QVERIFY(click(stage.page.get(), "showAllButton"));
        QTRY_VERIFY(stage.table() && stage.table()->model()->rowCount() == 1);
    }

    void aPageFindsEverythingThatIsMetOnIt()
    {
        HistoryEntry move = contractEntry(2);
        move.operation = u"withdraw_onboarding"_s;
        HistoryEntry edit = contractEntry(3);
        edit.operation = u"update_pre_hire_v2"_s;
        Stage stage({edit, move, contractEntry(1)});
        QTRY_VERIFY(stage.table() && stage.table()->model()->rowCount() == 3);
        auto *operations = visible<QComboBox>(stage.page.get(), "historyOperation");
        QCOMPARE(operations->count(), 5); // all, and one for each page
        operations->setCurrentIndex(operations->findText(u"Pre-hires"_s));
        QTRY_COMPARE(stage.table()->model()->rowCount(), 2);
    }

    void emptyHistorySaysWhatItIsFor()
    {
        Stage stage({});
        QTRY_VERIFY(wordsIn(stage.page.get()).contains(u"Nothing was sent to the sandbox yet."_s));
        QVERIFY(!visible<QPushButton>(stage.page.get(), "showAllButton"));
    }

    void olderEntriesComeWhileScrolling()
    {
        QList<HistoryEntry> entries;
        for (qint64 number = 250; number > 0; --number)
            entries.append(contractEntry(number));
        Stage stage(entries);
        QTRY_VERIFY(stage.table() && stage.table()->model()->rowCount() >= 100);
        const auto atTheEnd = [&] {
            stage.table()->scrollToBottom();
            return stage.table()->model()->rowCount() == 250;
        };
        QTRY_VERIFY(atTheEnd());
    }

    void doubtIsResolvedFromHere()
    {
        HistoryEntry doubt = contractEntry(6);
        doubt.operation = u"update_offer_status"_s;
        doubt.before.clear();
        doubt.body = "{\"offer_status\":6}";
        doubt.state = HistoryEntry::State::InDoubt;
        Stage stage({doubt});
        QTRY_VERIFY(visible<QPushButton>(stage.page.get(), "resolveButton"));
        stage.connections.gatewayOf(u"sandbox"_s).answers.append(offerReply(6));
        QVERIFY(click(stage.page.get(), "resolveButton"));
        QTRY_COMPARE(textOf(stage.page.get(), "verdictLabel"), u"It was carried out."_s);
        QCOMPARE(stage.journal.resolved.size(), 1);
        QTRY_VERIFY(!visible<QPushButton>(stage.page.get(), "resolveButton"));
    }

    void refusedRepeatIsClosedByThePersonOrStaysOpen_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<HistoryEntry::State>("end");
        const auto import = u"import_external_referral_reward"_s;
        const auto deletion = u"delete_external_referral_reward"_s;
        QTest::newRow("not booked") << import << QString() << true << HistoryEntry::State::Failed;
        QTest::newRow("left open") << import << QString() << false << HistoryEntry::State::InDoubt;
        // What is gone can't be deleted again, so the refusal speaks for the first attempt.
        QTest::newRow("deleted") << deletion << u"6930815272790114399"_s << true
                                 << HistoryEntry::State::Succeeded;
        QTest::newRow("deletion left open")
            << deletion << u"6930815272790114399"_s << false << HistoryEntry::State::InDoubt;
    }
    void refusedRepeatIsClosedByThePersonOrStaysOpen()
    {
        QFETCH(const QString, operation);
        QFETCH(const QString, target);
        QFETCH(const bool, closes);
        QFETCH(const HistoryEntry::State, end);
        HistoryEntry doubt = contractEntry(9);
        doubt.operation = operation;
        doubt.target = target;
        doubt.before.clear();
        doubt.state = HistoryEntry::State::InDoubt;
        Stage stage({doubt});
        stage.clock.time = doubt.startedAt.addSecs(3600);
        QTRY_VERIFY(visible<QPushButton>(stage.page.get(), "resolveButton"));
        stage.connections.gatewayOf(u"sandbox"_s).answers.append(refused(1002002));
        QVERIFY(click(stage.page.get(), "resolveButton"));
        QTRY_COMPARE(stage.dialogs.questions.size(), 1);
        QVERIFY2(stage.dialogs.words().contains(u"refused"_s), qPrintable(stage.dialogs.words()));
        QVERIFY(stage.journal.resolved.isEmpty());
        stage.dialogs.answer(closes);
        QTRY_VERIFY(!textOf(stage.page.get(), "verdictLabel").isEmpty());
        QCOMPARE(stage.journal.resolved.size(), closes ? 1 : 0);
        if (closes)
            QCOMPARE(stage.journal.resolved.first().second, end);
    }

    void doubtOfAnotherConnectionPointsThere()
    {
        HistoryEntry doubt = contractEntry(7);
        doubt.connectionId = u"gone"_s;
        doubt.connectionName = u"Old Tech"_s;
        doubt.state = HistoryEntry::State::InDoubt;
        Stage stage({doubt});
        QTRY_VERIFY(visible<QPushButton>(stage.page.get(), "resolveButton"));
        QVERIFY(!visible<QPushButton>(stage.page.get(), "resolveButton")->isEnabled());
        QVERIFY(stage.detailWords().contains(u"Old Tech"_s));
    }

    void undoIsOfferedWhereSomethingTakesItBack()
    {
        Stage stage({contractEntry(2)});
        QTRY_VERIFY(visible<QPushButton>(stage.page.get(), "undoButton"));
        ScriptedGateway &gateway = stage.connections.gatewayOf(u"sandbox"_s);
        gateway.answers.append(success({{u"contract"_s, QJsonObject{{u"contract_number"_s, u"HT-2"_s}}}}));
        QVERIFY(click(stage.page.get(), "undoButton"));
        QTRY_VERIFY(stage.page->findChild<OperationDialog *>());
        auto *dialog = stage.page->findChild<OperationDialog *>();
        QTRY_COMPARE(gateway.requests.size(), 1);
        QVERIFY(!gateway.requests.first().isWrite()); // it only reads
        QTRY_VERIFY(visible<QLabel>(dialog, "undoHeadline"));
        const auto *editor = visible<FieldEditor>(dialog, "contract_number.editor");
        QVERIFY(editor);
        QCOMPARE(editor->value(), u"HT-1"_s);
    }

    void anUndoWithNothingLeftToDoSaysSo()
    {
        Stage stage({contractEntry(2)});
        QTRY_VERIFY(visible<QPushButton>(stage.page.get(), "undoButton"));
        stage.connections.gatewayOf(u"sandbox"_s)
            .answers.append(success({{u"contract"_s, QJsonObject{{u"contract_number"_s, u"HT-1"_s}}}}));
        QVERIFY(click(stage.page.get(), "undoButton"));
        QTRY_VERIFY(stage.page->findChild<OperationDialog *>());
        auto *dialog = stage.page->findChild<OperationDialog *>();
        QTRY_COMPARE(textOf(dialog, "undoHeadline"), u"There is nothing to put back"_s);
    }

    void enterInAFieldOfTheDialogSendsNothing()
    {
        Stage stage({contractEntry(2)});
        QTRY_VERIFY(visible<QPushButton>(stage.page.get(), "undoButton"));
        ScriptedGateway &gateway = stage.connections.gatewayOf(u"sandbox"_s);
        gateway.answers.append(success({{u"contract"_s, QJsonObject{{u"contract_number"_s, u"HT-2"_s}}}}));
        QVERIFY(click(stage.page.get(), "undoButton"));
        QTRY_VERIFY(stage.page->findChild<OperationDialog *>());
        auto *dialog = stage.page->findChild<OperationDialog *>();
        QTRY_VERIFY(visible<FieldEditor>(dialog, "contract_number.editor"));
        QTest::keyClick(visible<FieldEditor>(dialog, "contract_number.editor")->control(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(gateway.requests.size(), 1); // the read
        QVERIFY(dialog->isVisible());
    }

    void whatCantBeUndoneSaysWhy()
    {
        HistoryEntry offer = contractEntry(3);
        offer.operation = u"update_offer_status"_s;
        offer.before = "{\"offer_status\":4}";
        offer.body = "{\"offer_status\":6}";
        Stage stage({offer});
        QSignalSpy wanted(stage.page.get(), &HistoryPage::recordWanted);
        QTRY_VERIFY(visible<QPushButton>(stage.page.get(), "openRecordButton"));
        QVERIFY(!visible<QPushButton>(stage.page.get(), "undoButton"));
        QVERIFY(textOf(stage.page.get(), "undoNote").contains(u"can't be taken back"_s));
        QVERIFY(click(stage.page.get(), "openRecordButton"));
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toString(), u"update_offer_status"_s);
        QCOMPARE(wanted.first().at(1).toString(), offer.target);
    }

    void anEntryOfAnotherConnectionIsNotUndoneFromHere()
    {
        HistoryEntry other = contractEntry(4);
        other.connectionId = u"gone"_s;
        other.connectionName = u"Old Tech"_s;
        Stage stage({other});
        QTRY_VERIFY(textOf(stage.page.get(), "undoNote").contains(u"Old Tech"_s));
        QVERIFY(!visible<QPushButton>(stage.page.get(), "undoButton"));
    }

    void aRewardThatWasDeletedSaysWhen()
    {
        HistoryEntry import = contractEntry(1);
        import.operation = u"import_external_referral_reward"_s;
        import.target.clear();
        import.createdId = u"6930815272790114324"_s;
        HistoryEntry deletion = contractEntry(2);
        deletion.operation = u"delete_external_referral_reward"_s;
        deletion.target = import.createdId;
        Stage stage({import});
        QTRY_VERIFY(visible<QPushButton>(stage.page.get(), "undoButton"));
        stage.journal.entries.prepend(deletion);
        Q_EMIT stage.journal.changed();
        QTRY_VERIFY(!visible<QPushButton>(stage.page.get(), "undoButton"));
        QCOMPARE(stage.detail()->number(), 1); // the entry that was looked at stays
        QVERIFY(textOf(stage.page.get(), "undoNote").contains(u"taken back 2026-11-21 18:00:03"_s));
    }

    void whatTheFiltersFindIsExported()
    {
        QList<HistoryEntry> entries;
        for (qint64 number = 130; number > 0; --number)
            entries.append(contractEntry(number));
        entries[5].state = HistoryEntry::State::Failed;
        Stage stage(entries);
        stage.dialogs.fileToSave = u"/somewhere/history.csv"_s;
        QTRY_VERIFY(stage.table() && stage.table()->model()->rowCount() >= 100);
        QVERIFY(click(stage.page.get(), "exportButton"));
        QTRY_COMPARE(stage.files.tables.size(), 1);
        QCOMPARE(stage.dialogs.wishes.first().name, u"PeopleDesk history 2026-11-22.csv"_s);
        QCOMPARE(stage.files.tables.value(u"/somewhere/history.csv"_s).size(), 131);
        QTRY_VERIFY(textOf(stage.page.get(), "exportLabel").contains(u"history.csv"_s));
        QVERIFY(click(stage.page.get(), "closeExport"));
        QVERIFY(!visible<QLabel>(stage.page.get(), "exportLabel"));

        auto *state = visible<QComboBox>(stage.page.get(), "historyState");
        state->setCurrentIndex(state->findData(int(HistoryEntry::State::Failed)));
        QTRY_COMPARE(stage.table()->model()->rowCount(), 1);
        QVERIFY(click(stage.page.get(), "exportButton"));
        QTRY_COMPARE(stage.files.tables.value(u"/somewhere/history.csv"_s).size(), 2);
    }

    void anExportThatFailsSaysWhyAndMayBeTriedAgain()
    {
        Stage stage({contractEntry(1)});
        stage.dialogs.fileToSave = u"/full/history.csv"_s;
        stage.files.trouble = {FileTrouble::NoSpace, u"No space left on device"_s};
        QTRY_VERIFY(stage.table() && stage.table()->model()->rowCount() == 1);
        QVERIFY(click(stage.page.get(), "exportButton"));
        QTRY_VERIFY(textOf(stage.page.get(), "exportLabel").contains(u"disk is full"_s));
        QCOMPARE(stage.files.given, stage.files.gone); // let go of
        stage.files.trouble = {};
        QVERIFY(click(stage.page.get(), "exportButton"));
        QTRY_COMPARE(stage.files.tables.size(), 1);
    }

    void anExportCanBeGivenUp()
    {
        Stage stage({contractEntry(1)});
        stage.dialogs.fileToSave = u"/slow/history.csv"_s;
        stage.files.holdsAnswers = true;
        QTRY_VERIFY(stage.table() && stage.table()->model()->rowCount() == 1);
        QVERIFY(click(stage.page.get(), "exportButton"));
        QTRY_VERIFY(visible<QLabel>(stage.page.get(), "exportLabel"));
        QVERIFY(!click(stage.page.get(), "exportButton")); // one at a time
        QVERIFY(click(stage.page.get(), "closeExport"));
        QTRY_COMPARE(stage.files.gone, 1);
        QVERIFY(stage.files.tables.isEmpty());
        QVERIFY(visible<QPushButton>(stage.page.get(), "exportButton")->isEnabled());
    }

    void whoChoosesNoFileGetsNone()
    {
        Stage stage({contractEntry(1)});
        QTRY_VERIFY(stage.table() && stage.table()->model()->rowCount() == 1);
        QVERIFY(click(stage.page.get(), "exportButton"));
        QTRY_COMPARE(stage.dialogs.wishes.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(stage.files.given, 0);
    }

    void operationOfANewerVersionIsListedAllTheSame()
    {
        HistoryEntry unknown = contractEntry(8);
        unknown.operation = u"update_the_moon"_s;
        Stage stage({unknown});
        QTRY_VERIFY(stage.detail() && stage.detail()->number() == 8);
        QVERIFY(stage.detailWords().contains(u"update_the_moon"_s));
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"
