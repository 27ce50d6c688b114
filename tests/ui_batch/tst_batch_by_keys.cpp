// SPDX-License-Identifier: Apache-2.0
//
// From a file to a report at the window, by keyboard alone and in both languages: what a person does, what
// the sandbox receives, what stands in the report. And a run that was cut off, continued.
#include "models/batch/run_model.h"
#include "models/sheet/sheet_model.h"
#include "tests/gui/desk.h"
#include "tests/gui/person.h"
#include "tests/ui_batch/batch_steps.h"
#include "tests/ui_batch/file_answers.h"
#include "tests/ui_batch/reward_sheet.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <chrono>

using namespace PeopleDesk;
using namespace PeopleDesk::BatchSteps;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList externalIds(const QJsonArray &writes)
{
    QStringList ids;
    for (const QJsonValue write : writes)
        ids.append(write.toObject().value(u"body"_s).toObject().value(u"external_id"_s).toString());
    ids.sort();
    return ids;
}

} // namespace

class TestBatchByKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void sheetIsMendedSentAndReported_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh") << u"zh"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void sheetIsMendedSentAndReported()
    {
        QFETCH(const QString, language);
        FileAnswers files;
        Desk desk(language, Preferences::Theme::Light, &files);
        QVERIFY(desk.isReady());
        Person person(desk, Person::Hands::Keys);
        QTemporaryDir folder;
        RewardSheet sheet(desk.sandbox(), 12);
        sheet.setHeader(RewardSheet::ExternalId, u"Voucher"_s);
        sheet.setCell(4, RewardSheet::Stage, u"9"_s);
        files.toOpen = folder.filePath(u"rewards.csv"_s);
        QVERIFY(sheet.save(files.toOpen));

        QVERIFY(openRewards(person));
        QVERIFY(!Person::textOf(u"columnsNoticeLabel"_s).isEmpty()); // nothing fills the external_id
        QVERIFY(!isEnabled(u"columnsNextButton"_s));
        QVERIFY(person.chooseIn(u"columnBox_0"_s, u"external_id"_s));
        QTRY_VERIFY(!Person::find(u"columnsNotice"_s));
        QVERIFY(person.press(u"columnsNextButton"_s));

        QTRY_VERIFY(isEnabled(u"checkNextButton"_s));
        QVERIFY(person.goTo(table(u"sheetTable"_s)));
        person.key(Qt::Key_F8);
        const QModelIndex broken = table(u"sheetTable"_s)->currentIndex();
        QCOMPARE(broken.data().toString(), u"9"_s);
        QVERIFY(!broken.data(Qt::AccessibleTextRole).toString().endsWith(u"9"_s)); // the problem is told too
        QVERIFY(!Person::textOf(u"problemWords"_s).isEmpty());
        person.type(u"3"_s);
        person.enter();
        QTRY_VERIFY(!broken.data(SheetModel::SeverityRole).isValid());
        QTRY_VERIFY(isEnabled(u"checkNextButton"_s));
        QVERIFY(person.press(u"checkNextButton"_s));

        desk.sandbox().setRateLimitScale(1000);
        SandboxFaults slow;
        slow.delay = 200ms;
        desk.sandbox().setFaults(slow);
        QTRY_VERIFY(table(u"rehearsalTable"_s) && table(u"rehearsalTable"_s)->model()->rowCount() == 12);
        QTRY_VERIFY(isEnabled(u"sendRowsButton"_s));
        QVERIFY(desk.sandbox().receivedWrites().isEmpty());
        QVERIFY(person.press(u"sendRowsButton"_s));

        QVERIFY(person.press(u"pauseButton"_s));
        QTRY_VERIFY(Person::find(u"step_run"_s) || Person::find(u"step_report"_s));
        if (Person::find(u"step_run"_s))
            QVERIFY(person.press(u"pauseButton"_s));
        desk.sandbox().setFaults({});
        QTRY_VERIFY(Person::find(u"step_report"_s));
        QTRY_VERIFY(isEnabled(u"saveReportButton"_s));
        QCOMPARE(desk.sandbox().receivedWrites().size(), 12);
        const QJsonArray writes = desk.sandbox().receivedWrites();
        QStringList expected;
        for (int row = 0; row < 12; ++row)
            expected.append(sheet.cell(row, RewardSheet::ExternalId));
        QCOMPARE(externalIds(writes), expected);

        files.toSave = folder.filePath(u"report.csv"_s);
        QVERIFY(person.press(u"saveReportButton"_s));
        QTRY_VERIFY(QFile::exists(files.toSave));
        QTRY_COMPARE(readCsv(files.toSave).size(), 13);
        const QList<QStringList> report = readCsv(files.toSave);
        QCOMPARE(report.first().first(), u"Voucher"_s);
        QCOMPARE(report.at(5).at(RewardSheet::Stage), u"3"_s);
        QVERIFY(!report.at(1).last().isEmpty()); // the reward's id
        QVERIFY(person.press(u"newBatchButton"_s));
        QTRY_VERIFY(Person::find(u"step_open"_s));
    }

    void columnIsKnownTheSecondTime()
    {
        FileAnswers files;
        Desk desk(u"en"_s, Preferences::Theme::Dark, &files);
        QVERIFY(desk.isReady());
        QTemporaryDir folder;
        RewardSheet sheet(desk.sandbox(), 3);
        sheet.setHeader(RewardSheet::ExternalId, u"Voucher"_s);
        files.toOpen = folder.filePath(u"rewards.csv"_s);
        QVERIFY(sheet.save(files.toOpen));
        {
            Person person(desk, Person::Hands::Keys);
            QVERIFY(openRewards(person));
            QVERIFY(person.chooseIn(u"columnBox_0"_s, u"external_id"_s));
            QTRY_VERIFY(isEnabled(u"columnsNextButton"_s));
            QVERIFY(person.press(u"columnsNextButton"_s));
            QTRY_VERIFY(Person::find(u"step_check"_s));
        }
        desk.startAgain();
        Person person(desk, Person::Hands::Keys);
        QVERIFY(openRewards(person));
        QTRY_VERIFY(!Person::find(u"columnsNotice"_s));
    }

    void quittingDuringARunIsAskedAboutAndLeavesItWhole()
    {
        FileAnswers files;
        Desk desk(u"en"_s, Preferences::Theme::Dark, &files);
        QVERIFY(desk.isReady());
        QTemporaryDir folder;
        files.toOpen = folder.filePath(u"rewards.csv"_s);
        const RewardSheet sheet(desk.sandbox(), 40);
        QVERIFY(sheet.save(files.toOpen));
        Person person(desk, Person::Hands::Keys);
        SandboxFaults slow;
        slow.delay = 4s; // so many rows as go at once, and no others, are on their way all the while
        desk.sandbox().setFaults(slow);
        QVERIFY(openRewards(person));
        QVERIFY(person.press(u"columnsNextButton"_s));
        QTRY_VERIFY(isEnabled(u"checkNextButton"_s));
        QVERIFY(person.press(u"checkNextButton"_s));
        QTRY_VERIFY(isEnabled(u"sendRowsButton"_s));
        QVERIFY(person.press(u"sendRowsButton"_s));
        QTRY_VERIFY(!desk.sandbox().receivedWrites().isEmpty());

        person.key(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(Person::find(u"questionBox"_s));
        QVERIFY(person.press(u"stayButton"_s));
        QTRY_VERIFY(!Person::find(u"questionBox"_s));
        QVERIFY(Person::find(u"step_run"_s));
        person.key(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(person.confirm());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.window().isVisible(), 20'000);
        // Everything that left was answered before the window went.
        const QJsonArray writes = desk.sandbox().receivedWrites();
        QVERIFY(writes.size() < 40);
        QStringList ids = externalIds(writes);
        QCOMPARE(ids.removeDuplicates(), 0);
        desk.sandbox().setFaults({});
        desk.startAgain();
        Person later(desk, Person::Hands::Keys);
        QVERIFY(later.openPage(u"batch"_s));
        QTRY_VERIFY(Person::find(u"resumeRun_1"_s));
        QVERIFY(later.press(u"resumeRun_1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(Person::find(u"step_report"_s), 20'000);
        for (const QString &id : externalIds(desk.sandbox().receivedWrites()))
            QVERIFY2(!ids.contains(id), qUtf8Printable(id));
        QCOMPARE(desk.sandbox().receivedWrites().size() + ids.size(), 40);
    }

    void runThatWasCutOffIsContinued()
    {
        FileAnswers files;
        Desk desk(u"en"_s, Preferences::Theme::Light, &files);
        QVERIFY(desk.isReady());
        QTemporaryDir folder;
        files.toOpen = folder.filePath(u"rewards.csv"_s);
        const RewardSheet sheet(desk.sandbox(), 40);
        QVERIFY(sheet.save(files.toOpen));
        desk.sandbox().setRateLimitScale(1000);
        int sentBefore = 0;
        {
            Person person(desk, Person::Hands::Keys);
            SandboxFaults slow;
            slow.delay = 100ms;
            desk.sandbox().setFaults(slow);
            QVERIFY(openRewards(person));
            QVERIFY(person.press(u"columnsNextButton"_s));
            QTRY_VERIFY(isEnabled(u"checkNextButton"_s));
            QVERIFY(person.press(u"checkNextButton"_s));
            QTRY_VERIFY(isEnabled(u"sendRowsButton"_s));
            QVERIFY(person.press(u"sendRowsButton"_s));
            QTRY_VERIFY(!desk.sandbox().receivedWrites().isEmpty());
            QVERIFY(person.press(u"stopButton"_s));
            QTRY_VERIFY(Person::find(u"step_report"_s));
            sentBefore = int(desk.sandbox().receivedWrites().size());
            QVERIFY(sentBefore < 40);
        }
        desk.startAgain();
        Person person(desk, Person::Hands::Keys);
        QVERIFY(person.openPage(u"batch"_s));
        QTRY_VERIFY(Person::find(u"resumeRun_1"_s));
        QVERIFY(person.press(u"resumeRun_1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(Person::find(u"step_report"_s), 20'000);
        QCOMPARE(desk.sandbox().receivedWrites().size(), 40 - sentBefore);
        QTRY_VERIFY(!isEnabled(u"resumeButton"_s));
    }
};

QTEST_MAIN(TestBatchByKeys)
#include "tst_batch_by_keys.moc"
