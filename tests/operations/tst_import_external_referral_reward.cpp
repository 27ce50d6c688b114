// SPDX-License-Identifier: Apache-2.0
#include "sample_reward.h"

#include "models/operations/operations.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const FieldSpec &field(const QString &key)
{
    return *importExternalReferralReward().field(key);
}

Record freshForm(const QString &userIdType = u"open_id"_s)
{
    Record record;
    importExternalReferralReward().propose(record,
                                           {QDateTime(QDate(2026, 11, 22), QTime(9, 30)), userIdType});
    return record;
}

} // namespace

class ImportRewardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnlyTheRewardThatWasChosen_data();
    void sendsOnlyTheRewardThatWasChosen();
    void keepsTheAmountDigitForDigit_data();
    void keepsTheAmountDigitForDigit();
    void sendsMomentsAsMilliseconds();
    void sendsTheIdTypeAsAQuery();
    void showsWhatBelongsToTheStage_data();
    void showsWhatBelongsToTheStage();
    void suggestsReasonsByRule_data();
    void suggestsReasonsByRule();
    void keepsTheFullWidthBar();
    void countsAndStagesInReasonsAreToBeFilled_data();
    void countsAndStagesInReasonsAreToBeFilled();
    void proposesAnExternalIdThatNobodyMisreads();
    void startsWithTheConnectionsIdTypeAndYuan();
    void asksBeforeMoneyIsBooked_data();
    void asksBeforeMoneyIsBooked();
    void asksByTheReferrersNameOrSaysThatNobodyKnowsIt();
    void saysWhatHappensWhenLeftOut_data();
    void saysWhatHappensWhenLeftOut();
    void saysWhoSeesTheRewardAtEachStage();
};

void ImportRewardTest::sendsOnlyTheRewardThatWasChosen_data()
{
    QTest::addColumn<Texts>("changed");
    QTest::addColumn<QString>("bonus");
    QTest::newRow("cash") << Texts{{points, u"100"_s}}
                          << uR"("bonus":{"bonus_type":2,"cash":{"currency_type":"CNY","amount":2000.50}})"_s;
    QTest::newRow("points") << Texts{{bonusType, u"1"_s}, {points, u"100"_s}}
                            << uR"("bonus":{"bonus_type":1,"point_bonus":100})"_s;
}

void ImportRewardTest::sendsOnlyTheRewardThatWasChosen()
{
    QFETCH(Texts, changed);
    QFETCH(QString, bonus);
    const QString body = bodyOf(importExternalReferralReward(), reward(changed));
    QVERIFY2(body.contains(bonus), qPrintable(body));
}

void ImportRewardTest::keepsTheAmountDigitForDigit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::newRow("tenth") << u"100.5"_s << u"100.5"_s;
    QTest::newRow("trailing zero") << u"2000.50"_s << u"2000.50"_s;
    QTest::newRow("no double has it") << u"0.1"_s << u"0.1"_s;
    QTest::newRow("long") << u"123456789012345.67"_s << u"123456789012345.67"_s;
    QTest::newRow("full width") << u"２０００．５０"_s << u"2000.50"_s;
    QTest::newRow("leading zero") << u"007"_s << u"7"_s;
}

void ImportRewardTest::keepsTheAmountDigitForDigit()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    const QString body =
        bodyOf(importExternalReferralReward(), reward({{amount, field(amount).kind->normalised(typed)}}));
    QVERIFY2(body.contains(u"\"amount\":"_s + sent + u'}'), qPrintable(body));
}

void ImportRewardTest::sendsMomentsAsMilliseconds()
{
    const FieldSpec &paidAt = field(u"pay_time"_s);
    const QString digits = paidAt.kind->normalised(u"2026-11-20 18:00"_s);
    QCOMPARE(digits, QString::number(QDateTime(QDate(2026, 11, 20), QTime(18, 0)).toMSecsSinceEpoch()));
    QCOMPARE(paidAt.kind->shown(digits), u"2026-11-20 18:00"_s);
    const QString body = bodyOf(importExternalReferralReward(), reward({{u"pay_time"_s, digits}}));
    QVERIFY2(body.contains(u"\"pay_time\":\""_s + digits + u'"'), qPrintable(body));
}

