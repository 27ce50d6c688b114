// SPDX-License-Identifier: Apache-2.0
// One page of a look-up: what it asks, what it puts together, and that a dropped one is silent.
#include "tests/lookups/small_lookup.h"

#include "models/lookups/lookup_call.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class LookupCallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForThePageInTheQuery();
    void asksForNoPageWhenThereAreNone();
    void dropsWhatHasNoId();
    void doesNotFollowAPageThatNamesItself();
    void reportsAFailedList();
    void putsDetailsTogetherBeforeItReports();
    void asksForAFewDetailsAtATime();
    void keepsThePageWhenADetailFails();
    void cancelsWhatIsUnderWayWhenItIsDropped();
    void passesOnThatItWaits();
};

namespace {

LookupPage pageIn(const QSignalSpy &spy)
{
    return spy.last().first().value<LookupPage>();
}

Outcome note(const QString &words)
{
    return success({{u"note"_s, words}});
}

} // namespace

void LookupCallTest::asksForThePageInTheQuery()
{
    const LookupSpec spec = smallLookup();
    ScriptedGateway gateway;
    LookupCall first(spec, gateway, {u"lin"_s}, {});
    LookupCall second(spec, gateway, {u"lin"_s}, u"token2"_s);
    QCOMPARE(gateway.requests.at(0).encodedTarget(), "/things?text=lin&page_size=2"_ba);
    QCOMPARE(gateway.requests.at(1).encodedTarget(), "/things?text=lin&page_size=2&page_token=token2"_ba);
    QVERIFY(!gateway.requests.at(0).isWrite());
}

void LookupCallTest::asksForNoPageWhenThereAreNone()
{
    LookupSpec spec = smallLookup();
    spec.pages = [](const LookupQuestion &question) { return question.text != u"one"_s; };
    ScriptedGateway gateway;
    LookupCall one(spec, gateway, {u"one"_s}, {});
    LookupCall many(spec, gateway, {u"many"_s}, {});
    QCOMPARE(gateway.requests.at(0).encodedTarget(), "/things?text=one"_ba);
    QCOMPARE(gateway.requests.at(1).encodedTarget(), "/things?text=many&page_size=2"_ba);
}

void LookupCallTest::dropsWhatHasNoId()
{
    const LookupSpec spec = smallLookup();
    ScriptedGateway gateway;
    gateway.answers = {things({u"1"_s, QString(), u"3"_s}, u"token2"_s)};
    auto *call = new LookupCall(spec, gateway, {}, {}, this);
    QSignalSpy finished(call, &LookupCall::finished);
    QVERIFY(finished.wait());
    QCOMPARE(idsOf(pageIn(finished).items), QStringList({u"1"_s, u"3"_s}));
    QCOMPARE(pageIn(finished).nextPage, u"token2"_s);
}

void LookupCallTest::doesNotFollowAPageThatNamesItself()
{
    const LookupSpec spec = smallLookup();
    ScriptedGateway gateway;
    gateway.answers = {things({u"1"_s}, u"token2"_s)};
    auto *call = new LookupCall(spec, gateway, {}, u"token2"_s, this);
    QSignalSpy finished(call, &LookupCall::finished);
    QVERIFY(finished.wait());
    QCOMPARE(pageIn(finished).nextPage, QString());
}

void LookupCallTest::reportsAFailedList()
{
    const LookupSpec spec = smallLookupWithDetails();
    ScriptedGateway gateway;
    gateway.answers = {refused(99991672, 403)};
    QPointer<LookupCall> call = new LookupCall(spec, gateway, {}, {}, this);
    QSignalSpy finished(call, &LookupCall::finished);
    QVERIFY(finished.wait());
    QCOMPARE(pageIn(finished).outcome.code, 99991672);
    QVERIFY(pageIn(finished).items.isEmpty());
    QTRY_VERIFY(call.isNull()); // it goes away by itself
}

void LookupCallTest::putsDetailsTogetherBeforeItReports()
{
    const LookupSpec spec = smallLookupWithDetails();
    ScriptedGateway gateway;
    auto *call = new LookupCall(spec, gateway, {}, {}, this);
    QSignalSpy finished(call, &LookupCall::finished);
    gateway.last()->answer(things({u"1"_s, u"2"_s}));
    QCOMPARE(gateway.requests.size(), 3); // both at once
    gateway.calls.at(2)->answer(note(u"second"_s));
    QCOMPARE(finished.size(), 0);
    gateway.calls.at(1)->answer(note(u"first"_s));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(pageIn(finished).items.at(0).note.now(), u"first"_s);
    QCOMPARE(pageIn(finished).items.at(1).note.now(), u"second"_s);
}

void LookupCallTest::asksForAFewDetailsAtATime()
{
    const LookupSpec spec = smallLookupWithDetails();
    ScriptedGateway gateway;
    auto *call = new LookupCall(spec, gateway, {}, {}, this);
    QSignalSpy finished(call, &LookupCall::finished);
    QStringList ids;
    for (int id = 1; id <= 9; ++id)
        ids.append(QString::number(id));
    gateway.last()->answer(things(ids));
    QCOMPARE(gateway.requests.size(), 1 + 4);
    for (qsizetype detail = 1; detail <= 9; ++detail) {
        QVERIFY(gateway.requests.size() - detail <= 4);
        gateway.calls.at(detail)->answer(note(ids.at(detail - 1)));
    }
    QCOMPARE(finished.size(), 1);
    QCOMPARE(pageIn(finished).items.last().note.now(), u"9"_s);
}

void LookupCallTest::keepsThePageWhenADetailFails()
{
    const LookupSpec spec = smallLookupWithDetails();
    ScriptedGateway gateway;
    gateway.answers = {things({u"1"_s, u"2"_s}), refused(1002201), note(u"second"_s)};
    auto *call = new LookupCall(spec, gateway, {}, {}, this);
    QSignalSpy finished(call, &LookupCall::finished);
    QVERIFY(finished.wait());
    QVERIFY(pageIn(finished).outcome.succeeded());
    QCOMPARE(pageIn(finished).items.at(0).name.now(), u"name of 1"_s);
    QVERIFY(pageIn(finished).items.at(0).note.isEmpty());
    QCOMPARE(pageIn(finished).items.at(1).note.now(), u"second"_s);
}

void LookupCallTest::cancelsWhatIsUnderWayWhenItIsDropped()
{
    const LookupSpec spec = smallLookupWithDetails();
    ScriptedGateway gateway;
    auto call = std::make_unique<LookupCall>(spec, gateway, LookupQuestion(), QString());
    QSignalSpy finished(call.get(), &LookupCall::finished);
    gateway.last()->answer(things({u"1"_s, u"2"_s}));
    QSignalSpy first(gateway.calls.at(1), &ApiCall::finished);
    QSignalSpy second(gateway.calls.at(2), &ApiCall::finished);
    call.reset();
    for (QSignalSpy *cancelled : {&first, &second}) {
        QCOMPARE(cancelled->size(), 1);
        QCOMPARE(cancelled->first().first().value<Outcome>().kind, Outcome::Kind::Cancelled);
    }
    QCOMPARE(finished.size(), 0);
}

void LookupCallTest::passesOnThatItWaits()
{
    const LookupSpec spec = smallLookup();
    ScriptedGateway gateway;
    LookupCall call(spec, gateway, {}, {});
    QSignalSpy waiting(&call, &LookupCall::waiting);
    Q_EMIT gateway.last()->waiting(2, std::chrono::milliseconds(800));
    QCOMPARE(waiting.size(), 1);
}

QTEST_GUILESS_MAIN(LookupCallTest)
#include "tst_lookup_call.moc"
