// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixed_clock.h"
#include "tests/ui_pages/fake_ports.h"
#include "tests/ui_pages/finding.h"
#include "ui/pages/copy_field.h"
#include "ui/pages/history_detail.h"
#include "ui/pages/history_page.h"
#include "ui/pages/history_table.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
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
        page = std::make_unique<HistoryPage>(connections, journal, clock, dialogs);
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
        QTest::addColumn<bool>("closes");
        QTest::newRow("closed") << true;
        QTest::newRow("left open") << false;
    }
    void refusedRepeatIsClosedByThePersonOrStaysOpen()
    {
        QFETCH(bool, closes);
        HistoryEntry doubt = contractEntry(9);
        doubt.operation = u"import_external_referral_reward"_s;
        doubt.target.clear();
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
            QCOMPARE(stage.journal.resolved.first().second, HistoryEntry::State::Failed);
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
