// SPDX-License-Identifier: Apache-2.0
#include "tests/headless/headless.h"
#include "tests/headless/sheets.h"

#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

/// `peopledesk batch` as a person at a shell, or a script, meets it.
class TestHeadlessBatch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Headless> m_headless;

    QStringList rewards(const QString &file) const
    {
        return {u"--operation"_s, u"import_external_referral_reward"_s,
                u"--input"_s,     file,
                u"--rate"_s,      u"none"_s,
                u"--json"_s};
    }

private Q_SLOTS:
    void init() { m_headless = std::make_unique<Headless>(); }
    void cleanup() { m_headless.reset(); }

    void everyRowIsCarriedOutOnce_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QByteArray>("sheet");
        const Sandbox sandbox;
        QTest::newRow("offers") << u"update_offer_status"_s << offerSheet(sandbox);
        QTest::newRow("contracts") << u"update_contract"_s << contractSheet(sandbox, 20);
        QTest::newRow("pre-hires") << u"update_pre_hire"_s << preHireSheet(sandbox, 10);
        QTest::newRow("rewards") << u"import_external_referral_reward"_s << rewardSheet(sandbox, 20);
    }
    void everyRowIsCarriedOutOnce()
    {
        QFETCH(QString, operation);
        QFETCH(QByteArray, sheet);
        const auto result = m_headless->runConnected({u"--operation"_s, operation, u"--input"_s,
                                                      m_headless->write(u"sheet.csv"_s, sheet), u"--rate"_s,
                                                      u"none"_s, u"--json"_s});
        const int rows = int(sheet.count('\n')) - 1;
        QVERIFY2(rows >= 4, "the sandbox has too few records for this test");
        QCOMPARE(result.json().value("rows"_L1).toInt(), rows);
        const auto writes = m_headless->executedWrites();
        for (const int times : writes)
            QCOMPARE(times, 1);
        QCOMPARE(writes.size(), result.json().value("done"_L1).toInt());
        QVERIFY2(result.exitCode == 0, (result.output + result.errors).constData());
    }

    void aColumnThatMayNeverBeSentIsNamedAndLeftOut()
    {
        const auto result = m_headless->runConnected(
            {u"--operation"_s, u"update_contract"_s, u"--input"_s,
             m_headless->write(u"sheet.csv"_s, contractSheet(m_headless->sandbox(), 2)), u"--rate"_s,
             u"none"_s});
        QVERIFY(result.errors.contains("employment_id"));
        for (const QString &write : m_headless->executedWrites().keys())
            QVERIFY(!write.contains(u"employment_id"_s));
        QCOMPARE(result.exitCode, 0);
    }

    void theSameSheetAgainBooksNothing()
    {
        const QString file = m_headless->write(u"sheet.csv"_s, rewardSheet(m_headless->sandbox(), 10));
        QCOMPARE(m_headless->runConnected(rewards(file)).exitCode, 0);
        const qsizetype before = m_headless->sandbox().receivedWrites().size();
        const auto again = m_headless->runConnected(rewards(file));
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.json().value("booked_before"_L1).toInt(), 10);
        QCOMPARE(m_headless->sandbox().receivedWrites().size(), before);
    }

    void aRowWithAProblemIsLeftOutAndTheOthersGo()
    {
        QByteArray sheet = rewardSheet(m_headless->sandbox(), 3);
        sheet.replace("1001.50", "-1");
        const auto result = m_headless->runConnected(rewards(m_headless->write(u"sheet.csv"_s, sheet)));
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.json().value("done"_L1).toInt(), 2);
        QCOMPARE(result.json().value("left_out"_L1).toInt(), 1);
        QCOMPARE(m_headless->executedWrites().size(), 2);
        QVERIFY(result.errors.contains("Row 3"));
    }

    void idsThatWereRoundedStopItBeforeAnythingIsSent()
    {
        QByteArray sheet = "offer_id,offer_status\n";
        for (int i = 0; i < 100; ++i)
            sheet += "69308152727" + QByteArray::number(1000 + i) + "0000,2\n";
        const auto result = m_headless->runConnected({u"--operation"_s, u"update_offer_status"_s,
                                                      u"--input"_s, m_headless->write(u"sheet.csv"_s, sheet),
                                                      u"--accept"_s, u"suspicious-ids"_s});
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.errors.contains("Look for the right IDs"));
        QVERIFY(m_headless->sandbox().receivedCalls().isEmpty());
    }

    void suspiciousIdsAreAskedAboutOnceAndCanBeAccepted()
    {
        QByteArray sheet = "offer_id,offer_status\n";
        for (int i = 0; i < 400; ++i)
            sheet += "69308152727" + QByteArray::number(1000 + i) + (i % 40 == 0 ? "0000" : "4327") + ",2\n";
        const QStringList arguments{u"--operation"_s, u"update_offer_status"_s, u"--input"_s,
                                    m_headless->write(u"sheet.csv"_s, sheet), u"--dry-run"_s};
        const auto asked = m_headless->runConnected(arguments.mid(0, 4));
        QCOMPARE(asked.exitCode, 2);
        QVERIFY(asked.errors.contains("--accept suspicious-ids"));
        QVERIFY(m_headless->sandbox().receivedCalls().isEmpty());
        // None of these offers exists; what matters is that it went on.
        const auto accepted = m_headless->runConnected(
            arguments.mid(0, 4) + QStringList{u"--accept"_s, u"suspicious-ids"_s, u"--rate"_s, u"none"_s});
        QCOMPARE(accepted.exitCode, 1);
        QVERIFY(!m_headless->sandbox().receivedCalls().isEmpty());
    }

    void aProductionAddressWantsTheNumberOfRows()
    {
        const auto result =
            m_headless->run({u"batch"_s, u"--operation"_s, u"update_offer_status"_s, u"--input"_s,
                             m_headless->write(u"sheet.csv"_s, offerSheet(m_headless->sandbox())),
                             u"--base-url"_s, u"https://feishu.invalid"_s, u"--app-id"_s, u"cli_1"_s,
                             u"--app-secret-stdin"_s, u"--language"_s, u"en"_s});
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.errors.contains("--accept rows="));
    }

    void unusableInputEndsWithTwo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no header") << QByteArray("a,b\n1,2\n") << QByteArray("--map");
        QTest::newRow("no rows") << QByteArray("offer_id,offer_status\n") << QByteArray("no row below");
        QTest::newRow("a needed column is missing")
            << QByteArray("offer_id\n1\n") << QByteArray("offer_status");
        QTest::newRow("no sheet") << QByteArray("%PDF-1.4\n") << QByteArray("neither CSV");
    }
    void unusableInputEndsWithTwo()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, word);
        const auto result =
            m_headless->runConnected({u"--operation"_s, u"update_offer_status"_s, u"--input"_s,
                                      m_headless->write(u"sheet.csv"_s, content)});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.errors.contains(word), result.errors.constData());
        QVERIFY(m_headless->sandbox().receivedCalls().isEmpty());
    }

    void aMapSaysWhatColumnsMean()
    {
        QByteArray sheet = offerSheet(m_headless->sandbox());
        sheet.replace("offer_id,offer_status", "编号,步骤");
        const auto result = m_headless->runConnected(
            {u"--operation"_s, u"update_offer_status"_s, u"--input"_s,
             m_headless->write(u"sheet.csv"_s, sheet), u"--map"_s,
             m_headless->write(u"map.json"_s, R"({"编号":"offer_id","步骤":"offer_status"})"), u"--rate"_s,
             u"none"_s});
        QVERIFY2(result.exitCode == 0, result.errors.constData());
    }

    void aRehearsalSendsNothingAndTellsOfEachRow()
    {
        const auto result =
            m_headless->runConnected({u"--operation"_s, u"update_offer_status"_s, u"--input"_s,
                                      m_headless->write(u"sheet.csv"_s, offerSheet(m_headless->sandbox())),
                                      u"--dry-run"_s, u"--json"_s, u"--rate"_s, u"none"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.json().value("will_change"_L1).toInt() > 0);
        QVERIFY(m_headless->executedWrites().isEmpty());
    }

    void nothingToResumeEndsWithTwo()
    {
        QCOMPARE(m_headless->runConnected({u"--resume"_s, u"last"_s}).exitCode, 2);
    }

    void aReportKeepsTheSheetAndTellsTheOutcome()
    {
        const QString report = m_headless->path(u"report.csv"_s);
        const auto result = m_headless->runConnected(
            rewards(m_headless->write(u"sheet.csv"_s, rewardSheet(m_headless->sandbox(), 3)))
            + QStringList{u"--report"_s, report});
        QCOMPARE(result.exitCode, 0);
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).contains("Returned ID"));
        QVERIFY(lines.at(1).contains("PAY-0"));
        QVERIFY(lines.at(1).contains("Done"));
        QVERIFY(!lines.at(1).contains("'")); // ids to the letter
    }

    void aReportOpenedAgainSendsNothingTwice_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("exitCode");
        const Sandbox sandbox;
        for (const QString &name : {u"report.csv"_s, u"report.xlsx"_s}) {
            const QByteArray format = name.section(u'.', 1).toUtf8();
            // What the ledger knows needs no second run; of the others only the report says that they are
            // done.
            QTest::newRow(("rewards, " + format).constData())
                << u"import_external_referral_reward"_s << rewardSheet(sandbox, 6) << name << 0;
            QTest::newRow(("offers, " + format).constData())
                << u"update_offer_status"_s << offerSheet(sandbox) << name << 2;
        }
    }
    void aReportOpenedAgainSendsNothingTwice()
    {
        QFETCH(QString, operation);
        QFETCH(QByteArray, sheet);
        QFETCH(QString, name);
        QFETCH(int, exitCode);
        const QString report = m_headless->path(name);
        const QStringList common{u"--operation"_s, operation, u"--rate"_s, u"none"_s};
        const auto first = m_headless->runConnected(
            common
            + QStringList{u"--input"_s, m_headless->write(u"sheet.csv"_s, sheet), u"--report"_s, report});
        QCOMPARE(first.exitCode, 0);
        const qsizetype before = m_headless->sandbox().receivedWrites().size();
        QVERIFY(before > 0);

        const QString second = m_headless->path(u"second.csv"_s);
        const auto again =
            m_headless->runConnected(common + QStringList{u"--input"_s, report, u"--report"_s, second});
        QCOMPARE(m_headless->sandbox().receivedWrites().size(), before);
        QVERIFY2(again.exitCode == exitCode || again.exitCode == 1, again.errors.constData());
        QVERIFY2(!again.errors.contains("Log ID"), again.errors.constData());
        QFile file(second);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray head = file.readLine();
            QCOMPARE(head.count("Outcome"), 1);
        }
    }

    void aSecretOnTheCommandLineIsNotTaken()
    {
        const auto result = m_headless->run({u"batch"_s, u"--resume"_s, u"last"_s, u"--base-url"_s,
                                             u"http://127.0.0.1:1"_s, u"--app-id"_s, u"cli_1"_s});
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.errors.contains("--app-secret-stdin"));
    }
};

QTEST_GUILESS_MAIN(TestHeadlessBatch)
#include "tst_headless_batch.moc"
