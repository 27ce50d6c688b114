// SPDX-License-Identifier: Apache-2.0
#include "judged_draft.h"

#include "models/operations/operations.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

const auto application = u"application_id"_s;
const auto talent = u"talent_id"_s;
const auto referrer = u"referral_user_id"_s;
const auto bonusType = u"bonus.bonus_type"_s;
const auto points = u"bonus.point_bonus"_s;
const auto currency = u"bonus.cash.currency_type"_s;
const auto amount = u"bonus.cash.amount"_s;

/// A complete cash reward; an empty text takes a field away again.
Draft reward(const Texts &changed = {})
{
    Texts texts{
        {u"user_id_type"_s, u"open_id"_s},
        {referrer, u"ou_2f6a"_s},
        {u"external_id"_s, u"reward-2026-0001"_s},
        {application, u"6930815272790114325"_s},
        {u"rule_type"_s, u"1"_s},
        {bonusType, u"2"_s},
        {currency, u"CNY"_s},
        {amount, u"2000.50"_s},
        {u"stage"_s, u"3"_s},
    };
    texts.insert(changed);
    return typedDraft(texts);
}

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
    void judges_data();
    void judges();
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
    void saysWhatHappensWhenLeftOut_data();
    void saysWhatHappensWhenLeftOut();
    void saysWhoSeesTheRewardAtEachStage();
};

void ImportRewardTest::judges_data()
{
    QTest::addColumn<Texts>("changed");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Texts &changed, const QStringList &expected) {
        QTest::newRow(name) << changed << expected;
    };
    row("complete", {}, {});
    row("no referrer", {{referrer, {}}}, {u"block referral_user_id"_s});
    row("no external id", {{u"external_id"_s, {}}}, {u"block external_id"_s});
    row("no rule", {{u"rule_type"_s, {}}}, {u"block rule_type"_s});
    row("no stage", {{u"stage"_s, {}}}, {u"block stage"_s});
    row("an unknown stage", {{u"stage"_s, u"4"_s}}, {u"block stage"_s});

    row("nobody named", {{application, {}}}, {u"block application_id"_s});
    row("talent and job", {{application, {}}, {talent, u"693"_s}, {u"job_id"_s, u"694"_s}}, {});
    row("talent alone is hardly seen", {{application, {}}, {talent, u"693"_s}}, {u"warn job_id"_s});
    row("both named", {{talent, u"693"_s}}, {u"warn talent_id"_s});

    row("points", {{bonusType, u"1"_s}, {points, u"100"_s}}, {});
    row("points without a number", {{bonusType, u"1"_s}}, {u"block bonus.point_bonus"_s});
    row("half a point", {{bonusType, u"1"_s}, {points, u"1.5"_s}}, {u"block bonus.point_bonus"_s});
    row("no points", {{bonusType, u"1"_s}, {points, u"0"_s}}, {u"warn bonus.point_bonus"_s});
    row("points taken away", {{bonusType, u"1"_s}, {points, u"-5"_s}}, {u"warn bonus.point_bonus"_s});
    row("points that are not used", {{points, u"-5"_s}}, {});
    row("neither points nor cash", {{bonusType, {}}}, {u"block bonus.bonus_type"_s});
    row("no amount", {{amount, {}}}, {u"block bonus.cash.amount"_s});
    row("an amount of nothing", {{amount, u"0"_s}}, {});
    row("a negative amount", {{amount, u"-1"_s}}, {u"block bonus.cash.amount"_s});
    row("a grouped amount", {{amount, u"2,000.50"_s}}, {u"block bonus.cash.amount"_s});
    row("two decimals", {{amount, u"0.05"_s}}, {});
    row("three decimals", {{amount, u"2000.505"_s}}, {u"warn bonus.cash.amount"_s});
    row("no currency", {{currency, {}}}, {u"block bonus.cash.currency_type"_s});
    row("a listed currency", {{currency, u"JPY"_s}}, {});
    row("an unlisted currency", {{currency, u"ISK"_s}}, {});
    row("a currency's number", {{currency, u"1"_s}}, {u"warn bonus.cash.currency_type"_s});
    row("a currency's sign", {{currency, u"￥"_s}}, {u"warn bonus.cash.currency_type"_s});
    row("a currency in small letters", {{currency, u"cny"_s}}, {u"warn bonus.cash.currency_type"_s});

    row("union id as open id", {{referrer, u"on_94a1"_s}}, {u"warn referral_user_id"_s});
    row("union id", {{u"user_id_type"_s, u"union_id"_s}, {referrer, u"on_94a1"_s}}, {});
    row("open id as union id", {{u"user_id_type"_s, u"union_id"_s}}, {u"warn referral_user_id"_s});
    row("user id", {{u"user_id_type"_s, u"user_id"_s}, {referrer, u"4c87bec3"_s}}, {});
    row("open id as user id", {{u"user_id_type"_s, u"user_id"_s}}, {u"warn referral_user_id"_s});
    row("user id as open id", {{referrer, u"4c87bec3"_s}}, {u"warn referral_user_id"_s});
    row("no type means open id", {{u"user_id_type"_s, {}}, {referrer, u"on_94a1"_s}},
        {u"warn referral_user_id"_s});
    row("a type that is not taken here", {{u"user_id_type"_s, u"people_admin_id"_s}},
        {u"block user_id_type"_s, u"warn referral_user_id"_s});
    row("all four people",
        {{u"create_user_id"_s, u"on_1"_s}, {u"confirm_user_id"_s, u"on_2"_s}, {u"pay_user_id"_s, u"on_3"_s}},
        {u"warn confirm_user_id"_s, u"warn create_user_id"_s, u"warn pay_user_id"_s});

    const Texts confirmed{{u"confirm_user_id"_s, u"ou_1"_s}, {u"confirm_time"_s, u"1704720275000"_s}};
    const Texts paid{{u"pay_user_id"_s, u"ou_2"_s}, {u"pay_time"_s, u"1704720275001"_s}};
    const auto at = [](const QString &stage, Texts texts, const Texts &more = {}) {
        texts.insert(more);
        texts.insert(u"stage"_s, stage);
        return texts;
    };
    const QStringList tooEarlyToConfirm{u"warn confirm_time"_s, u"warn confirm_user_id"_s};
    const QStringList tooEarlyToPay{u"warn pay_time"_s, u"warn pay_user_id"_s};
    row("to be confirmed", at(u"1"_s, {}), {});
    row("to be confirmed, confirmed", at(u"1"_s, confirmed), tooEarlyToConfirm);
    row("to be confirmed, both", at(u"1"_s, confirmed, paid), tooEarlyToConfirm + tooEarlyToPay);
    row("confirmed", at(u"2"_s, confirmed), {});
    row("confirmed, paid", at(u"2"_s, confirmed, paid), tooEarlyToPay);
    row("paid, both", at(u"3"_s, confirmed, paid), {});

    row("a time in words", {{u"onboard_time"_s, u"last week"_s}}, {u"block onboard_time"_s});
    row("a time in seconds", {{u"onboard_time"_s, u"1704720275"_s}}, {u"block onboard_time"_s});
}

void ImportRewardTest::judges()
{
    QFETCH(Texts, changed);
    QTEST(complaints(importExternalReferralReward(), reward(changed)), "expected");
}

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
    QTest::newRow("cash") << Texts() << QStringList{u"CNY 2000.50"_s, u"ou_2f6a"_s, u"Paid"_s};
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
    QVERIFY2(field(key).help.now().contains(says), qPrintable(field(key).help.now()));
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