void ImportRewardTest::sendsTheIdTypeAsAQuery()
{
    const ApiRequest request = buildRequest(importExternalReferralReward(), reward());
    QCOMPARE(request.encodedTarget(),
             QByteArray("/open-apis/hire/v1/external_referral_rewards?user_id_type=open_id"));
    QVERIFY(!request.body.contains("user_id_type"));
    QCOMPARE(request.intent->repeatKey, u"reward-2026-0001"_s);
}

void ImportRewardTest::showsWhatBelongsToTheStage_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<bool>("confirmation");
    QTest::addColumn<bool>("payment");
    QTest::newRow("none yet") << QString() << false << false;
    QTest::newRow("to be confirmed") << u"1"_s << false << false;
    QTest::newRow("confirmed") << u"2"_s << true << false;
    QTest::newRow("paid") << u"3"_s << true << true;
}

void ImportRewardTest::showsWhatBelongsToTheStage()
{
    QFETCH(QString, stage);
    const Draft draft = reward({{u"stage"_s, stage}});
    for (const QString &key : {u"confirm_user_id"_s, u"confirm_time"_s})
        QTEST(field(key).isShown(draft), "confirmation");
    for (const QString &key : {u"pay_user_id"_s, u"pay_time"_s})
        QTEST(field(key).isShown(draft), "payment");
    // What was filled stays in sight, so that the warning has a place.
    QVERIFY(field(u"pay_time"_s).isShown(reward({{u"stage"_s, stage}, {u"pay_time"_s, u"1704720275001"_s}})));
}

void ImportRewardTest::suggestsReasonsByRule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("none yet") << QString() << QStringList();
    QTest::newRow("onboarding") << u"1"_s << QStringList{u"入职"_s, u"转正"_s};
    QTest::newRow("process") << u"2"_s
                             << QStringList{u"推荐奖励"_s, u"进入{阶段名称}阶段"_s, u"候选人到面奖励"_s};
    QTest::newRow("campaign") << u"3"_s
                              << QStringList{u"推荐满 n 个候选人"_s,
                                             u"累计推荐 n 个候选人推荐奖励"_s,
                                             u"累计推荐 n 个候选人进入{阶段名称}阶段"_s,
                                             u"累计推荐 n 个候选人候选人到面奖励"_s,
                                             u"累计推荐 n 个候选人入职"_s,
                                             u"累计推荐 n 个候选人转正"_s};
    QTest::newRow("new talent") << u"4"_s << QStringList{u"入职｜开源"_s, u"转正｜开源"_s};
    QTest::newRow("other") << u"5"_s << QStringList();
}

void ImportRewardTest::suggestsReasonsByRule()
{
    QFETCH(QString, rule);
    QStringList reasons;
    for (const Choice &choice : field(u"reason"_s).proposals(reward({{u"rule_type"_s, rule}}))) {
        reasons.append(choice.value);
        QVERIFY(!choice.note.now().isEmpty()); // what it means, for who reads no Chinese
    }
    QTEST(reasons, "reasons");
}

void ImportRewardTest::keepsTheFullWidthBar()
{
    const auto bar = u"入职｜开源"_s;
    QCOMPARE(field(u"reason"_s).kind->normalised(bar), bar);
    const Draft draft = reward({{u"rule_type"_s, u"4"_s}, {u"reason"_s, bar}});
    QCOMPARE(complaints(importExternalReferralReward(), draft), QStringList());
    QVERIFY(bodyOf(importExternalReferralReward(), draft).contains(u"\"reason\":\"入职｜开源\""_s));
}

void ImportRewardTest::countsAndStagesInReasonsAreToBeFilled_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("warns");
    QTest::newRow("stage open") << u"进入{阶段名称}阶段"_s << true;
    QTest::newRow("stage filled") << u"进入终面阶段"_s << false;
    QTest::newRow("count open") << u"推荐满 n 个候选人"_s << true;
    QTest::newRow("count open, no spaces") << u"推荐满n个候选人"_s << true;
    QTest::newRow("count filled") << u"推荐满 5 个候选人"_s << false;
    QTest::newRow("one of two filled") << u"累计推荐 5 个候选人进入{阶段名称}阶段"_s << true;
    QTest::newRow("a word with an n") << u"onboarding bonus"_s << false;
}

