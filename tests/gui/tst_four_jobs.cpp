// SPDX-License-Identifier: Apache-2.0
//
// The four jobs of the program, done once with the mouse and once by keyboard alone, in both languages:
// what a person does at the window, what the sandbox receives, what History shows.
#include "models/history/history_model.h"
#include "tests/gui/desk.h"
#include "tests/gui/ways.h"

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
const auto contracts = u"update_contract"_s;
const auto preHires = u"update_pre_hire"_s;
const auto rewards = u"import_external_referral_reward"_s;

/// What History lists, newest first, as "operation target state".
QStringList historyLines()
{
    const auto *table = qobject_cast<QAbstractItemView *>(Person::find(u"historyTable"_s));
    QStringList lines;
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        const auto *model = qobject_cast<const HistoryModel *>(table->model());
        const HistoryEntry entry = model->entry(model->index(row, 0));
        lines.append(u"%1 %2 %3"_s.arg(entry.operation, entry.target,
                                       model->data(model->index(row, HistoryModel::StateColumn)).toString()));
    }
    return lines;
}

QString succeeded(const QString &operation, const QString &target)
{
    return u"%1 %2 %3"_s.arg(operation, target, stateText(HistoryEntry::State::Succeeded));
}

} // namespace

class TestFourJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void offerIsMovedFromApprovedToSent_data() { addWays(); }
    void offerIsMovedFromApprovedToSent()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        const QString id = desk.sandbox().samples(offers).first().id;
        QCOMPARE(desk.sandbox().record(u"offers"_s, id).value(u"offer_status"_s).toInt(), 4);

        QVERIFY(person.openPage(offers));
        QVERIFY(person.pickSample(id));
        QVERIFY(person.choose(u"offer_status"_s, u"6"_s));
        QVERIFY(person.replace(u"expiration_date"_s, inDays(14)));
        QVERIFY(person.send());
        QVERIFY(person.seeResult());

        const QJsonObject write = desk.onlyWrite();
        QCOMPARE(write.value(u"method"_s).toString(), u"PATCH"_s);
        QCOMPARE(write.value(u"path"_s).toString(), u"/open-apis/hire/v1/offers/%1/offer_status"_s.arg(id));
        QCOMPARE(write.value(u"body"_s).toObject(),
                 (QJsonObject{{u"offer_status"_s, 6}, {u"expiration_date"_s, inDays(14)}}));
        QVERIFY(write.value(u"executed"_s).toBool());
        QCOMPARE(desk.sandbox().record(u"offers"_s, id).value(u"offer_status"_s).toInt(), 6);

        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(historyLines(), QStringList{succeeded(offers, id)});
    }

    void contractNumberIsEdited_data() { addWays(); }
    void contractNumberIsEdited()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        const QString id = desk.sandbox().samples(contracts).first().id;

        QVERIFY(person.openPage(contracts));
        QVERIFY(person.pickSample(id));
        QVERIFY(person.replace(u"contract_number"_s, u"合同-2026-099"_s));
        QVERIFY(person.send());
        QVERIFY(person.seeResult());

        const QJsonObject write = desk.onlyWrite();
        QCOMPARE(write.value(u"method"_s).toString(), u"PATCH"_s);
        QCOMPARE(write.value(u"path"_s).toString(), u"/open-apis/corehr/v1/contracts/"_s + id);
        QCOMPARE(write.value(u"body"_s).toObject(),
                 (QJsonObject{{u"contract_number"_s, u"合同-2026-099"_s}}));
        QVERIFY(write.value(u"executed"_s).toBool());

        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(historyLines(), QStringList{succeeded(contracts, id)});
    }

    void preHireGetsAnotherDateAndSplit_data() { addWays(); }
    void preHireGetsAnotherDateAndSplit()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        const QString id = desk.sandbox().samples(preHires).first().id;
        const QJsonObject before = desk.sandbox().record(u"pre_hires"_s, id);
        const QJsonArray split = before.value(u"cost_center_rate"_s).toArray();
        QCOMPARE(split.size(), 1);
        const QString first = split.first().toObject().value(u"cost_center_id"_s).toString();
        const auto centers = desk.sandbox().fieldSamples(preHires, u"cost_center_id"_s);
        const QString second = centers.at(0).id == first ? centers.at(1).id : centers.at(0).id;

        QVERIFY(person.openPage(preHires));
        QVERIFY(person.pickSample(id));
        QVERIFY(person.replace(u"hire_date"_s, inDays(14)));
        QVERIFY(person.press(u"cost_center_rate.add"_s)); // half and half
        QTRY_VERIFY(Person::find(u"listPicker"_s));
        person.type(second);
        person.enter();
        QTRY_VERIFY(!Person::find(u"listPicker"_s));
        QVERIFY(person.replace(u"cost_center_rate.1.rate"_s, u"70"_s)); // the other one follows
        QVERIFY(person.send());
        QVERIFY(person.seeResult());

        const QJsonObject write = desk.onlyWrite();
        QCOMPARE(write.value(u"method"_s).toString(), u"PATCH"_s);
        QCOMPARE(write.value(u"path"_s).toString(), u"/open-apis/corehr/v1/pre_hires/"_s + id);
        const QJsonArray wanted{QJsonObject{{u"cost_center_id"_s, first}, {u"rate"_s, 70}},
                                QJsonObject{{u"cost_center_id"_s, second}, {u"rate"_s, 30}}};
        QCOMPARE(write.value(u"body"_s).toObject(),
                 (QJsonObject{{u"onboarding_status"_s,
                               QJsonObject{{u"enum_name"_s, before.value(u"onboarding_status"_s)}}},
                              {u"hire_date"_s, inDays(14)},
                              {u"cost_center_rate"_s, wanted}}));
        QVERIFY(write.value(u"executed"_s).toBool());

        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(historyLines(), QStringList{succeeded(preHires, id)});
    }

    void rewardIsImportedOnceItIsConfirmed_data() { addWays(); }
    void rewardIsImportedOnceItIsConfirmed()
    {
        QFETCH(const Way, way);
        Desk desk(way.language, way.theme);
        QVERIFY(desk.isReady());
        Person person(desk, way.hands);
        const SandboxSample application = desk.sandbox().samples(rewards).first();

        QVERIFY(person.openPage(rewards));
        QVERIFY(person.pickSample(application.id));
        QVERIFY(person.replace(u"external_id"_s, u"GUI-2026-0042"_s));
        QVERIFY(person.choose(u"rule_type"_s, u"2"_s));
        QVERIFY(person.choose(u"bonus.bonus_type"_s, u"2"_s));
        QVERIFY(person.replace(u"bonus.cash.amount"_s, u"2000.50"_s));
        QVERIFY(person.choose(u"stage"_s, u"1"_s));
        QVERIFY(person.send());
        QTRY_VERIFY(person.find(u"questionBox"_s));
        QVERIFY(desk.sandbox().receivedWrites().isEmpty()); // asked first
        QVERIFY(person.confirm());
        QVERIFY(person.seeResult());

        const QJsonObject write = desk.onlyWrite();
        QCOMPARE(write.value(u"method"_s).toString(), u"POST"_s);
        QCOMPARE(write.value(u"path"_s).toString(), u"/open-apis/hire/v1/external_referral_rewards"_s);
        const QJsonObject body = write.value(u"body"_s).toObject();
        QCOMPARE(body.value(u"external_id"_s).toString(), u"GUI-2026-0042"_s);
        QCOMPARE(body.value(u"application_id"_s).toString(), application.id);
        QCOMPARE(body.value(u"referral_user_id"_s).toString(),
                 application.values.value(u"referral_user_id"_s));
        QCOMPARE(body.value(u"rule_type"_s).toInt(), 2);
        QCOMPARE(body.value(u"stage"_s).toInt(), 1);
        QCOMPARE(body.value(u"bonus"_s).toObject().value(u"bonus_type"_s).toInt(), 2);
        const QJsonObject cash = body.value(u"bonus"_s).toObject().value(u"cash"_s).toObject();
        QCOMPARE(cash.value(u"currency_type"_s).toString(), u"CNY"_s);
        QCOMPARE(cash.value(u"amount"_s).toDouble(), 2000.5);
        QVERIFY(write.value(u"executed"_s).toBool());

        QVERIFY(person.openPage(u"history"_s));
        QTRY_COMPARE(historyLines(), QStringList{succeeded(rewards, QString())});
    }
};

QTEST_MAIN(TestFourJobs)
#include "tst_four_jobs.moc"
