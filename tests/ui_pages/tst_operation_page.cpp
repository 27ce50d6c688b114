// SPDX-License-Identifier: Apache-2.0
#include "models/operations/catalog.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui_pages/fake_ports.h"
#include "tests/ui_pages/finding.h"
#include "ui/find/sample_list.h"
#include "ui/pages/copy_field.h"
#include "ui/pages/operation_page.h"
#include "ui/style/button_painter.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const auto offerId = u"6930815272790114324"_s;

/// One page over made-up ports, as the window would show it.
struct Stage
{
    explicit Stage(const QString &operation = u"update_offer_status"_s,
                   const QString &connectionId = u"sandbox"_s)
    {
        connections.currentId = connectionId;
        page = std::make_unique<OperationPage>(*findOperation(operation), connections.current(),
                                               PagePorts{connections.gateway(connectionId), journal,
                                                         connections.samples(connectionId), clock, dialogs});
        page->resize(1100, 760);
        page->show();
    }

    ScriptedGateway &gateway() { return connections.gatewayOf(connections.currentId); }

    /// Builds the page anew, with a sample to pick.
    void offer(const Sample &sample)
    {
        const OperationSpec &spec = page->session().spec();
        connections.sandboxSamples.lists.insert(spec.key, {sample});
        page = std::make_unique<OperationPage>(
            spec, connections.current(),
            PagePorts{gateway(), journal, connections.samples(u"sandbox"_s), clock, dialogs});
        page->show();
    }

    void load(const Outcome &reply = offerReply(4))
    {
        gateway().answers.append(reply);
        visible<QLineEdit>(page.get(), "findLine")->setText(offerId);
        QVERIFY(click(page.get(), "loadButton"));
        QTRY_VERIFY(gateway().answers.isEmpty());
        QTRY_COMPARE(page->session().state(), OperationSession::State::Editing);
    }

    /// Presses Send; the record, read once more, is as it was.
    void send(int status = 4)
    {
        const qsizetype before = gateway().requests.size();
        QVERIFY(click(page.get(), "sendButton"));
        QTRY_COMPARE(gateway().requests.size(), before + 1);
        QVERIFY(!gateway().requests.last().isWrite());
        gateway().last()->answer(offerReply(status));
        QTRY_COMPARE(gateway().requests.size(), before + 2);
        QVERIFY(gateway().requests.last().isWrite());
    }

    QWidget *statusPath() const { return visible<QWidget>(page.get(), "offer_status.path"); }
    void chooseStatus(const char *value)
    {
        QVERIFY(click(page.get(), QByteArray("offer_status.").append(value).constData()));
    }

    QString headline() const { return textOf(page.get(), "resultHeadline"); }
    bool sees(const char *name) const { return visible<QWidget>(page.get(), name) != nullptr; }

    FakeConnections connections;
    FakeJournal journal;
    FixedClock clock;
    FakeDialogs dialogs;
    std::unique_ptr<OperationPage> page;
};

} // namespace

class TestOperationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void pastedIdIsUnderstoodHoweverItCameAndLoaded_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("plain") << offerId;
        QTest::newRow("spaces and line breaks") << u" 6930815272 790114324\n"_s;
        QTest::newRow("apostrophe") << u"'6930815272790114324"_s;
        QTest::newRow("formula") << u"=\"6930815272790114324\""_s;
        QTest::newRow("full-width") << u"６９３０８１５２７２７９０１１４３２４"_s;
    }
    void pastedIdIsUnderstoodHoweverItCameAndLoaded()
    {
        QFETCH(QString, pasted);
        Stage stage;
        stage.gateway().answers.append(offerReply(4));
        auto *id = visible<QLineEdit>(stage.page.get(), "findLine");
        id->setText(pasted);
        QTest::keyClick(id, Qt::Key_Return);
        QTRY_VERIFY(stage.statusPath());
        QCOMPARE(stage.gateway().requests.first().encodedPath(),
                 "/open-apis/hire/v1/offers/6930815272790114324"_ba);
        QVERIFY(wordsIn(stage.page.get()).contains(u"Data Analyst"_s));
    }

    void brokenIdIsExplainedAndNothingIsRead()
    {
        Stage stage;
        auto *id = visible<QLineEdit>(stage.page.get(), "findLine");
        QTest::keyClicks(id, u"693x"_s);
        QVERIFY(!stage.sees("findProblem")); // quiet while it is typed for the first time
        QVERIFY(click(stage.page.get(), "loadButton"));
        QVERIFY(stage.sees("findProblem"));
        QVERIFY(stage.gateway().requests.isEmpty());
        QTest::keyClick(id, Qt::Key_Backspace);
        QVERIFY(!stage.sees("findProblem")); // gone the moment it is right
    }

    void sendWithNothingOpenAsksForAnId()
    {
        Stage stage;
        QVERIFY(click(stage.page.get(), "sendButton"));
        QVERIFY(!textOf(stage.page.get(), "findProblem").isEmpty());
        QTRY_VERIFY(visible<QLineEdit>(stage.page.get(), "findLine")->hasFocus());
    }

    void whatIsAtTheEdgeOfThePageTakesAClick()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(stage.page.get()));
        stage.load();
        stage.chooseStatus("7");
        stage.send();
        stage.gateway().last()->answer(success());
        QTRY_VERIFY(stage.sees("stepNext"));
        auto *button = visible<QWidget>(stage.page.get(), "stepNext");
        auto *area = visible<QScrollArea>(stage.page.get(), "pageScroll");
        stage.page->resize(1100, 400);
        // Only its lower half is in view: reached by keyboard, it would be brought there as a whole.
        const QPoint middle = button->rect().center();
        const int halfway = button->mapTo(area->widget(), middle).y() - 2;
        QTRY_VERIFY2(area->verticalScrollBar()->maximum() >= halfway,
                     qPrintable(QString::number(area->verticalScrollBar()->maximum())));
        area->verticalScrollBar()->setValue(halfway);
        QTest::mouseClick(stage.page->windowHandle(), Qt::LeftButton, {},
                          button->mapTo(stage.page.get(), middle));
        QTRY_VERIFY(!stage.sees("resultPanel"));
    }

    void sampleOpensWithOneClickAndFillsItsValues()
    {
        Stage stage;
        stage.offer({offerId,
                     Text::verbatim(u"Lin"_s),
                     Text::verbatim(u"approved"_s),
                     true,
                     {{u"offer_status"_s, u"10"_s}}});
        stage.gateway().answers.append(offerReply(4));
        auto *list = visible<SampleList>(stage.page.get(), "sampleList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QTRY_VERIFY(stage.statusPath());
        QCOMPARE(stage.page->session().form().draft().values.text(u"offer_status"_s), u"10"_s);
        QVERIFY(!stage.page->hasUnsavedEdits()); // nothing the user typed would be lost
    }

    void namesThePersonFromTheRecordToTheResult()
    {
        Stage stage;
        stage.offer({offerId, Text::bilingual(u"林晓雯"_s, u"Lin Xiaowen"_s), Text::verbatim(u"Approved"_s)});
        stage.load(); // by the pasted id: the list knows whose it is
        QCOMPARE(textOf(stage.page.get(), "subjectLabel"), u"Lin Xiaowen"_s);
        stage.chooseStatus("10");
        stage.connections.sandboxSamples.lists[u"update_offer_status"_s].first().note =
            Text::verbatim(u"Created"_s);
        stage.send();
        stage.gateway().last()->answer(success());
        QCOMPARE(textOf(stage.page.get(), "resultDone"), u"Lin Xiaowen\nOffer status: Approved → Created"_s);
        auto *list = visible<SampleList>(stage.page.get(), "sampleList");
        QCOMPARE(list->item(0)->toolTip(), u"Created"_s); // the list tells the new state
    }

    void saysWhenTheRecordWasNotReadSinceTheChange()
    {
        Stage stage;
        stage.load();
        stage.chooseStatus("10");
        stage.gateway().answers = {offerReply(4), success(), refused(1002001, 500)};
        QVERIFY(click(stage.page.get(), "sendButton"));
        QTRY_COMPARE(stage.headline(), u"The offer's status was updated."_s);
        QTRY_VERIFY(wordsIn(stage.page.get()).contains(u"from before the change"_s));
    }

    void rewardIsNoLongerAboutTheSampleOnceItsApplicationIsAnother()
    {
        Stage stage(u"import_external_referral_reward"_s, u"sandbox"_s);
        stage.offer({u"6930815272790114325"_s,
                     Text::verbatim(u"Lin Xiaowen"_s),
                     {},
                     false,
                     {{u"application_id"_s, u"6930815272790114325"_s}}});
        auto *list = visible<SampleList>(stage.page.get(), "sampleList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QTRY_COMPARE(stage.page->session().subject().now(), u"Lin Xiaowen"_s);
        fillReward(stage);
        QVERIFY(click(stage.page.get(), "sendButton"));
        QVERIFY2(stage.dialogs.words().contains(u"Lin Xiaowen"_s), qPrintable(stage.dialogs.words()));
        stage.dialogs.answer(false);

        FormModel &form = stage.page->session().form();
        form.setData(form.indexOf(u"application_id"_s), u"6930815272790114999"_s);
        QVERIFY(click(stage.page.get(), "sendButton"));
        QVERIFY2(!stage.dialogs.words().contains(u"Lin Xiaowen"_s), qPrintable(stage.dialogs.words()));
    }

    void sendGoesToTheFirstProblemAndCounts()
    {
        Stage stage;
        stage.load();
        QVERIFY(!stage.sees("problemButton"));
        QVERIFY(click(stage.page.get(), "sendButton"));
        QVERIFY(stage.sees("problemButton"));
        QVERIFY(visible<QPushButton>(stage.page.get(), "problemButton")->text().contains(u"1 problem"_s));
        QTRY_VERIFY(visible<QWidget>(stage.page.get(), "offer_status.6")->hasFocus()); // the usual next;
        QCOMPARE(stage.gateway().requests.size(), 1);
        QVERIFY(visible<QPushButton>(stage.page.get(), "sendButton")->isEnabled());
    }

    void editReviewSendShowsTheResultInPlace()
    {
        Stage stage;
        stage.load();
        stage.chooseStatus("10");
        QVERIFY(click(stage.page.get(), "reviewButton"));
        QVERIFY(stage.sees("reviewPanel"));
        const QString request = visible<QPlainTextEdit>(stage.page.get(), "requestText")->toPlainText();
        QVERIFY(request.startsWith(
            u"PATCH http://127.0.0.1:7001/open-apis/hire/v1/offers/6930815272790114324/offer_status"_s));
        QVERIFY(request.contains(u"\"offer_status\": 10"_s));

        stage.send();
        QVERIFY(stage.sees("progressStrip"));
        QVERIFY(!visible<QPushButton>(stage.page.get(), "sendButton")->isEnabled());
        Outcome done = success();
        done.logId = u"LOG42"_s;
        stage.gateway().last()->answer(done);
        QCOMPARE(stage.headline(), u"The offer's status was updated."_s);
        QCOMPARE(visible<CopyField>(stage.page.get(), "logIdField")->value(), u"LOG42"_s);
        QVERIFY(!stage.sees("progressStrip"));
        QVERIFY(!stage.sees("stepTryAgain"));
    }

    void sendIsTheNextStepOnlyWhenThereIsSomethingToSend()
    {
        Stage stage;
        const auto stands = [&] { return isPrimary(visible<QPushButton>(stage.page.get(), "sendButton")); };
        QVERIFY(!stands());
        stage.load();
        QVERIFY(!stands());
        stage.chooseStatus("10");
        QVERIFY(stands());
        stage.send();
        stage.gateway().last()->answer(success());
        QTRY_COMPARE(stage.headline(), u"The offer's status was updated."_s);
        QTRY_VERIFY(!stands());
    }

    void escapeInReviewLosesNothing()
    {
        Stage stage;
        stage.load();
        stage.chooseStatus("10");
        const QString chosen = stage.page->session().form().draft().values.text(u"offer_status"_s);
        QVERIFY(click(stage.page.get(), "reviewButton"));
        auto *request = visible<QPlainTextEdit>(stage.page.get(), "requestText");
        request->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(stage.page.get()));
        QTest::keyClick(request, Qt::Key_Escape);
        QTRY_VERIFY(stage.statusPath());
        QCOMPARE(stage.page->session().form().draft().values.text(u"offer_status"_s), chosen);
    }

    void refusalNamesCodeAdviceAndField()
    {
        Stage stage;
        stage.load();
        stage.chooseStatus("10");
        stage.gateway().answers.append(refused(1002070, 500));
        QVERIFY(click(stage.page.get(), "sendButton"));
        QTRY_VERIFY(stage.sees("resultPanel"));
        const QString words = wordsIn(visible<QWidget>(stage.page.get(), "resultPanel")).join(u'\n');
        QVERIFY(words.contains(u"started inside Feishu Hire"_s));
        QVERIFY(words.contains(u"1002070"_s));
        QVERIFY(visible<CopyField>(stage.page.get(), "logIdField"));
        QVERIFY(!stage.sees("stepTryAgain")); // it would be refused again
        QVERIFY(stage.page->session().form().isBlocked() || stage.sees("problemButton"));
    }

    void missingPermissionOffersScopesAndSheet()
    {
        Stage stage(u"update_offer_status"_s, u"real"_s);
        stage.load();
        stage.chooseStatus("10");
        Outcome outcome = refused(99991672);
        outcome.kind = Outcome::Kind::Permission;
        outcome.missingScopes = {u"hire:offer"_s};
        stage.gateway().answers.append(outcome);
        QVERIFY(click(stage.page.get(), "sendButton"));
        QTRY_VERIFY(visible<CopyField>(stage.page.get(), "missingScopesField"));
        QVERIFY(visible<CopyField>(stage.page.get(), "consoleLinkField")
                    ->value()
                    .contains(u"clientID=cli_a1b2"_s));
        QSignalSpy sheet(stage.page.get(), &OperationPage::permissionSheetWanted);
        QVERIFY(click(stage.page.get(), "stepPermissionSheet"));
        QTRY_COMPARE(sheet.size(), 1);
    }

    void failedBeforeSendingMayBeTriedAgain()
    {
        Stage stage;
        stage.load();
        stage.chooseStatus("10");
        Outcome unreachable;
        unreachable.kind = Outcome::Kind::Unreachable;
        stage.gateway().answers = {offerReply(4), unreachable, offerReply(4)};
        QVERIFY(click(stage.page.get(), "sendButton"));
        QTRY_VERIFY(stage.sees("stepTryAgain"));
        QVERIFY(click(stage.page.get(), "stepTryAgain"));
        QTRY_COMPARE(stage.gateway().requests.size(), 5);
        QCOMPARE(stage.gateway().requests.at(4).body, stage.gateway().requests.at(2).body);
        stage.gateway().last()->answer(success());
        QCOMPARE(stage.headline(), u"The offer's status was updated."_s);
    }

    void tryAgainGoesWhenTheFormIsEdited()
    {
        Stage stage;
        stage.load();
        stage.chooseStatus("10");
        Outcome unreachable;
        unreachable.kind = Outcome::Kind::Unreachable;
        stage.gateway().answers = {offerReply(4), unreachable};
        QVERIFY(click(stage.page.get(), "sendButton"));
        QTRY_VERIFY(stage.sees("stepTryAgain"));
        stage.chooseStatus("2");
        QVERIFY(!stage.sees("stepTryAgain"));
    }

    void doubtIsAResultOfItsOwnAndReadingTheRecordSettlesIt_data()
    {
        QTest::addColumn<int>("statusRead");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("it arrived") << 10 << u"It was carried out."_s;
        QTest::newRow("it did not") << 4 << u"It was not carried out."_s;
    }
    void doubtIsAResultOfItsOwnAndReadingTheRecordSettlesIt()
    {
        QFETCH(int, statusRead);
        QFETCH(QString, verdict);
        Stage stage;
        stage.load();
        stage.chooseStatus("10");
        stage.gateway().answers = {offerReply(4), lostAfterSending()};
        QVERIFY(click(stage.page.get(), "sendButton"));
        QTRY_COMPARE(stage.headline(), u"Unknown outcome: it may have been carried out"_s);
        QVERIFY(!stage.sees("stepTryAgain")); // an offer has no key that makes a repeat safe
        stage.gateway().answers.append(offerReply(statusRead));
        QVERIFY(click(stage.page.get(), "stepReadBack"));
        QTRY_COMPARE(stage.headline(), verdict);
        QCOMPARE(stage.sees("resultDone"), statusRead == 10); // what was carried out is said
        QCOMPARE(stage.gateway().requests.size(), 4);
        QVERIFY(!stage.gateway().requests.last().isWrite());
        QCOMPARE(stage.sees("stepTryAgain"), statusRead == 4);
    }

    void doubtStaysWhenReadingFails()
    {
        Stage stage;
        stage.load();
        stage.chooseStatus("10");
        stage.gateway().answers = {offerReply(4), lostAfterSending()};
        QVERIFY(click(stage.page.get(), "sendButton"));
        QTRY_VERIFY(stage.sees("stepReadBack"));
        Outcome unreachable;
        unreachable.kind = Outcome::Kind::Unreachable;
        stage.gateway().answers.append(unreachable);
        QVERIFY(click(stage.page.get(), "stepReadBack"));
        QTRY_VERIFY(stage.headline().contains(u"still unknown"_s));
        QVERIFY(stage.sees("stepReadBack"));
    }

    void failedLoadCanBeRepeatedOrDoneWithout()
    {
        Stage stage;
        stage.load(refused(1002064));
        QTRY_VERIFY(stage.sees("stepLoadAgain"));
        QVERIFY(!stage.statusPath()); // no value of another record under this id
        QVERIFY(click(stage.page.get(), "stepWithoutReading"));
        QTRY_VERIFY(stage.statusPath());
        QVERIFY(!stage.page->session().form().draft().isLoaded);
        QCOMPARE(stage.page->session().form().draft().values.text(u"offer_id"_s), offerId);
    }

    void waitForTheLimitIsCountedDownAndCanBeCancelled()
    {
        Stage stage;
        stage.load();
        stage.chooseStatus("10");
        stage.send();
        Q_EMIT stage.gateway().last()->waiting(2, std::chrono::seconds(12));
        QVERIFY(wordsIn(stage.page.get()).join(u'\n').contains(u"12 s"_s));
        stage.clock.steady = 5000;
        QTRY_VERIFY(wordsIn(stage.page.get()).join(u'\n').contains(u"7 s"_s));
        QVERIFY(click(stage.page.get(), "cancelCallButton"));
        QTRY_VERIFY(!stage.sees("progressStrip"));
        QVERIFY(stage.sees("resultPanel"));
    }

    void anotherRecordOverEditsAsksFirst()
    {
        Stage stage;
        stage.load();
        stage.chooseStatus("10");
        auto *id = visible<QLineEdit>(stage.page.get(), "findLine");
        id->setText(u"6930815272790114999"_s);
        QVERIFY(click(stage.page.get(), "loadButton"));
        QCOMPARE(stage.dialogs.questions.size(), 1);
        QVERIFY(stage.dialogs.words().contains(offerId)); // it names what would be lost
        stage.dialogs.answer(false);
        QCOMPARE(stage.gateway().requests.size(), 1);
        QCOMPARE(stage.page->session().form().draft().values.text(u"offer_status"_s), u"10"_s);

        QVERIFY(click(stage.page.get(), "loadButton"));
        stage.gateway().answers.append(offerReply(6));
        stage.dialogs.answer(true);
        QTRY_COMPARE(stage.page->session().form().draft().loaded.text(u"offer_status"_s), u"6"_s);
        QCOMPARE(stage.page->session().form().draft().values.text(u"offer_id"_s), u"6930815272790114999"_s);
    }

    void bookedRewardIsSentAnywayOnlyAfterAGraveQuestion()
    {
        Stage stage(u"import_external_referral_reward"_s, u"real"_s);
        fillReward(stage);
        Outcome booked;
        booked.kind = Outcome::Kind::AlreadyBooked;
        booked.detail = u"6930815272790114991"_s;
        stage.gateway().answers.append(booked);
        QVERIFY(click(stage.page.get(), "sendButton"));
        if (!stage.dialogs.questions.isEmpty())
            stage.dialogs.answer(true);
        QTRY_VERIFY(stage.sees("stepSendAnyway"));
        const qsizetype asked = stage.dialogs.questions.size();
        QVERIFY(click(stage.page.get(), "stepSendAnyway"));
        QTRY_COMPARE(stage.dialogs.questions.size(), asked + 1);
        QVERIFY(stage.dialogs.questions.last().isGrave);
        QVERIFY(stage.dialogs.words().contains(u"6930815272790114991"_s));
        stage.dialogs.answer(false);
        QCOMPARE(stage.gateway().requests.size(), 1);
        QVERIFY(click(stage.page.get(), "stepSendAnyway"));
        QTRY_COMPARE(stage.dialogs.questions.size(), asked + 2);
        stage.dialogs.answer(true);
        QTRY_COMPARE(stage.gateway().requests.size(), 2);
        QVERIFY(stage.gateway().requests.last().intent->insist);
    }

    void moneyIsConfirmedWithTheVerbAndThePlace()
    {
        Stage stage(u"import_external_referral_reward"_s, u"real"_s);
        fillReward(stage);
        QVERIFY(click(stage.page.get(), "sendButton"));
        QCOMPARE(stage.dialogs.questions.size(), 1);
        const Question &question = stage.dialogs.questions.last();
        QCOMPARE(question.verb, stage.page->session().spec().sendLabel);
        QVERIFY(question.isGrave);
        QVERIFY(stage.dialogs.words().contains(u"Example Tech"_s));
        QVERIFY(stage.gateway().requests.isEmpty());
        stage.dialogs.answer(false);
        QVERIFY(stage.gateway().requests.isEmpty());
        QVERIFY(click(stage.page.get(), "sendButton"));
        stage.dialogs.answer(true);
        QCOMPARE(stage.gateway().requests.size(), 1);
    }

    void createdRewardShowsItsIdAndStartsTheNext()
    {
        Stage stage(u"import_external_referral_reward"_s, u"sandbox"_s);
        fillReward(stage);
        stage.gateway().answers.append(success({{u"id"_s, u"6930815272790114992"_s}}));
        QVERIFY(click(stage.page.get(), "sendButton"));
        if (!stage.dialogs.questions.isEmpty())
            stage.dialogs.answer(true);
        QTRY_VERIFY(visible<CopyField>(stage.page.get(), "createdIdField"));
        QCOMPARE(visible<CopyField>(stage.page.get(), "createdIdField")->value(), u"6930815272790114992"_s);
        const QString done = textOf(stage.page.get(), "resultDone");
        QVERIFY2(done.contains(u"CNY\u00a02,000.50 for the referrer ou_7dab8a3d3cdcc9da365777c7ad535d62"_s),
                 qPrintable(done));
        QVERIFY2(done.contains(u"External ID: PD-"_s), qPrintable(done));
        QVERIFY(click(stage.page.get(), "stepNext"));
        QTRY_VERIFY(!stage.sees("resultPanel"));
        QVERIFY(!stage.page->hasUnsavedEdits());
    }

private:
    static void fillReward(Stage &stage)
    {
        FormModel &form = stage.page->session().form();
        const std::pair<QString, QString> values[] = {
            {u"talent_id"_s, u"6930815272790114326"_s},
            {u"referral_user_id"_s, u"ou_7dab8a3d3cdcc9da365777c7ad535d62"_s},
            {u"rule_type"_s, u"1"_s},
            {u"bonus.bonus_type"_s, u"2"_s},
            {u"bonus.cash.currency_type"_s, u"CNY"_s},
            {u"bonus.cash.amount"_s, u"2000.50"_s},
            {u"stage"_s, u"1"_s},
        };
        for (const auto &[key, value] : values) {
            QVERIFY2(form.setData(form.indexOf(key), value), qPrintable(key));
        }
        for (const Problem &problem : form.problems()) {
            if (problem.severity == Severity::Block)
                QFAIL(qPrintable(problem.field + u": "_s + problem.text.now()));
        }
    }
};

QTEST_MAIN(TestOperationPage)
#include "tst_operation_page.moc"
