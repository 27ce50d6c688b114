// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/batch_page.h"

#include "models/batch/planned_run.h"
#include "models/batch/run_session.h"
#include "models/ports/clock.h"
#include "models/sheet/sheet_session.h"
#include "models/sheet/sheet_words.h"
#include "ui/batch/check_step.h"
#include "ui/batch/columns_step.h"
#include "ui/batch/confirm_step.h"
#include "ui/batch/open_step.h"
#include "ui/batch/report_step.h"
#include "ui/batch/run_step.h"
#include "ui/batch/step_trail.h"
#include "ui/dialogs/dialogs.h"
#include "ui/style/dressing.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

QList<Text> stepNames()
{
    return {trTextFor("BatchPage", "Open", "a step"),  trTextFor("BatchPage", "Columns", "a step"),
            trTextFor("BatchPage", "Check", "a step"), trTextFor("BatchPage", "Confirm", "a step"),
            trTextFor("BatchPage", "Run", "a step"),   trTextFor("BatchPage", "Report", "a step")};
}

} // namespace

BatchPage::BatchPage(const Connection &connection, const PagePorts &ports, const BatchPorts &batch,
                     const Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_ports(ports)
    , m_batch(batch)
    , m_run(std::make_unique<RunSession>(
          connection, RunPorts{ports.gateway, ports.journal, batch.store, ports.clock}, RunSettings{}))
    , m_title(titleLabel())
    , m_trail(new StepTrail(stepNames()))
    , m_steps(new QStackedWidget)
    , m_open(new OpenStep(connection, batch, preferences, ports.clock, ports.dialogs))
    , m_columns(new ColumnsStep)
    , m_check(new CheckStep(connection, ports.gateway))
    , m_confirm(new ConfirmStep(ports.gateway, ports.clock, batch.workers))
    , m_running(new RunStep(*m_run))
    , m_report(new ReportStep(*m_run, batch.tables, batch.tongues, ports.dialogs))
{
    setObjectName(u"page_batch"_s);
    m_title->setObjectName(u"batchTitle"_s);
    layOut();
    listenToSheet();
    listenToRun();
    auto *openKeys = new QShortcut(QKeySequence::Open, this);
    openKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(openKeys, &QShortcut::activated, this, [this] {
        if (step() == Open)
            m_open->askForFile();
    });
    keepTranslated(this, [this] { say(); });
}

BatchPage::~BatchPage()
{
    // The steps look at sheet and run to their last moment.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void BatchPage::layOut()
{
    for (QWidget *step : {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_columns),
                          static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_confirm),
                          static_cast<QWidget *>(m_running), static_cast<QWidget *>(m_report)})
        m_steps->addWidget(step);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Spacing::page, Spacing::page - Spacing::tight, Spacing::page, Spacing::medium);
    head->setSpacing(Spacing::tight);
    head->addWidget(m_title);
    head->addWidget(m_trail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_steps, 1);
}

void BatchPage::listenToSheet()
{
    connect(m_open, &OpenStep::fileChosen, this, &BatchPage::openFile);
    connect(m_columns, &ColumnsStep::backWanted, this, &BatchPage::leaveSheet);
    connect(m_columns, &ColumnsStep::readingWanted, this, &BatchPage::readAgain);
    connect(m_columns, &ColumnsStep::nextWanted, this, [this] {
        m_sheet->rememberColumns();
        goTo(Check);
    });
    connect(m_check, &CheckStep::backWanted, this, [this] { goTo(Columns); });
    connect(m_check, &CheckStep::nextWanted, this, [this] {
        m_confirm->plan(*m_sheet);
        goTo(Confirm);
    });
    connect(m_confirm, &ConfirmStep::backWanted, this, [this] {
        m_confirm->clear();
        goTo(Check);
    });
    connect(m_confirm, &ConfirmStep::warningsWanted, this, [this] {
        m_confirm->clear();
        goTo(Check);
        m_check->showProblems();
    });
    connect(m_confirm, &ConfirmStep::sendWanted, this, [this] {
        const PlannedRun &planned = *m_confirm->plannedRun();
        m_confirm->setBusy(true);
        m_run->create(planned.sheet().spec(), planned.head(), planned.rows());
    });
}

void BatchPage::listenToRun()
{
    connect(m_open, &OpenStep::resumeWanted, this, [this](qint64 number) { m_run->resume(number); });
    connect(m_open, &OpenStep::lookWanted, this, [this](qint64 number) { m_run->look(number); });
    connect(m_run.get(), &RunSession::opened, this, &BatchPage::takeRun);
    connect(m_run.get(), &RunSession::refused, this, &BatchPage::takeRefusal);
    connect(m_run.get(), &RunSession::over, this, &BatchPage::takeEnd);
    connect(m_running, &RunStep::reportWanted, this, &BatchPage::takeEnd);
    connect(m_report, &ReportStep::newBatchWanted, this, &BatchPage::startAnew);
    connect(m_report, &ReportStep::fileWanted, this, [this](const QString &path) {
        m_open->chooseOperation(m_run->run()->spec().key);
        startAnew();
        openFile(path);
    });
    connect(m_report, &ReportStep::resumeWanted, this,
            [this](qint64 number, bool repeatsOldDoubts) { m_run->resume(number, repeatsOldDoubts); });
}

BatchPage::Step BatchPage::step() const
{
    return Step(m_steps->currentIndex());
}

