// SPDX-License-Identifier: Apache-2.0
#include "tests/headless/headless.h"
#include "tests/headless/sheets.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

using Kind = SandboxFaults::Kind;

/// Every fifth answer goes wrong in some way: all rows are done in the end, and none twice.
class TestHeadlessFaults : public QObject
{
    Q_OBJECT

private:
    static SandboxFaults everyFifthWrite(Kind kind)
    {
        SandboxFaults faults;
        faults.kind = kind;
        faults.every = 5;
        faults.path = u"/open-apis/"_s;
        return faults;
    }

private Q_SLOTS:
    void allRowsAreDoneAndNoneTwice_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<SandboxFaults>("faults");
        const Sandbox sandbox;
        const std::pair<const char *, Kind> kinds[] = {{"500 before it is carried out", Kind::ServerError},
                                                       {"dropped before", Kind::DroppedBefore},
                                                       {"dropped after", Kind::DroppedAfter},
                                                       {"cut off", Kind::Truncated},
                                                       {"a gateway's page", Kind::Garbage},
                                                       {"limited", Kind::RateLimited}};
        const std::pair<QString, QByteArray> jobs[] = {
            {u"update_offer_status"_s, offerSheet(sandbox)},
            {u"update_contract"_s, contractSheet(sandbox, 20)},
            {u"update_pre_hire"_s, preHireSheet(sandbox, 10)},
            {u"import_external_referral_reward"_s, rewardSheet(sandbox, 20)}};
        for (const auto &[operation, sheet] : jobs) {
            for (const auto &[name, kind] : kinds)
                QTest::addRow("%s, %s", qPrintable(operation), name) << operation << sheet << everyFifthWrite(kind);
        }
    }
    void allRowsAreDoneAndNoneTwice()
    {
        QFETCH(QString, operation);
        QFETCH(QByteArray, sheet);
        QFETCH(SandboxFaults, faults);
        Headless headless;
        headless.sandbox().setFaults(faults);
        const auto result = headless.runConnected(
            {u"--operation"_s, operation, u"--input"_s, headless.write(u"sheet.csv"_s, sheet), u"--rate"_s, u"none"_s,
             u"--width"_s, u"8"_s, u"--json"_s});
        QVERIFY2(result.exitCode == 0, (result.output + result.errors).constData());
        const QHash<QString, int> writes = operation == u"import_external_referral_reward"_s
            ? headless.bookedRewards()
            : headless.executedWrites();
        for (auto write = writes.begin(); write != writes.end(); ++write)
            QVERIFY2(*write == 1, qPrintable(write.key()));
        QCOMPARE(writes.size(), sheet.count('\n') - 1);
    }
};

QTEST_GUILESS_MAIN(TestHeadlessFaults)
#include "tst_headless_faults.moc"