void ImportRewardTest::countsAndStagesInReasonsAreToBeFilled()
{
    QFETCH(QString, reason);
    QFETCH(bool, warns);
    const QStringList expected = warns ? QStringList{u"warn reason"_s} : QStringList();
    QCOMPARE(complaints(importExternalReferralReward(), reward({{u"reason"_s, reason}})), expected);
}

void ImportRewardTest::proposesAnExternalIdThatNobodyMisreads()
{
    static const QRegularExpression shape(u"^PD-20261122-[2-9A-HJ-NP-Z]{6}$"_s);
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString id = freshForm().text(u"external_id"_s);
        QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
        seen.insert(id);
    }
    QVERIFY(seen.size() >= 199);
    QCOMPARE(importExternalReferralReward().repeatKeyField, u"external_id"_s);
}

void ImportRewardTest::startsWithTheConnectionsIdTypeAndYuan()
{
    QCOMPARE(freshForm(u"union_id"_s).text(u"user_id_type"_s), u"union_id"_s);
    QCOMPARE(freshForm().text(currency), u"CNY"_s);
    QVERIFY(freshForm().text(bonusType).isEmpty());
}

void ImportRewardTest::asksBeforeMoneyIsBooked_data()
{
    QTest::addColumn<Texts>("changed");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("cash") << Texts()
                          << QStringList{u"CNY\u00a02,000.50"_s, u"ou_2f6a"_s, u"Paid"_s, u"External ID: "_s};
    QTest::newRow("points") << Texts{{bonusType, u"1"_s}, {points, u"100"_s}, {u"stage"_s, u"1"_s}}
                            << QStringList{u"100 points"_s, u"ou_2f6a"_s, u"To be confirmed"_s};
}

void ImportRewardTest::asksBeforeMoneyIsBooked()
{
    QFETCH(Texts, changed);
    QFETCH(QStringList, named);
    QString words;
    for (const Text &question : importExternalReferralReward().confirmations(reward(changed)))
        words += question.now() + u'\n';
    for (const QString &name : named)
        QVERIFY2(words.contains(name), qPrintable(words));
}

void ImportRewardTest::asksByTheReferrersNameOrSaysThatNobodyKnowsIt()
{
    Draft draft = reward({});
    const auto question = [&] {
        return importExternalReferralReward().confirmations(draft).constFirst().now();
    };
    QVERIFY2(question().contains(u"name not known"_s), qPrintable(question()));
    draft.names = [](const FieldSpec &field, const QString &) {
        return field.key == "referral_user_id"_L1 ? Text::verbatim(u"Zhou Mingyuan"_s) : Text();
    };
    QVERIFY2(question().contains(u"Zhou Mingyuan"_s), qPrintable(question()));
    QVERIFY(!question().contains(u"name not known"_s));
}

void ImportRewardTest::saysWhatHappensWhenLeftOut_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("says");
    QTest::newRow("application") << application << u"“--”"_s;
    QTest::newRow("reason") << u"reason"_s << u"“--”"_s;
    for (const char *key : {"create_user_id", "confirm_user_id", "pay_user_id"})
        QTest::newRow(key) << QString::fromLatin1(key) << u"外部系统"_s;
    for (const char *key : {"create_time", "confirm_time", "pay_time"})
        QTest::newRow(key) << QString::fromLatin1(key) << u"time of sending"_s;
    for (const char *key : {"onboard_time", "conversion_time"})
        QTest::newRow(key) << QString::fromLatin1(key) << u"Recommended"_s;
    QTest::newRow("comment") << u"comment"_s << u"reason is shown"_s;
}

void ImportRewardTest::saysWhatHappensWhenLeftOut()
{
    QFETCH(QString, key);
    QFETCH(QString, says);
    const QString words = field(key).help.now() + field(key).whenEmpty.now();
    QVERIFY2(words.contains(says), qPrintable(words));
}

void ImportRewardTest::saysWhoSeesTheRewardAtEachStage()
{
    const FieldSpec &stage = field(u"stage"_s);
    QVERIFY(stage.choice(u"1"_s)->note.now().contains(u"Not seen by the referrer"_s));
    QVERIFY(stage.choice(u"2"_s)->note.now().contains(u"at once"_s));
    QVERIFY(stage.choice(u"3"_s)->note.now().contains(u"at once"_s));
}

QTEST_GUILESS_MAIN(ImportRewardTest)
#include "tst_import_external_referral_reward.moc"
