// SPDX-License-Identifier: Apache-2.0
#include "models/operations/catalog.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui_pages/fake_ports.h"
#include "tests/ui_pages/finding.h"
#include "ui/dialogs/permission_sheet.h"
#include "ui/pages/operation_page.h"
#include "ui/window/main_window.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const auto offerId = u"6930815272790114324"_s;

struct Stage
{
    explicit Stage(const QString &connectionId = u"sandbox"_s)
    {
        connections.currentId = connectionId;
        show();
    }

    void show()
    {
        window = std::make_unique<MainWindow>(
            WindowPorts{connections, journal, preferences, clock, dialogs, tableFiles});
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    OperationPage *page() const { return visible<OperationPage>(window.get(), "page_update_offer_status"); }

    /// Loads an offer and chooses another status, which is then unsaved.
    void edit()
    {
        ScriptedGateway &gateway = connections.gatewayOf(connections.currentId);
        gateway.answers.append(offerReply(4));
        visible<QLineEdit>(page(), "findLine")->setText(offerId);
        QVERIFY(click(page(), "loadButton"));
        QTRY_VERIFY(visible<QWidget>(page(), "offer_status.path"));
        FormModel &form = page()->session().form();
        QVERIFY(form.setData(form.indexOf(u"offer_status"_s), u"6"_s));
        QVERIFY(form.setData(form.indexOf(u"expiration_date"_s), u"2026-12-06"_s));
        QVERIFY(page()->hasUnsavedEdits());
    }

    bool trigger(const char *menuName, const QString &action) const
    {
        auto *menu = window->findChild<QMenu *>(QString::fromLatin1(menuName));
        Q_EMIT menu->aboutToShow();
        for (QAction *entry : menu->actions()) {
            if (entry->objectName() == action) {
                entry->trigger();
                return true;
            }
        }
        return false;
    }

    FakeConnections connections;
    FakeJournal journal;
    FakePreferences preferences;
    FixedClock clock;
    FakeDialogs dialogs;
    MemoryTableFiles tableFiles;
    std::unique_ptr<MainWindow> window;
};

HistoryEntry doubt(qint64 number, const QString &connectionId, bool isSandbox)
{
    HistoryEntry entry;
    entry.number = number;
    entry.operation = u"update_offer_status"_s;
    entry.connectionId = connectionId;
    entry.isSandbox = isSandbox;
    entry.target = offerId;
    entry.verb = "PATCH";
    entry.body = "{\"offer_status\":6,\"expiration_date\":\"2026-12-06\"}";
    entry.state = HistoryEntry::State::InDoubt;
    entry.startedAt = QDateTime(QDate(2026, 11, 21), QTime(18, 0));
    return entry;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void firstStartOffersSandboxOrConnect()
    {
        Stage stage(QString{});
        QVERIFY(visible<QWidget>(stage.window.get(), "firstStart"));
        QVERIFY(visible<QWidget>(stage.window.get(), "connectButton"));
        QVERIFY(!visible<QWidget>(stage.window.get(), "environmentBanner"));
        QVERIFY(click(stage.window.get(), "sandboxButton"));
        QVERIFY(stage.page());
        QCOMPARE(textOf(stage.window.get(), "environmentMeaning"), u"Nothing here touches real data"_s);
    }

    void bannerAndTitleSayWhereOneActs()
    {
        Stage stage(u"real"_s);
        QVERIFY(textOf(stage.window.get(), "environmentPlace").contains(u"Production"_s));
        QVERIFY(textOf(stage.window.get(), "environmentPlace").contains(u"Example Tech"_s));
        QCOMPARE(textOf(stage.window.get(), "environmentMeaning"), u"Changes take effect at once"_s);
        QVERIFY(stage.window->windowTitle().contains(u"Example Tech"_s));
    }

    void keysReachEveryPage()
    {
        Stage stage;
        int key = Qt::Key_1;
        for (const OperationSpec *spec : operationPages({})) {
            QTest::keyClick(stage.window.get(), Qt::Key(key++), Qt::ControlModifier);
            QVERIFY2(visible<QWidget>(stage.window.get(), ("page_" + spec->key.toLatin1()).constData()),
                     qPrintable(spec->key));
        }
        QTest::keyClick(stage.window.get(), Qt::Key(key), Qt::ControlModifier);
        QVERIFY(visible<QWidget>(stage.window.get(), "page_history"));
    }

    void pagesKeepWhatWasTypedWhileOthersAreShown()
    {
        Stage stage;
        stage.edit();
        QVERIFY(click(stage.window.get(), "railButton_update_contract"));
        QVERIFY(!stage.page());
        QVERIFY(click(stage.window.get(), "railButton_update_offer_status"));
        QCOMPARE(stage.page()->session().form().draft().values.text(u"expiration_date"_s), u"2026-12-06"_s);
        QVERIFY(stage.dialogs.questions.isEmpty());
    }

    void ctrlEnterSendsAndCtrlRReviews()
    {
        Stage stage;
        stage.edit();
        QTest::keyClick(stage.window.get(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(visible<QWidget>(stage.window.get(), "reviewPanel"));
        QTest::keyClick(stage.window.get(), Qt::Key_Return, Qt::ControlModifier);
        if (!stage.dialogs.questions.isEmpty())
            stage.dialogs.answer(true);
        ScriptedGateway &gateway = stage.connections.gatewayOf(u"sandbox"_s);
        QTRY_COMPARE(stage.page()->session().state(), OperationSession::State::Checking);
        gateway.last()->answer(offerReply(4)); // as it was
        QTRY_VERIFY(gateway.requests.last().isWrite());
    }

    void languageSwitchOverAHalfFilledFormLosesNothingAndLeavesNoOldText()
    {
        Stage stage;
        stage.edit();
        QTest::keyClick(stage.window.get(), Qt::Key_R, Qt::ControlModifier);
        const QStringList before = wordsIn(stage.window.get());
        QVERIFY(click(stage.window.get(), "languageButton"));
        QTRY_VERIFY(stage.window->windowTitle().contains(u'⟦'));
        QCOMPARE(stage.page()->session().form().draft().values.text(u"expiration_date"_s), u"2026-12-06"_s);
        QCOMPARE(stage.page()->session().form().draft().values.text(u"offer_status"_s), u"6"_s);
        for (const QString &words : wordsIn(stage.window.get())) {
            const bool isData = words.contains(offerId) || words == u"Data Analyst"_s || words == u"中 / EN"_s
                || words == u"2026-12-06"_s || words == u"6930815272790114325"_s;
            QVERIFY2(isData || words.contains(u'⟦'), qPrintable(words));
        }
        QVERIFY(click(stage.window.get(), "languageButton"));
        QTRY_VERIFY(!stage.window->windowTitle().contains(u'⟦'));
        QTRY_COMPARE(wordsIn(stage.window.get()), before);
    }

    void languageSwitchReachesEveryPageHiddenOnesToo()
    {
        Stage stage;
        for (const OperationSpec *spec : operationPages({}))
            QVERIFY(click(stage.window.get(), ("railButton_" + spec->key.toLatin1()).constData()));
        QVERIFY(click(stage.window.get(), "railButton_history"));
        QVERIFY(click(stage.window.get(), "languageButton"));
        QTRY_VERIFY(stage.window->windowTitle().contains(u'⟦'));
        for (const OperationSpec *spec : operationPages({})) {
            QVERIFY(click(stage.window.get(), ("railButton_" + spec->key.toLatin1()).constData()));
            for (const QString &words : wordsIn(stage.window.get()))
                QVERIFY2(words.contains(u'⟦') || words == u"中 / EN"_s || words.startsWith(u"UTC"_s),
                         qPrintable(spec->key + u": "_s + words));
        }
        QVERIFY(click(stage.window.get(), "languageButton"));
    }

    void connectionSwitchAsksAndEmptiesTheForm()
    {
        Stage stage;
        stage.edit();
        QVERIFY(stage.trigger("connectionMenu", u"connection_real"_s));
        QCOMPARE(stage.dialogs.questions.size(), 1);
        QVERIFY(stage.dialogs.words().contains(u"Offers"_s));
        stage.dialogs.answer(false);
        QCOMPARE(stage.connections.currentId, u"sandbox"_s);
        QVERIFY(stage.page()->hasUnsavedEdits());

        QVERIFY(stage.trigger("connectionMenu", u"connection_real"_s));
        stage.dialogs.answer(true);
        QCOMPARE(stage.connections.currentId, u"real"_s);
        QVERIFY(!stage.page()->hasUnsavedEdits());
        QCOMPARE(stage.page()->session().connection().id, u"real"_s);
        QVERIFY(textOf(stage.window.get(), "environmentPlace").contains(u"Example Tech"_s));
    }

    void connectionSwitchWithoutEditsAsksNothing()
    {
        Stage stage;
        QVERIFY(stage.trigger("connectionMenu", u"connection_real"_s));
        QVERIFY(stage.dialogs.questions.isEmpty());
        QCOMPARE(stage.page()->session().connection().id, u"real"_s);
    }

    void answerThatComesAfterTheSwitchTouchesNothing()
    {
        Stage stage;
        visible<QLineEdit>(stage.page(), "findLine")->setText(offerId);
        QVERIFY(click(stage.page(), "loadButton"));
        QPointer<ScriptedCall> call = stage.connections.gatewayOf(u"sandbox"_s).last();
        QVERIFY(stage.trigger("connectionMenu", u"connection_real"_s));
        QVERIFY(call);
        call->answer(offerReply(4));
        QVERIFY(!visible<QWidget>(stage.page(), "offer_status.path"));
    }

    void quittingOverEditsAsks()
    {
        Stage stage;
        stage.edit();
        stage.window->close();
        QVERIFY(stage.window->isVisible());
        QCOMPARE(stage.dialogs.questions.size(), 1);
        stage.dialogs.answer(false);
        QVERIFY(stage.window->isVisible());
        stage.window->close();
        stage.dialogs.answer(true);
        QVERIFY(!stage.window->isVisible());
    }

    void quittingWhileARequestIsOnItsWayAsks()
    {
        Stage stage;
        stage.edit();
        QTest::keyClick(stage.window.get(), Qt::Key_Return, Qt::ControlModifier);
        if (!stage.dialogs.questions.isEmpty())
            stage.dialogs.answer(true);
        stage.dialogs.questions.clear();
        stage.window->close();
        QCOMPARE(stage.dialogs.questions.size(), 1);
        QVERIFY(stage.dialogs.words().contains(u"on its way"_s));
    }

    void journalTroubleIsSaidAndGoes()
    {
        Stage stage;
        QVERIFY(!visible<QWidget>(stage.window.get(), "journalNotice"));
        stage.journal.setTrouble(JournalTrouble::NoSpace);
        auto *notice = visible<QWidget>(stage.window.get(), "journalNotice");
        QVERIFY(notice);
        QVERIFY(textOf(notice, "noticeText").contains(u"disk is full"_s));
        stage.journal.setTrouble(JournalTrouble::None);
        QVERIFY(!visible<QWidget>(stage.window.get(), "journalNotice"));
    }

    void doubtsOfAnEarlierSessionAreToldAndResolved()
    {
        Stage stage;
        stage.journal.entries = {doubt(9, u"sandbox"_s, true), doubt(4, u"real"_s, false)};
        stage.show();
        QTRY_VERIFY(visible<QWidget>(stage.window.get(), "doubtNotice"));
        auto *notice = visible<QWidget>(stage.window.get(), "doubtNotice");
        QVERIFY(textOf(notice, "noticeText").contains(u'2'));
        QVERIFY(textOf(notice, "noticeText").contains(u"other connections"_s));

        ScriptedGateway &sandbox = stage.connections.gatewayOf(u"sandbox"_s);
        sandbox.answers.append(offerReply(6)); // the record shows it
        QVERIFY(click(notice, "resolveDoubtsButton"));
        QTRY_COMPARE(stage.journal.resolved.size(), 1);
        QCOMPARE(stage.journal.resolved.first().first, 9);
        QCOMPARE(stage.journal.resolved.first().second, HistoryEntry::State::Succeeded);
        QTRY_VERIFY(textOf(notice, "noticeText").contains(u'1'));
        QVERIFY(!visible<QWidget>(notice, "resolveDoubtsButton")); // the rest is another connection's
        QVERIFY(stage.connections.gatewayOf(u"real"_s).requests.isEmpty());
        QVERIFY(click(notice, "showDoubtsButton"));
        QVERIFY(visible<QWidget>(stage.window.get(), "page_history"));
    }

    void unappliedOfferIsAskedAboutBeforeItGoesAgain()
    {
        Stage stage;
        stage.journal.entries = {doubt(9, u"sandbox"_s, true)};
        stage.show();
        QTRY_VERIFY(visible<QWidget>(stage.window.get(), "doubtNotice"));
        ScriptedGateway &sandbox = stage.connections.gatewayOf(u"sandbox"_s);
        sandbox.answers.append(offerReply(4));
        QVERIFY(click(stage.window.get(), "resolveDoubtsButton"));
        QTRY_COMPARE(stage.dialogs.questions.size(), 1);
        QVERIFY(stage.dialogs.words().contains(offerId));
        QCOMPARE(sandbox.requests.size(), 1);
        stage.dialogs.answer(false);
        QTRY_COMPARE(stage.journal.resolved.size(), 1);
        QCOMPARE(stage.journal.resolved.first().second, HistoryEntry::State::Failed);
        QCOMPARE(sandbox.requests.size(), 1); // nothing was sent again
        QTRY_VERIFY(!visible<QWidget>(stage.window.get(), "doubtNotice"));
    }

    void permissionSheetCopiesScopesForTheAdministrator()
    {
        Stage stage(u"real"_s);
        auto *menu = stage.window->findChild<QMenu *>(u"connectionMenu"_s);
        Q_EMIT menu->aboutToShow(); // it names the key and must not take it away
        QTest::keyClick(stage.window.get(), Qt::Key_F1);
        QPointer<PermissionSheet> sheet = stage.window->findChild<PermissionSheet *>();
        QTRY_VERIFY(sheet && sheet->isVisible());
        QVERIFY(click(sheet, "copyPermissionsButton"));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"hire:offer"_s), qPrintable(copied));
        QVERIFY(copied.contains(u"更新 offer 信息"_s)); // the console knows it by this name only
        QVERIFY(copied.contains(u"cli_a1b2"_s));
        QVERIFY(!copied.contains(u"corehr:corehr"_s));
        visible<QComboBox>(sheet, "permissionOperation")->setCurrentIndex(0);
        QVERIFY(visible<QTextBrowser>(sheet, "permissionText")->toPlainText().contains(u"corehr:corehr"_s));
        QVERIFY(click(sheet, "closeButton"));
        QTRY_VERIFY(!sheet);
    }

    void noControlIsWithoutAName_data()
    {
        QTest::addColumn<QByteArray>("rail");
        for (const OperationSpec *spec : operationPages({}))
            QTest::newRow(qPrintable(spec->key)) << "railButton_" + spec->key.toLatin1();
        QTest::newRow("history") << "railButton_history"_ba;
    }
    void noControlIsWithoutAName()
    {
        QFETCH(QByteArray, rail);
        Stage stage;
        stage.edit();
        QVERIFY(click(stage.window.get(), rail.constData()));
        for (QWidget *widget : stage.window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            if (accessible->role() == QAccessible::Client || accessible->role() == QAccessible::Pane
                || accessible->role() == QAccessible::Splitter)
                continue;
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                + widget->objectName()));
        }
    }

    void smallestWindowCutsNothingSideways()
    {
        Stage stage;
        stage.edit();
        stage.window->resize(stage.window->minimumSize());
        QTRY_COMPARE(stage.window->size(), stage.window->minimumSize());
        QVERIFY(stage.window->width() <= 1280 / 1.5 && stage.window->height() <= 720 / 1.5); // at 150 %
        const auto *scroll = visible<QScrollArea>(stage.page(), "pageScroll");
        QTRY_VERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
        QVERIFY(!scroll->horizontalScrollBar()->isVisible());
        QVERIFY(click(stage.window.get(), "reviewButton"));
        QTRY_VERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
