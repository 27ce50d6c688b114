// SPDX-License-Identifier: Apache-2.0
#include "tests/headless/headless.h"
#include "tests/headless/sheets.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

/// A run that is killed at random moments, with answers on their way, and taken up again until it is done:
/// every row is carried out exactly once, and the program says so. PEOPLEDESK_KILLS sets how many moments each
/// operation gets.
class TestHeadlessCrashes : public QObject
{
    Q_OBJECT

private:
    static int killsWanted(int usual)
    {
        const int asked = qEnvironmentVariableIntValue("PEOPLEDESK_KILLS");
        return asked > 0 ? asked : usual;
    }

    /// Kills it at some moment, unless it has ended by then. Whether it was killed.
    static bool killAtSomeMoment(QProcess &process, QRandomGenerator &random)
    {
        constexpr int longest = 400;
        QTimer::singleShot(random.bounded(longest), &process, &QProcess::kill); // SIGKILL
        return Headless::finish(process).exitCode < 0;
    }

private Q_SLOTS:
    void everyRowIsCarriedOutExactlyOnce_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<int>("kills");
        const Sandbox sandbox;
        QTest::newRow("contracts") << u"update_contract"_s << contractSheet(sandbox, 30) << killsWanted(15);
        QTest::newRow("pre-hires") << u"update_pre_hire"_s << preHireSheet(sandbox, 12) << killsWanted(15);
        QTest::newRow("rewards") << u"import_external_referral_reward"_s << rewardSheet(sandbox, 40)
                                 << killsWanted(15);
        // Without a key each doubt waits before it is looked up.
        QTest::newRow("offers") << u"update_offer_status"_s << offerSheet(sandbox) << killsWanted(4);
    }

    void everyRowIsCarriedOutExactlyOnce()
    {
        QFETCH(QString, operation);
        QFETCH(QByteArray, sheet);
        QFETCH(int, kills);
        const qsizetype rows = sheet.count('\n') - 1;
        QRandomGenerator random(20261122);
        int killed = 0;
        int doubts = 0;
        while (killed < kills) {
            Headless headless;
            SandboxFaults slow;
            slow.delay = std::chrono::milliseconds(30);
            headless.sandbox().setFaults(slow);
            const QStringList options{u"--rate"_s, u"none"_s, u"--width"_s, u"4"_s, u"--json"_s};
            const QStringList begin = headless.connected(
                QStringList{u"--operation"_s, operation, u"--input"_s, headless.write(u"sheet.csv"_s, sheet)}
                + options);
            const QStringList resume = headless.connected(QStringList{u"--resume"_s, u"last"_s} + options);

            // A run that was killed before it was on disk has to be begun again; one that is there never is.
            bool isOnDisk = false;
            Headless::Result result;
            do {
                const auto process = headless.start(isOnDisk ? resume : begin);
                if (killed < kills && killAtSomeMoment(*process, random)) {
                    ++killed;
                    isOnDisk = isOnDisk || headless.hasRuns();
                    result.exitCode = -1;
                    continue;
                }
                result = Headless::finish(*process);
            } while (result.exitCode == -1);
            const QHash<QString, int> writes = operation == u"import_external_referral_reward"_s
                ? headless.bookedRewards()
                : headless.executedWrites();
            for (auto write = writes.begin(); write != writes.end(); ++write)
                QVERIFY2(*write == 1, qPrintable(write.key()));
            QCOMPARE(writes.size(), rows);
            // Ended just before it could be killed: then its last word is that there is nothing to resume.
            QVERIFY2(result.exitCode == 0 || result.exitCode == 2, (result.output + result.errors).constData());
            doubts += result.json().value("in_doubt"_L1).toInt();
        }
        QCOMPARE(doubts, 0);
    }
};

QTEST_GUILESS_MAIN(TestHeadlessCrashes)
#include "tst_headless_crashes.moc"
