// SPDX-License-Identifier: Apache-2.0
//
// A session that ended without knowing what became of a write, and the start after it.
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

QList<HistoryEntry::State> historyStates()
{
    const auto *table = qobject_cast<QAbstractItemView *>(Person::find(u"historyTable"_s));
    QList<HistoryEntry::State> states;
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        states.append(
            qobject_cast<const HistoryModel *>(table->model())->entry(table->model()->index(row, 0)).state);
    return states;
}

void loseAnswersToWrites(Desk &desk)
{
    SandboxFaults faults;
    faults.kind = SandboxFaults::Kind::DroppedAfter;
    faults.method = u"PATCH"_s;
    desk.sandbox().setFaults(faults);
}

} // namespace

class TestDoubtAtStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void preHireIsReadBackAndRepeatedWithoutAsking()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        const QString id = desk.sandbox().samples(preHires).first().id;
        QVERIFY(person.openPage(preHires));
        QVERIFY(person.pickSample(id));
        QVERIFY(person.replace(u"hire_date"_s, u"2031-05-06"_s));
        loseAnswersToWrites(desk);
        QVERIFY(person.send());
        // A pre-hire is repeated by itself before it is given up.
        QTRY_VERIFY_WITH_TIMEOUT(Person::find(u"resultPanel"_s), 60'000);
        const QJsonObject first = desk.sandbox().receivedWrites().first().toObject();

        desk.startAgain(); // its sandbox knows nothing of the change
        QVERIFY(desk.isReady());
        QTRY_VERIFY(Person::find(u"doubtNotice"_s));
        QVERIFY(person.press(u"resolveDoubtsButton"_s));
        QTRY_VERIFY(!Person::find(u"doubtNotice"_s)); // already while the write is on its way
        QTRY_COMPARE(desk.sandbox().receivedWrites().size(), 1);
        const QJsonObject second = desk.onlyWrite();
        QCOMPARE(second.value(u"body"_s), first.value(u"body"_s));
        QVERIFY(!first.value(u"query"_s).toObject().value(u"client_token"_s).toString().isEmpty());
        QCOMPARE(second.value(u"query"_s), first.value(u"query"_s)); // the same token
        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(historyStates(), QList{HistoryEntry::State::Succeeded});
    }

    void offerIsAskedAboutBeforeItGoesAgain()
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Person person(desk, Hands::Mouse);
        QVERIFY(person.openPage(offers));
        QVERIFY(person.pickSample(desk.sandbox().samples(offers).first().id));
        QVERIFY(person.choose(u"offer_status"_s, u"6"_s));
        QVERIFY(person.replace(u"expiration_date"_s, u"2099-12-31"_s));
        loseAnswersToWrites(desk);
        QVERIFY(person.send());
        QVERIFY(person.seeResult());

        desk.startAgain();
        QVERIFY(desk.isReady());
        QTRY_VERIFY(Person::find(u"doubtNotice"_s));
        QVERIFY(person.press(u"showDoubtsButton"_s));
        QTRY_COMPARE(historyStates(), QList{HistoryEntry::State::InDoubt});
        QVERIFY(person.press(u"resolveDoubtsButton"_s));
        QTRY_VERIFY(Person::find(u"questionBox"_s));
        QVERIFY(person.press(u"stayButton"_s));
        QTRY_VERIFY(!Person::find(u"doubtNotice"_s));
        QVERIFY(desk.sandbox().receivedWrites().isEmpty()); // nothing was sent again
    }
};

QTEST_MAIN(TestDoubtAtStart)
#include "tst_doubt_at_start.moc"
