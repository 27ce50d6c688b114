// SPDX-License-Identifier: Apache-2.0
// What a view shows of a look-up while somebody types and scrolls.
#include "tests/lookups/small_lookup.h"

#include "models/lookups/lookup_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using State = LookupModel::State;

class LookupModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesWhileTheViewScrolls();
    void aLateAnswerReachesNobody();
    void aNewQuestionCancelsTheOldOne();
    void keepsWhatWasFoundWhenALaterPageFails();
    void asksFromTheBeginningWhenTheFirstPageFailed();
    void goesOnPastAnEmptyPage();
    void doesNotSendWhatCannotBeFound();
    void clearForgetsEverything();
    void aModelThatIsGoneCancels();
    void mayBeAskedAnewFromItsOwnSignal();
    void tellsWhatItFound();
    void speaksTheLanguageOfNow();
    void isAProperModel();
};

void LookupModelTest::pagesWhileTheViewScrolls()
{
    const LookupSpec spec = smallLookup();
    ScriptedGateway gateway;
    LookupModel model(spec, gateway);
    model.ask({u"lin"_s});
    QCOMPARE(model.state(), State::Asking);
    QVERIFY(!model.canFetchMore({}));
    gateway.last()->answer(things({u"1"_s, u"2"_s}, u"token2"_s));
    QCOMPARE(model.state(), State::Ready);
    QVERIFY(model.canFetchMore({}));

    model.fetchMore({});
    model.fetchMore({}); // views ask more often than they need to
    QCOMPARE(gateway.requests.size(), 2);
    QVERIFY(gateway.requests.last().encodedTarget().endsWith("page_token=token2"));
    gateway.last()->answer(things({u"3"_s}));
    QCOMPARE(idsOf(model.found()), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(!model.hasMore());
    model.fetchMore({});
    QCOMPARE(gateway.requests.size(), 2);
}

void LookupModelTest::aLateAnswerReachesNobody()
{
    const LookupSpec spec = smallLookup();
    ScriptedGateway gateway;
    LookupModel model(spec, gateway);
    model.ask({u"li"_s});
    QPointer<ScriptedCall> late = gateway.last();
    model.ask({u"lin"_s});
    gateway.last()->answer(things({u"new"_s}));
    QVERIFY(late); // cancelled, but not yet deleted
    late->answer(things({u"old"_s}));
    QCOMPARE(idsOf(model.found()), QStringList(u"new"_s));
    QCOMPARE(model.question().text, u"lin"_s);
}

void LookupModelTest::aNewQuestionCancelsTheOldOne()
{
    const LookupSpec spec = smallLookup();
    ScriptedGateway gateway;
    LookupModel model(spec, gateway);
    model.ask({u"li"_s});
    QSignalSpy ended(gateway.last(), &ApiCall::finished);
    model.ask({u"lin"_s});
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<Outcome>().kind, Outcome::Kind::Cancelled);
    QCOMPARE(model.state(), State::Asking);
}

void LookupModelTest::keepsWhatWasFoundWhenALaterPageFails()
{
    const LookupSpec spec = smallLookup();
    ScriptedGateway gateway;
    LookupModel model(spec, gateway);
    model.ask({});
    gateway.last()->answer(things({u"1"_s, u"2"_s}, u"token2"_s));
    model.fetchMore({});
    gateway.last()->answer(refused(1160998, 500));
    QCOMPARE(model.state(), State::Failed);
    QCOMPARE(model.outcome().code, 1160998);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.canFetchMore({})); // no view may hammer

    model.askAgain();
    QVERIFY(gateway.requests.last().encodedTarget().endsWith("page_token=token2"));
    gateway.last()->answer(refused(1160998, 500));
    model.fetchMore({});
    QVERIFY(gateway.requests.last().encodedTarget().endsWith("page_token=token2"));
    gateway.last()->answer(things({u"3"_s}));
    QCOMPARE(model.state(), State::Ready);
    QVERIFY(model.outcome().succeeded());
    QCOMPARE(idsOf(model.found()), QStringList({u"1"_s, u"2"_s, u"3"_s}));
}

void LookupModelTest::asksFromTheBeginningWhenTheFirstPageFailed()
{
    const LookupSpec spec = smallLookup();
    ScriptedGateway gateway;
    LookupModel model(spec, gateway);
    model.ask({u"lin"_s});
    gateway.last()->answer(refused(99991672, 403));
    QCOMPARE(model.state(), State::Failed);
    model.askAgain();
    QCOMPARE(model.state(), State::Asking);
    QCOMPARE(gateway.requests.last().encodedTarget(), "/things?text=lin&page_size=2"_ba);
}

void LookupModelTest::goesOnPastAnEmptyPage()
{
    const LookupSpec spec = smallLookup();
    ScriptedGateway gateway;
    LookupModel model(spec, gateway);
    model.ask({});
    gateway.last()->answer(things({}, u"token2"_s));
    QCOMPARE(model.state(), State::Asking);
    gateway.last()->answer(things({u"1"_s}));
    QCOMPARE(idsOf(model.found()), QStringList(u"1"_s));
}

