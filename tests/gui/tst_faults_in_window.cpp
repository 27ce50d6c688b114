// SPDX-License-Identifier: Apache-2.0
//
// A server that refuses, and a connection that breaks: what the window says, and what it offers next.
#include "models/history/history_model.h"
#include "tests/gui/desk.h"
#include "tests/gui/person.h"
#include "ui/editors/field_editor.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using Hands = Person::Hands;

namespace {

const auto offers = u"update_offer_status"_s;
const auto preHires = u"update_pre_hire"_s;
const auto rewards = u"import_external_referral_reward"_s;

void breakTheNextWrite(Desk &desk, SandboxFaults::Kind kind, const QString &method)
{
    SandboxFaults faults;
    faults.kind = kind;
    faults.method = method;
    faults.path = method == u"POST"_s ? u"external_referral_rewards"_s : QString();
    faults.times = 1;
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

bool changeTheDate(Desk &desk, Person &person)
{
    return person.openPage(preHires) && person.pickSample(desk.sandbox().samples(preHires).first().id)
        && person.replace(u"hire_date"_s, u"2031-05-06"_s) && person.send();
}

} // namespace

class TestFaultsInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalMarksItsFieldAndShowsCodeAndLogId()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        QString id;
        for (const SandboxSample &sample : desk.sandbox().samples(offers)) {
            const int status = desk.sandbox().record(u"offers"_s, sample.id).value(u"offer_status"_s).toInt();
            if (id.isEmpty() && status == 6)
                id = sample.id;
        }
        QVERIFY(!id.isEmpty());
        QVERIFY(person.openPage(offers));
        QVERIFY(person.pickSample(id));
        QVERIFY(person.choose(u"offer_status"_s, u"9"_s));
        desk.sandbox().setOfferStatus(id, 4); // somebody else was there meanwhile
        QVERIFY(person.send());
        QVERIFY(person.seeResult());

        QCOMPARE(desk.onlyWrite().value(u"code"_s).toInt(), 1002072);
        QVERIFY2(Person::textOf(u"resultCode"_s).contains(u"1002072"_s),
                 qPrintable(Person::textOf(u"resultCode"_s)));
        QVERIFY(Person::find(u"logIdField"_s));
        QVERIFY(Person::textOf(u"resultHeadline"_s).contains(u"can't be made void"_s));
        const FieldEditor *status = Person::editor(u"offer_status"_s);
        QVERIFY(status);
        QVERIFY2(status->control()->accessibleDescription().contains(u"void"_s),
                 qPrintable(status->control()->accessibleDescription()));
        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(historyStates(), QList{HistoryEntry::State::Failed});
    }

    void lostAnswerIsSaidAsDoubtAndReadingTheRecordSettlesIt()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        breakTheNextWrite(desk, SandboxFaults::Kind::DroppedAfter, u"PATCH"_s);
        QVERIFY(changeTheDate(desk, person));
        QVERIFY(person.seeResult());
        QCOMPARE(Person::textOf(u"resultHeadline"_s), u"This may have been carried out."_s);
        QCOMPARE(desk.sandbox().receivedWrites().size(), 1);

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
        breakTheNextWrite(desk, SandboxFaults::Kind::DroppedBefore, u"PATCH"_s);
        QVERIFY(changeTheDate(desk, person));
        QVERIFY(person.seeResult());
        QCOMPARE(Person::textOf(u"resultHeadline"_s), u"This may have been carried out."_s);

        QVERIFY(person.press(u"stepReadBack"_s));
        QTRY_COMPARE(Person::textOf(u"resultHeadline"_s), u"It was not carried out."_s);
        QVERIFY(person.send());
        QTRY_COMPARE(Person::textOf(u"resultHeadline"_s), u"The pre-hire was updated."_s);
        const QString id = desk.sandbox().samples(preHires).first().id;
        QCOMPARE(desk.sandbox().record(u"pre_hires"_s, id).value(u"hire_date"_s).toString(), u"2031-05-06"_s);
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
        breakTheNextWrite(desk, SandboxFaults::Kind::DroppedAfter, u"POST"_s);
        QVERIFY(person.send());
        QVERIFY(person.confirm());
        QTRY_COMPARE(Person::textOf(u"resultHeadline"_s), u"This may have been carried out."_s);

        QVERIFY(person.press(u"stepTryAgain"_s));
        QTRY_COMPARE(Person::textOf(u"resultHeadline"_s), u"The reward was booked."_s);
        const QJsonArray writes = desk.sandbox().receivedWrites();
        QCOMPARE(writes.size(), 2);
        QCOMPARE(writes.at(0).toObject().value(u"body"_s), writes.at(1).toObject().value(u"body"_s));
        QCOMPARE(desk.sandbox().records(u"rewards"_s).size(), booked + 1);
    }
};

QTEST_MAIN(TestFaultsInWindow)
#include "tst_faults_in_window.moc"