void BatchPage::goTo(Step step)
{
    m_steps->setCurrentIndex(step);
    m_trail->setCurrent(step);
    say();
    focusStep();
}

void BatchPage::focusStart()
{
    if (step() == Open)
        m_open->refresh(); // another window may have worked on since
    focusStep();
}

void BatchPage::focusStep()
{
    switch (step()) {
    case Open:
        m_open->focusStart();
        break;
    case Columns:
        m_columns->focusStart();
        break;
    case Check:
        m_check->focusStart();
        break;
    case Confirm:
        m_confirm->focusStart();
        break;
    case Run:
        m_running->focusStart();
        break;
    case Report:
        m_report->focusStart();
        break;
    }
}

void BatchPage::proceed()
{
    switch (step()) {
    case Open:
        m_open->askForFile();
        break;
    case Columns:
        m_columns->proceed();
        break;
    case Check:
        m_check->proceed();
        break;
    case Confirm:
        m_confirm->proceed();
        break;
    case Run:
        m_running->proceed();
        break;
    case Report:
        m_report->proceed();
        break;
    }
}

void BatchPage::openFile(const QString &path)
{
    if (m_run->isUnderWay() || m_run->isOpening())
        return;
    dropSheet();
    m_open->complain({});
    m_sheet = std::make_unique<SheetSession>(
        m_open->operation(), m_connection,
        SheetPorts{m_batch.sheets, m_batch.workers, m_batch.store, m_batch.tongues}, m_batch.columns,
        m_ports.clock);
    m_columns->setSheet(m_sheet.get());
    m_check->setSheet(m_sheet.get());
    connect(m_sheet.get(), &SheetSession::changed, this, &BatchPage::followSheet);
    m_sheet->open(path);
    goTo(Columns);
}

/// A file that can't be read at all leaves nothing to choose.
void BatchPage::followSheet()
{
    const SheetDocument &sheet = m_sheet->document();
    if (sheet.state() != SheetDocument::State::Failed || m_sheet->choice() != SheetChoice())
        return;
    const Text why = trTextFor("BatchPage", "%1: %2", "a file and what is wrong with it")
                         .arg(m_sheet->fileName())
                         .arg(sheetTroubleText(sheet.reply().trouble));
    // Not within the session's own signal, which it would not survive.
    QMetaObject::invokeMethod(
        this,
        [this, why] {
            dropSheet();
            goTo(Open);
            m_open->complain(why);
        },
        Qt::QueuedConnection);
}

void BatchPage::readAgain(const SheetChoice &choice)
{
    discardEditsThen([this, choice] {
        if (m_sheet)
            m_sheet->readAgain(choice);
    });
}

void BatchPage::leaveSheet()
{
    discardEditsThen([this] { startAnew(); });
}

void BatchPage::discardEditsThen(const std::function<void()> &then)
{
    if (!hasUnsavedEdits()) {
        then();
        return;
    }
    Question question;
    question.paragraphs = {trText("BatchPage",
                                  "The cells that you have corrected here are not in the file. Discard "
                                  "them?")};
    question.verb = trText("BatchPage", "Discard");
    question.stay = trText("BatchPage", "Keep editing");
    m_ports.dialogs.confirm(this, question, [then](bool yes) {
        if (yes)
            then();
    });
}

void BatchPage::dropSheet()
{
    m_confirm->clear();
    m_columns->setSheet(nullptr);
    m_check->setSheet(nullptr);
    m_sheet.reset();
}

void BatchPage::takeRun()
{
    m_running->letGo();
    m_report->letGo();
    dropSheet();
    if (m_run->isOver()) {
        m_report->follow();
        goTo(Report);
    } else {
        m_running->follow();
        goTo(Run);
    }
}

void BatchPage::takeEnd()
{
    m_report->follow();
    goTo(Report);
    if (m_run->run()->oldDoubts() > 0)
        m_report->resume();
}

void BatchPage::takeRefusal(const Text &why)
{
    if (step() == Confirm) {
        m_confirm->setBusy(false);
        m_confirm->complain(why);
    } else if (step() == Report) {
        m_report->complain(why);
    } else {
        m_open->complain(why);
        m_open->refresh();
    }
}

void BatchPage::startAnew()
{
    m_running->letGo();
    m_report->letGo();
    m_run->close();
    dropSheet();
    m_open->complain({});
    m_open->refresh();
    goTo(Open);
}

bool BatchPage::hasUnsavedEdits() const
{
    return m_sheet && m_sheet->edits().isChanged();
}

bool BatchPage::isSending() const
{
    return m_run->isOpening() || (m_run->isUnderWay() && m_run->run()->state() != BatchRun::State::Paused);
}

bool BatchPage::holdsRun() const
{
    return m_run->isOpening() || m_run->isUnderWay();
}

void BatchPage::stopThen(QObject *context, const std::function<void()> &then)
{
    m_run->stopThen(context, then);
}

void BatchPage::say()
{
    const OperationSpec *spec = m_run->run() ? &m_run->run()->spec()
        : m_sheet                            ? &m_sheet->document().spec()
                                             : nullptr;
    const QString file = m_run->run() ? m_run->run()->head().fileName
        : m_sheet                     ? m_sheet->fileName()
                                      : QString();
    m_title->setText(spec ? u"%1 · %2"_s.arg(spec->noun.now(), file) : tr("Batch"));
}

} // namespace PeopleDesk
