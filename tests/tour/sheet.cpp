// SPDX-License-Identifier: Apache-2.0
#include "tests/tour/sheet.h"

#include "app/sandbox/sandbox.h"
#include "models/batch/batch_report.h"
#include "models/operations/operations.h"
#include "tests/tour/guide.h"
#include "tests/tour/sheet_steps.h"
#include "tests/ui_batch/file_answers.h"
#include "tests/ui_batch/reward_sheet.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTest>

namespace PeopleDesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rows = 28;

/// With the labels of the language, as a template has them; three cells are wrong, and one column has a name
/// of its own.
bool writeSheet(const Sandbox &sandbox, const QString &path)
{
    const OperationSpec &spec = importExternalReferralReward();
    RewardSheet sheet(sandbox, rows);
    const QStringList paths{
        u"application_id"_s,   u"referral_user_id"_s,         u"rule_type"_s,        u"stage"_s,
        u"bonus.bonus_type"_s, u"bonus.cash.currency_type"_s, u"bonus.cash.amount"_s};
    for (qsizetype i = 0; i < paths.size(); ++i)
        sheet.setHeader(int(i) + 1, spec.field(paths.at(i))->label.now());
    sheet.setHeader(RewardSheet::ExternalId, u"凭证号 Voucher"_s);
    sheet.setCell(4, RewardSheet::Stage, u"9"_s);
    sheet.setCell(7, RewardSheet::Amount, u"12500元"_s);
    sheet.setCell(11, RewardSheet::Application, u"6.93081527279E+18"_s);
    return sheet.save(path);
}

/// From one problem to the next until the cell with that text is reached.
void goToProblem(Guide &guide, const QString &text)
{
    QAbstractItemView *cells = table(guide, u"sheetTable"_s);
    cells->setFocus();
    guide.await(u"the cell "_s + text, [&] {
        if (cells->currentIndex().data().toString() != text)
            QTest::keyClick(cells, Qt::Key_F8);
        return cells->currentIndex().data().toString() == text;
    });
}

void mend(Guide &guide, const QString &wrong, const QString &text)
{
    goToProblem(guide, wrong);
    QAbstractItemView *cells = table(guide, u"sheetTable"_s);
    const QModelIndex cell = cells->currentIndex();
    QTest::keyClick(cells, Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::sendKeyEvent(QTest::Click, editor, Qt::Key_unknown, text, Qt::NoModifier);
    QTest::keyClick(editor, Qt::Key_Return);
    guide.await(u"a mended cell"_s, [&] { return cell.data(Qt::EditRole).toString() == text; });
}

void openAndCheck(Guide &guide)
{
    guide.openPage(u"batch"_s);
    chooseIn(guide, u"batchOperation"_s, u"import_external_referral_reward"_s);
    guide.picture(u"batch-open"_s);
    guide.press(u"openFileButton"_s);
    guide.awaitShown(u"columnsNotice"_s);
    guide.await(u"the first rows"_s,
                [&] { return table(guide, u"previewTable"_s)->model()->rowCount() == rows; });
    guide.picture(u"batch-column-missing"_s);
    chooseIn(guide, u"columnBox_0"_s, u"external_id"_s);
    awaitEnabled(guide, u"columnsNextButton"_s);
    guide.picture(u"batch-columns"_s);
    guide.press(u"columnsNextButton"_s);
    awaitEnabled(guide, u"checkNextButton"_s);
    goToProblem(guide, u"6.93081527279E+18"_s);
    guide.picture(u"batch-check"_s);
    mend(guide, u"9"_s, u"3"_s);
    mend(guide, u"12500元"_s, u"12500.00"_s);
    awaitEnabled(guide, u"checkNextButton"_s);
    guide.press(u"onlyProblemsBox"_s);
    guide.picture(u"batch-only-problems"_s);
}

void confirm(Guide &guide)
{
    guide.press(u"checkNextButton"_s);
    guide.await(u"the rows as they will be sent"_s, [&] {
        const QAbstractItemView *forecast = table(guide, u"rehearsalTable"_s);
        return forecast && forecast->model()->rowCount() == rows;
    });
    guide.picture(u"batch-confirm"_s);
}

/// Every seventh row is refused, and answers take their time.
void run(Guide &guide, Sandbox &sandbox)
{
    SandboxFaults faults;
    faults.kind = SandboxFaults::Kind::ServerError;
    faults.method = u"POST"_s;
    faults.every = 7;
    faults.httpStatus = 400;
    faults.code = 1002002;
    faults.delay = 200ms;
    sandbox.setFaults(faults);
    guide.press(u"sendRowsButton"_s);
    guide.await(u"half of the run"_s, [&] {
        const auto *count = qobject_cast<QLabel *>(guide.find(u"runCount"_s));
        return count && count->text().section(u' ', 0, 0).toInt() >= rows / 3;
    });
    guide.picture(u"batch-running"_s);
    guide.press(u"pauseButton"_s);
    guide.await(u"the pause"_s, [&] {
        const QAbstractItemModel *model = table(guide, u"runTable"_s)->model();
        const QString sending = rowOutcome(BatchRow::State::Sending).now();
        const int state = model->columnCount() - 3; // before the explanation and the log id
        return model->match(model->index(0, state), Qt::DisplayRole, sending).isEmpty();
    });
    guide.picture(u"batch-paused"_s);
    guide.press(u"pauseButton"_s);
    guide.awaitShown(u"step_report"_s);
    sandbox.setFaults({});
}

void report(Guide &guide, FileAnswers &files, const QString &folder)
{
    guide.picture(u"batch-report"_s);
    files.toSave = folder + u"/failed.xlsx"_s;
    guide.press(u"saveFailedButton"_s);
    guide.awaitShown(u"reportNotice"_s);
    guide.picture(u"batch-failed-saved"_s);
    guide.press(u"openSavedButton"_s);
    awaitEnabled(guide, u"columnsNextButton"_s);
    guide.press(u"columnsNextButton"_s);
    guide.awaitShown(u"step_check"_s);
    awaitEnabled(guide, u"checkNextButton"_s);
    guide.picture(u"batch-failed-again"_s);
    guide.press(u"backButton"_s);
    guide.awaitShown(u"step_columns"_s);
    guide.press(u"backButton"_s);
    guide.awaitShown(u"step_open"_s);
    guide.picture(u"batch-open-again"_s);
}

} // namespace

void tourSheet(Guide &guide, Sandbox &sandbox, FileAnswers &files, const QString &folder)
{
    files.toOpen = folder + u"/rewards.csv"_s;
    const bool isWritten = writeSheet(sandbox, files.toOpen);
    guide.await(u"a sheet on disk"_s, [isWritten] { return isWritten; });
    openAndCheck(guide);
    confirm(guide);
    run(guide, sandbox);
    report(guide, files, folder);
}

} // namespace PeopleDesk
