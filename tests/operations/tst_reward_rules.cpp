// SPDX-License-Identifier: Apache-2.0
#include "sample_reward.h"

#include "models/operations/operations.h"

#include <QtTest>

using namespace PeopleDesk;

class RewardRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

void RewardRulesTest::judges_data()
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

    row("paid next year",
        at(u"3"_s, confirmed, {{u"pay_user_id"_s, u"ou_2f6a"_s}, {u"pay_time"_s, u"1826870400000"_s}}),
        {u"warn pay_time"_s});

    row("a time in words", {{u"onboard_time"_s, u"last week"_s}}, {u"block onboard_time"_s});
    row("a time in seconds", {{u"onboard_time"_s, u"1704720275"_s}}, {u"block onboard_time"_s});
}

void RewardRulesTest::judges()
{
    QFETCH(Texts, changed);
    QTEST(complaints(importExternalReferralReward(), reward(changed)), "expected");
}

QTEST_GUILESS_MAIN(RewardRulesTest)
#include "tst_reward_rules.moc"