void LookupModelTest::doesNotSendWhatCannotBeFound()
{
    LookupSpec spec = smallLookup();
    spec.accepts = [](const LookupQuestion &question) { return question.text.size() > 1; };
    ScriptedGateway gateway;
    LookupModel model(spec, gateway);
    model.ask({u"l"_s});
    QCOMPARE(model.state(), State::Idle);
    QVERIFY(gateway.requests.isEmpty());
    model.ask({u"li"_s});
    QCOMPARE(gateway.requests.size(), 1);
    model.ask({u"l"_s});
    QCOMPARE(model.state(), State::Idle);
}

void LookupModelTest::clearForgetsEverything()
{
    const LookupSpec spec = smallLookup();
    ScriptedGateway gateway;
    LookupModel model(spec, gateway);
    model.ask({u"lin"_s});
    gateway.last()->answer(things({u"1"_s, u"2"_s}, u"token2"_s));
    model.clear();
    QCOMPARE(model.state(), State::Idle);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.hasMore());
    QCOMPARE(model.question(), LookupQuestion());
}

void LookupModelTest::aModelThatIsGoneCancels()
{
    const LookupSpec spec = smallLookup();
    ScriptedGateway gateway;
    auto *model = new LookupModel(spec, gateway);
    model->ask({});
    QSignalSpy ended(gateway.last(), &ApiCall::finished);
    delete model;
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<Outcome>().kind, Outcome::Kind::Cancelled);
}

void LookupModelTest::mayBeAskedAnewFromItsOwnSignal()
{
    const LookupSpec spec = smallLookup();
    ScriptedGateway gateway;
    LookupModel model(spec, gateway);
    connect(&model, &LookupModel::stateChanged, this, [&model] {
        if (model.state() == State::Failed && model.question().text == u"first"_s)
            model.ask({u"second"_s});
    });
    model.ask({u"first"_s});
    gateway.last()->answer(refused(1160998, 500));
    QCOMPARE(model.state(), State::Asking);
    gateway.last()->answer(things({u"1"_s}));
    QCOMPARE(model.question().text, u"second"_s);
    QCOMPARE(model.rowCount(), 1);
}

void LookupModelTest::tellsWhatItFound()
{
    LookupSpec spec = smallLookup();
    spec.read = [](const QJsonValue &item) {
        Found found{item["id"_L1].toString(), Text::bilingual(u"林晓文"_s, u"Lin Xiaowen"_s)};
        found.note = Text::verbatim(u"xiaowen@example.com"_s);
        found.code = u"E100"_s;
        found.isActive = false;
        return found;
    };
    ScriptedGateway gateway;
    LookupModel model(spec, gateway);
    model.ask({});
    gateway.last()->answer(things({u"6930815272790114324"_s}));
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data(LookupModel::IdRole).toString(), u"6930815272790114324"_s);
    QCOMPARE(index.data(LookupModel::NoteRole).toString(), u"xiaowen@example.com"_s);
    QCOMPARE(index.data(LookupModel::CodeRole).toString(), u"E100"_s);
    QCOMPARE(index.data(LookupModel::ActiveRole).toBool(), false);
    QCOMPARE(index.data(LookupModel::FoundRole).value<Found>().id, u"6930815272790114324"_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Lin Xiaowen, xiaowen@example.com"_s);
    const QString searched = index.data(LookupModel::SearchRole).toString();
    for (const QString &word : {u"林晓文"_s, u"Lin Xiaowen"_s, u"E100"_s, u"6930815272790114324"_s})
        QVERIFY2(searched.contains(word), qPrintable(word));
}

void LookupModelTest::speaksTheLanguageOfNow()
{
    LookupSpec spec = smallLookup();
    spec.read = [](const QJsonValue &) {
        return Found{u"1"_s, Text::bilingual(u"林晓文"_s, u"Lin Xiaowen"_s)};
    };
    ScriptedGateway gateway;
    LookupModel model(spec, gateway);
    model.ask({});
    gateway.last()->answer(things({u"1"_s}));
    QCOMPARE(model.index(0).data().toString(), u"Lin Xiaowen"_s);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese));
    const QString inChinese = model.index(0).data().toString();
    QLocale::setDefault(before);
    QCOMPARE(inChinese, u"林晓文"_s);
}

void LookupModelTest::isAProperModel()
{
    const LookupSpec spec = smallLookup();
    ScriptedGateway gateway;
    LookupModel model(spec, gateway);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.ask({u"a"_s});
    gateway.last()->answer(things({u"1"_s, u"2"_s}, u"token2"_s)); // the tester fetches the next page itself
    QCOMPARE(model.state(), State::Asking);
    gateway.last()->answer(things({u"3"_s, u"4"_s}, u"token3"_s));
    gateway.last()->answer(refused(1160998, 500));
    model.ask({u"b"_s});
    gateway.last()->answer(things({u"5"_s}));
    QCOMPARE(model.rowCount(), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(LookupModelTest)
#include "tst_lookup_model.moc"
