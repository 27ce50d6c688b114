// SPDX-License-Identifier: Apache-2.0
//
// A server that refuses, and a connection that breaks: what the window says, and what it offers next.
#include "models/history/history_model.h"
#include "tests/gui/desk.h"
#include "tests/gui/person.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using Hands = Person::Hands;

namespace {

const auto offers = u"update_offer_status"_s;
const auto preHires = u"update_pre_hire"_s;
const auto rewards = u"import_external_referral_reward"_s;

/// Breaks connections over writes: \a times of them, or until told otherwise.
void breakWrites(Desk &desk, SandboxFaults::Kind kind, const QString &path, int times = -1)
{
    SandboxFaults faults;
    faults.kind = kind;
    faults.path = path;
    faults.times = times;
    desk.sandbox().setFaults(faults);
}

QList<HistoryEntry::State> historyStates()
{
    const auto *table = qobject_cast<QAbstractItemView *>(Person::find(u"historyTable"_s));
    QList<HistoryEntry::State> states;
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        states.append(
            qobject_cast<const HistoryModel *>(table->model())->entry(table->model()->index(row, 0)).state);
    return states;
}

bool fillInSent(Desk &desk, Person &person)
{
    return person.openPage(offers) && person.pickSample(desk.sandbox().samples(offers).first().id)
        && person.choose(u"offer_status"_s, u"6"_s) && person.replace(u"expiration_date"_s, u"2099-12-31"_s);
}

} // namespace

class TestFaultsInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void refusalMarksItsFieldAndShowsCodeAndLogId()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        QVERIFY(fillInSent(desk, person));
        SandboxFaults refusal;
        refusal.kind = SandboxFaults::Kind::ServerError;
        refusal.method = u"PATCH"_s;
        refusal.httpStatus = 400;
        refusal.code = 1002072;
        desk.sandbox().setFaults(refusal);
        QVERIFY(person.send());
        QVERIFY(person.seeResult());

        QCOMPARE(desk.onlyWrite().value(u"code"_s).toInt(), 1002072);
        QVERIFY2(Person::textOf(u"resultCode"_s).contains(u"1002072"_s),
                 qPrintable(Person::textOf(u"resultCode"_s)));
        QVERIFY(Person::find(u"logIdField"_s));
        const QString told = Person::find(u"resultPanel"_s)->accessibleDescription();
        QVERIFY2(told.contains(u"can't be made void"_s), qPrintable(told));
        const QString complaint = Person::descriptionOf(u"offer_status"_s);
        QVERIFY2(complaint.contains(u"can't be made void"_s), qPrintable(complaint));
        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(historyStates(), QList{HistoryEntry::State::Failed});
    }

    void somebodyElseMovedTheOfferJustBefore()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        QVERIFY(fillInSent(desk, person));
        const QString id = desk.sandbox().samples(offers).first().id;
        desk.sandbox().setOfferStatus(id, 5);
        QVERIFY(person.send());
        QTRY_VERIFY(Person::find(u"collisionCard"_s));
        QVERIFY(desk.sandbox().receivedWrites().isEmpty());
        QCOMPARE(desk.sandbox().record(u"offers"_s, id).value(u"offer_status"_s).toInt(), 5);

        QVERIFY(person.press(u"collisionMine"_s)); // seen, and meant all the same
        QVERIFY(person.seeResult());
        QCOMPARE(desk.sandbox().receivedWrites().size(), 1);
    }

    void whatSomebodyElseMadeOfTheOfferCanStay()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Keys);
        QVERIFY(fillInSent(desk, person));
        const QString id = desk.sandbox().samples(offers).first().id;
        desk.sandbox().setOfferStatus(id, 5);
        QVERIFY(person.send());
        QTRY_VERIFY(Person::find(u"collisionCard"_s));
        QVERIFY(person.press(u"collisionTheirs"_s));
        QTRY_VERIFY(!Person::find(u"collisionCard"_s));
        QVERIFY(desk.sandbox().receivedWrites().isEmpty());
        QCOMPARE(desk.sandbox().record(u"offers"_s, id).value(u"offer_status"_s).toInt(), 5);
    }

    void lostAnswerIsSaidAsDoubtAndReadingTheRecordSettlesIt()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        QVERIFY(fillInSent(desk, person));
        breakWrites(desk, SandboxFaults::Kind::DroppedAfter, u"offer_status"_s);
        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        QCOMPARE(Person::textOf(u"resultHeadline"_s), u"Unknown outcome: it may have been carried out"_s);
        QCOMPARE(desk.sandbox().receivedWrites().size(), 1); // an offer is never repeated by itself

        QVERIFY(person.press(u"stepReadBack"_s));
        QTRY_COMPARE(Person::textOf(u"resultHeadline"_s), u"It was carried out."_s);
        QCOMPARE(desk.sandbox().receivedWrites().size(), 1); // read, not sent again
        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(historyStates(), QList{HistoryEntry::State::Succeeded});
    }

    void writeThatNeverArrivedIsFoundOutAndSentAgain()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        QVERIFY(fillInSent(desk, person));
        breakWrites(desk, SandboxFaults::Kind::DroppedBefore, u"offer_status"_s);
        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        QCOMPARE(Person::textOf(u"resultHeadline"_s), u"Unknown outcome: it may have been carried out"_s);
        desk.sandbox().setFaults({});

        QVERIFY(person.press(u"stepReadBack"_s));
        QTRY_COMPARE(Person::textOf(u"resultHeadline"_s), u"It was not carried out."_s);
        QVERIFY(person.send());
        QTRY_COMPARE(Person::textOf(u"resultHeadline"_s), u"The offer's status was updated."_s);
        const QString id = desk.sandbox().samples(offers).first().id;
        QCOMPARE(desk.sandbox().record(u"offers"_s, id).value(u"offer_status"_s).toInt(), 6);
    }

    void lostAnswerOfAPreHireIsRepeatedUnderTheSameToken()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        QVERIFY(person.openPage(preHires));
        QVERIFY(person.pickSample(desk.sandbox().samples(preHires).first().id));
        QVERIFY(person.replace(u"hire_date"_s, u"2031-05-06"_s));
        SandboxFaults once;
        once.kind = SandboxFaults::Kind::DroppedAfter;
        once.method = u"PATCH"_s;
        once.times = 1;
        desk.sandbox().setFaults(once);
        QVERIFY(person.send());
        QVERIFY(person.seeResult());
        // The server knows the token already, which says most likely that it was carried out, no more.
        QCOMPARE(Person::textOf(u"resultHeadline"_s), u"Unknown outcome: it may have been carried out"_s);

        const QJsonArray writes = desk.sandbox().receivedWrites();
        QCOMPARE(writes.size(), 2);
        const QJsonValue token =
            writes.at(0).toObject().value(u"query"_s).toObject().value(u"client_token"_s);
        QVERIFY(!token.toString().isEmpty());
        QCOMPARE(writes.at(1).toObject().value(u"query"_s).toObject().value(u"client_token"_s), token);
        QVERIFY(person.press(u"stepReadBack"_s));
        QTRY_COMPARE(Person::textOf(u"resultHeadline"_s), u"It was carried out."_s);
        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(historyStates(), QList{HistoryEntry::State::Succeeded});
    }

    void rewardInDoubtGoesAgainUnderTheSameIdAndIsBookedOnce()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        QVERIFY(person.openPage(rewards));
        QVERIFY(person.pickSample(desk.sandbox().samples(rewards).first().id));
        QVERIFY(person.choose(u"rule_type"_s, u"2"_s));
        QVERIFY(person.choose(u"bonus.bonus_type"_s, u"1"_s));
        QVERIFY(person.replace(u"bonus.point_bonus"_s, u"300"_s));
        QVERIFY(person.choose(u"stage"_s, u"1"_s));
        const qsizetype booked = desk.sandbox().records(u"rewards"_s).size();
        breakWrites(desk, SandboxFaults::Kind::DroppedAfter, u"external_referral_rewards"_s);
        QVERIFY(person.send());
        QVERIFY(person.confirm());
        QTRY_COMPARE_WITH_TIMEOUT(Person::textOf(u"resultHeadline"_s),
                                  u"Unknown outcome: it may have been carried out"_s,
                                  60'000); // after its own repeats
        desk.sandbox().setFaults({});

        QVERIFY(person.press(u"stepTryAgain"_s));
        QTRY_COMPARE(Person::textOf(u"resultHeadline"_s), u"The reward was imported."_s);
        const QJsonArray writes = desk.sandbox().receivedWrites();
        QVERIFY(writes.size() >= 2);
        for (const QJsonValue &write : writes)
            QCOMPARE(write.toObject().value(u"body"_s), writes.first().toObject().value(u"body"_s));
        QCOMPARE(desk.sandbox().records(u"rewards"_s).size(), booked + 1);
        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(historyStates(), QList{HistoryEntry::State::Succeeded}); // one row for all of it
    }
};

QTEST_MAIN(TestFaultsInWindow)
#include "tst_faults_in_window.moc"
