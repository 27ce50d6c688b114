// SPDX-License-Identifier: Apache-2.0
//
// The page by itself, over a production tenant that is made up.
#include "models/batch/batch_report.h"
#include "models/ports/preferences.h"
#include "models/sheet/sheet_model.h"
#include "tests/batch/memory_batch_store.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui_batch/memory_sheet_files.h"
#include "tests/ui_pages/fake_ports.h"
#include "tests/ui_pages/finding.h"
#include "ui/batch/batch_page.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestBatchPage : public QObject
{
    Q_OBJECT

private:
    MemorySheetFiles m_files;
    LaterWorkers m_workers;
    MemoryBatchStore m_store;
    MemoryColumns m_columns;
    MemoryTableFiles m_tables;
    FixedClock m_clock;
    FakeConnections m_connections;
    FakeJournal m_journal;
    FakeDialogs m_dialogs;
    FakePreferences m_preferences;
    std::unique_ptr<BatchPorts> m_batch;
    std::unique_ptr<BatchPage> m_page;

    void openPage(const QString &connectionId)
    {
        m_connections.currentId = connectionId;
        m_batch.reset(new BatchPorts{m_store, m_files, m_workers, m_tables, m_columns, nullptr, {}});
        m_page = std::make_unique<BatchPage>(m_connections.current(),
                                             PagePorts{m_connections.gatewayOf(connectionId), m_journal,
                                                       m_connections.noSamples, m_clock, m_dialogs},
                                             *m_batch, m_preferences);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void choose(const QString &operation)
    {
        auto *box = visible<QComboBox>(m_page.get(), "batchOperation");
        box->setCurrentIndex(box->findData(operation));
    }
    [[nodiscard]] bool canClick(const char *name) const
    {
        const auto *button = visible<QAbstractButton>(m_page.get(), name);
        return button && button->isEnabled();
    }
    void goToConfirm()
    {
        m_page->openFile(u"sheet.csv"_s);
        QTRY_VERIFY(canClick("columnsNextButton"));
        QVERIFY(click(m_page.get(), "columnsNextButton"));
        QTRY_VERIFY_WITH_TIMEOUT(canClick("checkNextButton"), 20'000);
        QVERIFY(click(m_page.get(), "checkNextButton"));
        QTRY_VERIFY(visible<QWidget>(m_page.get(), "confirmEnvironment"));
    }
    [[nodiscard]] QLineEdit *answer() const { return visible<QLineEdit>(m_page.get(), "confirmAnswer"); }
    void setOffers(int rows)
    {
        m_files.lines = {{u"offer_id"_s, u"offer_status"_s}};
        for (int row = 0; row < rows; ++row)
            m_files.lines.append({QString::number(6930815272790114001LL + row * 3), u"2"_s});
    }
    void setRewards(const QStringList &amounts)
    {
        m_files.lines = {{u"external_id"_s, u"application_id"_s, u"referral_user_id"_s, u"rule_type"_s,
                          u"stage"_s, u"bonus.bonus_type"_s, u"bonus.cash.currency_type"_s,
                          u"bonus.cash.amount"_s}};
        for (const QString &amount : amounts) {
            const QString number = QString::number(m_files.lines.size());
            m_files.lines.append({u"PAY-"_s + number, u"693081527279011432"_s + number, u"ou_2f6a"_s, u"1"_s,
                                  u"3"_s, u"2"_s, u"CNY"_s, amount});
        }
    }

private Q_SLOTS:
    void init()
    {
        m_files = {};
        m_columns = {};
        m_store.created.clear();
        m_dialogs.questions.clear();
        for (const QString &id : {u"real"_s, u"sandbox"_s}) {
            m_connections.gatewayOf(id).requests.clear();
            m_connections.gatewayOf(id).answers.clear();
        }
    }
    void cleanup()
    {
        m_page.reset();
        m_batch.reset();
    }

    void productionWantsTheNumberOfRows()
    {
        openPage(u"real"_s);
        choose(u"update_offer_status"_s);
        setOffers(12);
        goToConfirm();
        QVERIFY(!canClick("sendRowsButton"));
        QTRY_VERIFY(answer()->hasFocus());
        QTest::keyClicks(answer(), u"13"_s);
        QVERIFY(!canClick("sendRowsButton"));
        m_page->proceed(); // the keys go no other way
        QVERIFY(m_store.created.isEmpty());
        answer()->clear();
        QTest::keyClicks(answer(), u"12"_s);
        QVERIFY(canClick("sendRowsButton"));
        QVERIFY(click(m_page.get(), "sendRowsButton"));
        QTRY_VERIFY(!m_connections.gatewayOf(u"real"_s).requests.isEmpty());
        QCOMPARE(m_store.created.size(), 12);
    }

    void moneyWantsTheSum()
    {
        openPage(u"real"_s);
        choose(u"import_external_referral_reward"_s);
        setRewards({u"1000.50"_s, u"2000"_s});
        goToConfirm();
        for (const QString &wrong : {u"2"_s, u"3000"_s, u"30005"_s}) {
            answer()->setText(wrong);
            QVERIFY2(!canClick("sendRowsButton"), qUtf8Printable(wrong));
        }
        for (const QString &right : {u"3000.5"_s, u"3,000.50"_s, u"CNY 3000.50"_s, u"３０００.5"_s}) {
            answer()->setText(right);
            QVERIFY2(canClick("sendRowsButton"), qUtf8Printable(right));
        }
    }

    void rewardsAreListedWithoutAskingFeishu()
    {
        openPage(u"real"_s);
        choose(u"import_external_referral_reward"_s);
        setRewards({u"1000.50"_s, u"2000"_s});
        goToConfirm();
        auto *rows = visible<QAbstractItemView>(m_page.get(), "rehearsalTable");
        QVERIFY(rows);
        QTRY_COMPARE(rows->model()->rowCount(), 2);
        const int last = rows->model()->columnCount() - 1;
        QCOMPARE(rows->model()->index(0, last).data().toString(), u"CNY\u00A01,000.50"_s);
        QVERIFY(!visible<QWidget>(m_page.get(), "rehearseButton")); // there is nothing to be read
        QTRY_VERIFY(textOf(m_page.get(), "rehearsalNote").contains(u"Only the sheet and"_s));
        QVERIFY(m_connections.gatewayOf(u"real"_s).requests.isEmpty());
    }

    void manyRewardsAreListedOnlyWhenAsked()
    {
        openPage(u"real"_s);
        choose(u"import_external_referral_reward"_s);
        setRewards(QStringList(5'001, u"1"_s));
        goToConfirm();
        QVERIFY(canClick("rehearseButton"));
        QVERIFY(!visible<QWidget>(m_page.get(), "rehearsalTable"));
    }

    void warningsAreNamedBeforeSendingAndSeenOnAClick()
    {
        openPage(u"sandbox"_s);
        choose(u"import_external_referral_reward"_s);
        setRewards({u"1000"_s, u"1000"_s, u"1000"_s});
        m_files.lines[3][1] = m_files.lines[2][1]; // the same candidate by the same rule
        goToConfirm();
        const QList<QLabel *> labels =
            m_page->findChild<QWidget *>(u"confirmCard"_s)->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"Row 4: "_s) && label->text().contains(u"Is it meant twice?"_s);
        }));
        QVERIFY(click(m_page.get(), "seeWarningsButton"));
        auto *table = visible<QAbstractItemView>(m_page.get(), "sheetTable");
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->currentIndex().isValid());
        QVERIFY(!textOf(m_page.get(), "problemWords").isEmpty());
    }

    void columnThatIsNeededHoldsUpTheCheck()
    {
        openPage(u"sandbox"_s);
        choose(u"import_external_referral_reward"_s);
        setRewards({u"1000"_s});
        m_files.lines[0][0] = u"Voucher"_s;
        m_page->openFile(u"sheet.csv"_s);
        QTRY_VERIFY(textOf(m_page.get(), "columnsNoticeLabel").contains(u"external_id"_s));
        QVERIFY(!canClick("columnsNextButton"));
        m_page->proceed(); // the keys go no other way
        QVERIFY(visible<QWidget>(m_page.get(), "step_columns"));
    }

    void sandboxWantsNothingTyped()
    {
        openPage(u"sandbox"_s);
        choose(u"update_offer_status"_s);
        setOffers(3);
        goToConfirm();
        QVERIFY(!answer());
        QVERIFY(canClick("sendRowsButton"));
    }

    void rehearsalSendsNoWrite()
    {
        openPage(u"real"_s);
        choose(u"update_offer_status"_s);
        setOffers(3);
        goToConfirm();
        ScriptedGateway &gateway = m_connections.gatewayOf(u"real"_s);
        gateway.answers = {offerReply(1), offerReply(2), refused(1002002)};
        QVERIFY(click(m_page.get(), "rehearseButton"));
        QTRY_COMPARE(gateway.requests.size(), 3);
        for (const ApiRequest &request : gateway.requests)
            QVERIFY(!request.isWrite());
        QTRY_VERIFY(canClick("rehearseButton"));
        QVERIFY(m_store.created.isEmpty());
    }

    void fileThatCannotBeReadIsSaid()
    {
        openPage(u"sandbox"_s);
        m_files.trouble = SheetTrouble::Encrypted;
        m_page->openFile(u"secret.xlsx"_s);
        QTRY_VERIFY(textOf(m_page.get(), "openNoticeLabel").contains(u"secret.xlsx"_s));
    }

    void mendedCellsAreAskedAboutBeforeTheyAreDropped()
    {
        openPage(u"sandbox"_s);
        choose(u"update_offer_status"_s);
        setOffers(3);
        m_page->openFile(u"sheet.csv"_s);
        QTRY_VERIFY(canClick("columnsNextButton"));
        QVERIFY(!m_page->hasUnsavedEdits());
        QVERIFY(click(m_page.get(), "columnsNextButton"));
        auto *table = visible<QAbstractItemView>(m_page.get(), "sheetTable");
        QTRY_VERIFY(canClick("checkNextButton"));
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(table->model()->setData(table->model()->index(0, 2), u"3"_s));
        QVERIFY(m_page->hasUnsavedEdits());
        QVERIFY(click(m_page.get(), "backButton"));
        QVERIFY(click(m_page.get(), "backButton"));
        QCOMPARE(m_dialogs.questions.size(), 1);
        m_dialogs.answer(false);
        QVERIFY(visible<QWidget>(m_page.get(), "step_columns"));
        QVERIFY(click(m_page.get(), "backButton"));
        m_dialogs.answer(true);
        QTRY_VERIFY(visible<QWidget>(m_page.get(), "step_open"));
        QVERIFY(!m_page->hasUnsavedEdits());
    }

    void typingGoesOnWhileOtherRowsAreJudged()
    {
        openPage(u"sandbox"_s);
        choose(u"update_offer_status"_s);
        setOffers(3);
        m_page->openFile(u"sheet.csv"_s);
        QTRY_VERIFY(canClick("columnsNextButton"));
        QVERIFY(click(m_page.get(), "columnsNextButton"));
        auto *table = visible<QAbstractItemView>(m_page.get(), "sheetTable");
        QTRY_VERIFY(canClick("checkNextButton"));
        QTRY_COMPARE(table->model()->rowCount(), 3);
        const QModelIndex cell = table->model()->index(0, 2);
        QSignalSpy judged(table->model(), &QAbstractItemModel::dataChanged);
        QVERIFY(table->model()->setData(table->model()->index(1, 2), u"3"_s));
        table->setCurrentIndex(cell);
        table->edit(cell);
        const QPointer<QLineEdit> editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, u"4"_s);
        QTRY_VERIFY(std::any_of(judged.begin(), judged.end(), [](const QList<QVariant> &signal) {
            return signal.at(0).toModelIndex().row() == 0 && signal.at(1).toModelIndex().row() == 2;
        }));
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"4"_s);
        QTRY_VERIFY(canClick("checkNextButton"));
        m_page->proceed(); // the cell is taken first
        QCOMPARE(cell.data(Qt::EditRole).toString(), u"4"_s);
        QTRY_VERIFY(canClick("checkNextButton"));
        m_page->proceed();
        QTRY_VERIFY(visible<QWidget>(m_page.get(), "step_confirm"));
    }

    void whatAReportSaysIsDoneIsNotSentAgainUntold()
    {
        openPage(u"sandbox"_s);
        choose(u"update_offer_status"_s);
        setOffers(3);
        for (const Text &name : reportColumns())
            m_files.lines[0].append(name.now());
        using State = BatchRow::State;
        const QList<State> states{State::Done, State::Failed, State::InDoubt};
        for (int row = 0; row < states.size(); ++row)
            m_files.lines[row + 1].append(rowOutcome(states.at(row)).now());
        m_page->openFile(u"report.xlsx"_s);
        QTRY_VERIFY(canClick("columnsNextButton"));
        QVERIFY(!visible<QWidget>(m_page.get(), "columnsNotice"));
        QVERIFY(click(m_page.get(), "columnsNextButton"));
        QTRY_VERIFY(canClick("checkNextButton"));
        QTRY_VERIFY(textOf(m_page.get(), "checkNoticeLabel").contains(u"report of an earlier run"_s));
        auto *table = visible<QAbstractItemView>(m_page.get(), "sheetTable");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        constexpr int outcome = 3; // after the row's number and two fields
        for (int row = 0; row < 3; ++row) {
            const QVariant severity = table->model()->index(row, outcome).data(SheetModel::SeverityRole);
            QCOMPARE(severity.isValid(), states.at(row) != State::Failed);
        }
        table->setCurrentIndex(table->model()->index(0, outcome));
        QVERIFY(textOf(m_page.get(), "problemWords").contains(u"empty this cell"_s));
        QVERIFY(table->model()->setData(table->model()->index(0, outcome), QString()));
        QTRY_VERIFY(canClick("checkNextButton"));
        QVERIFY(click(m_page.get(), "checkNextButton"));
        QTRY_VERIFY(canClick("sendRowsButton"));
        QVERIFY(click(m_page.get(), "sendRowsButton"));
        QTRY_COMPARE(m_connections.gatewayOf(u"sandbox"_s).requests.size(), 2);
    }

    void whateverTakesTheKeysHasAName()
    {
        openPage(u"sandbox"_s);
        choose(u"update_offer_status"_s);
        setOffers(3);
        m_files.lines[2][1] = u"nonsense"_s;
        const auto namelessOnes = [this] {
            QStringList nameless;
            const QList<QWidget *> widgets = m_page->findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                    continue;
                const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
                if (!told || told->text(QAccessible::Name).isEmpty())
                    nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                    + widget->objectName());
            }
            return nameless;
        };
        QCOMPARE(namelessOnes(), QStringList());
        m_page->openFile(u"sheet.csv"_s);
        for (const char *next : {"columnsNextButton", "checkNextButton", "sendRowsButton"}) {
            QTRY_VERIFY(canClick(next));
            QCOMPARE(namelessOnes(), QStringList());
            QVERIFY(click(m_page.get(), next));
        }
        QTRY_VERIFY(visible<QWidget>(m_page.get(), "step_run"));
        QCOMPARE(namelessOnes(), QStringList());
        m_page->stopThen(this, [] {});
        QTRY_VERIFY(visible<QWidget>(m_page.get(), "step_report"));
        QCOMPARE(namelessOnes(), QStringList());
    }

    void wordsFollowTheLanguage()
    {
        openPage(u"sandbox"_s);
        choose(u"update_offer_status"_s);
        setOffers(3);
        m_files.lines[2][1] = u"nonsense"_s;
        for (const char *next : {"", "columnsNextButton", "checkNextButton"}) {
            if (*next == '\0') {
                m_page->openFile(u"sheet.csv"_s);
                QTRY_VERIFY(canClick("columnsNextButton"));
            } else {
                QTRY_VERIFY(canClick(next));
                QVERIFY(click(m_page.get(), next));
            }
            m_preferences.setLanguage(u"zh"_s);
            QCoreApplication::processEvents();
            QTRY_VERIFY(!wordsIn(m_page.get()).isEmpty());
            for (const QString &words : wordsIn(m_page.get())) {
                const bool isData = words == u"—"_s || words.startsWith(u"6930"_s) || words == u"2"_s
                    || words.contains(u"offer_"_s) || words == u"sheet.csv"_s;
                QVERIFY2(isData || words.contains(QChar(u'⟦')), qUtf8Printable(words));
            }
            m_preferences.setLanguage(u"en"_s);
            QCoreApplication::processEvents();
        }
    }

    void languageSwitchDuringARunKeepsIt()
    {
        openPage(u"sandbox"_s);
        choose(u"update_offer_status"_s);
        setOffers(20);
        goToConfirm();
        QVERIFY(click(m_page.get(), "sendRowsButton"));
        QTRY_VERIFY(!m_connections.gatewayOf(u"sandbox"_s).requests.isEmpty());
        QVERIFY(m_page->isSending());
        m_preferences.setLanguage(u"zh"_s);
        QTRY_VERIFY(visible<QWidget>(m_page.get(), "step_run"));
        m_preferences.setLanguage(u"en"_s);
        bool isStopped = false;
        m_page->stopThen(this, [&] { isStopped = true; });
        QTRY_VERIFY(isStopped);
        QVERIFY(!m_page->holdsRun());
        QTRY_VERIFY(visible<QWidget>(m_page.get(), "step_report"));
    }
};

QTEST_MAIN(TestBatchPage)
#include "tst_batch_page.moc"
