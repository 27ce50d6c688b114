// SPDX-License-Identifier: Apache-2.0
#include "tests/headless/headless.h"
#include "tests/headless/sheets.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

/// Two runs at once on one machine, for one tenant.
class TestHeadlessTogether : public QObject
{
    Q_OBJECT

private:
    static qsizetype refusals(const Sandbox &sandbox)
    {
        qsizetype count = 0;
        for (const QJsonValue &call : sandbox.receivedCalls())
            count += call["code"_L1].toInt() == 99991400 ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    /// Each may go as fast as the tenant allows, and together they go no faster: Feishu refuses nothing. What
    /// it allows here is a fifth more, for answers that come late on a machine that is busy.
    void theyKeepTheLimitBetweenThem()
    {
        constexpr int rows = 50;
        Headless headless;
        headless.sandbox().setRateLimitScale(2.4); // 24 rewards a second
        const auto begin = [&](const QString &name, const QByteArray &prefix) {
            const QString file = headless.write(name, rewardSheet(headless.sandbox(), rows, prefix));
            return headless.start(
                headless.connected({u"--operation"_s, u"import_external_referral_reward"_s, u"--input"_s,
                                    file, u"--rate"_s, u"20/s"_s, u"--json"_s}));
        };
        const auto one = begin(u"one.csv"_s, "PAY-ONE-");
        const auto other = begin(u"other.csv"_s, "PAY-OTHER-");
        for (QProcess *process : {one.get(), other.get()}) {
            const auto result = Headless::finish(*process);
            QVERIFY2(result.exitCode == 0, (result.output + result.errors).constData());
            QCOMPARE(result.json().value("done"_L1).toInt(), rows);
        }
        QCOMPARE(refusals(headless.sandbox()), 0);
        const QHash<QString, int> rewards = headless.bookedRewards();
        QCOMPARE(rewards.size(), 2 * rows);
        for (auto reward = rewards.begin(); reward != rewards.end(); ++reward)
            QVERIFY2(*reward == 1, qPrintable(reward.key()));
    }
};

QTEST_GUILESS_MAIN(TestHeadlessTogether)
#include "tst_headless_together.moc"
