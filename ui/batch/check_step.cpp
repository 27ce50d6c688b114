// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/check_step.h"

#include "models/sheet/id_rescue.h"
#include "models/sheet/sheet_session.h"
#include "models/sheet/sheet_words.h"
#include "ui/batch/check_chips.h"
#include "ui/batch/notice_card.h"
#include "ui/batch/problem_pane.h"
#include "ui/batch/rescue_dialog.h"
#include "ui/batch/sheet_view.h"
#include "ui/batch/step_area.h"
#include "ui/batch/step_foot.h"
#include "ui/style/dressing.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

CheckStep::CheckStep(const Connection &connection, ApiGateway &gateway, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_gateway(gateway)
    , m_chips(new CheckChips)
    , m_notice(new NoticeCard(u"checkNotice"_s))
    , m_lookForIds(new QPushButton)
    , m_accept(new QCheckBox)
    , m_onlyProblems(new QCheckBox)
    , m_nextProblem(new QPushButton)
    , m_fillDown(new QPushButton)
    , m_undo(new QPushButton)
    , m_redo(new QPushButton)
    , m_table(new SheetView)
    , m_problems(new ProblemPane)
    , m_foot(new StepFoot)
    , m_back(m_foot->addButton(u"backButton"_s))
    , m_next(m_foot->addPrimary(u"checkNextButton"_s))
{
    setObjectName(u"step_check"_s);
    m_lookForIds->setObjectName(u"lookForIdsButton"_s);
    m_accept->setObjectName(u"acceptIdsBox"_s);
    m_onlyProblems->setObjectName(u"onlyProblemsBox"_s);
    m_nextProblem->setObjectName(u"nextProblemButton"_s);
    m_fillDown->setObjectName(u"fillDownButton"_s);
    m_undo->setObjectName(u"undoButton"_s);
    m_redo->setObjectName(u"redoButton"_s);
    layOut();
    listen();
    keepTranslated(this, [this] { say(); });
}

void CheckStep::layOut()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Spacing::small);
    tools->addWidget(m_onlyProblems);
    tools->addStretch();
    for (QPushButton *button : {m_nextProblem, m_fillDown, m_undo, m_redo}) {
        makeQuiet(*button);
        tools->addWidget(button);
    }
    m_notice->body()->addWidget(m_accept);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_lookForIds);
    ways->addStretch();
    m_notice->body()->addLayout(ways);

    auto *inside = new QVBoxLayout;
    inside->setSpacing(Spacing::small);
    inside->addWidget(m_chips);
    inside->addWidget(m_notice);
    inside->addLayout(tools);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_problems);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(stepArea(inside), 1);
    column->addWidget(m_foot);
}

void CheckStep::listen()
{
    connect(m_accept, &QCheckBox::toggled, this, [this](bool accepted) {
        if (m_sheet)
            m_sheet->acceptIds(accepted);
    });
    connect(m_lookForIds, &QPushButton::clicked, this, &CheckStep::lookForIds);
    connect(m_onlyProblems, &QCheckBox::toggled, this, [this](bool only) {
        if (!m_sheet)
            return;
        m_sheet->model().showOnlyProblems(only);
        m_table->horizontalScrollBar()->setValue(0); // with the rows' numbers in sight
        if (only)
            m_table->goToNextProblem(); // what is wrong is told at once
        m_problems->showRow(m_sheet, m_table->currentPlace());
    });
    connect(m_nextProblem, &QPushButton::clicked, m_table, &SheetView::goToNextProblem);
    connect(m_fillDown, &QPushButton::clicked, m_table, &SheetView::fillDown);
    connect(m_undo, &QPushButton::clicked, m_table, &SheetView::undo);
    connect(m_redo, &QPushButton::clicked, m_table, &SheetView::redo);
    connect(m_table, &SheetView::currentPlaceChanged, this,
            [this] { m_problems->showRow(m_sheet, m_table->currentPlace()); });
    connect(m_back, &QPushButton::clicked, this, &CheckStep::backWanted);
    connect(m_next, &QPushButton::clicked, this, &CheckStep::proceed);
}

void CheckStep::setSheet(SheetSession *sheet)
{
    delete m_rescue;
    m_table->setSheet(nullptr);
    m_problems->showRow(nullptr, -1);
    if (m_sheet)
        m_sheet->disconnect(this);
    m_sheet = sheet;
    if (!sheet)
        return;
    connect(sheet, &SheetSession::renewed, this, &CheckStep::follow);
    connect(sheet, &SheetSession::changed, this, &CheckStep::refresh);
}

void CheckStep::follow()
{
    delete m_rescue; // it looks at the reading that goes now
    m_table->setSheet(m_sheet);
    m_problems->showRow(nullptr, -1);
    m_chips->begin();
    const QSignalBlocker quiet(m_onlyProblems);
    m_onlyProblems->setChecked(false);
}

void CheckStep::showSuspicions()
{
    QList<Text> sentences;
    auto tone = ToneCard::Tone::Accent;
    if (const auto obstacle = m_sheet->obstacle()) {
        sentences.append(*obstacle);
        tone = ToneCard::Tone::Bad;
    }
    const SheetDocument &sheet = m_sheet->document();
    const QList<IdSuspicion> &suspicions = sheet.comparison().suspicions;
    for (const IdSuspicion &suspicion : suspicions) {
        const Text words = suspicion.text(pathLabel(sheet.spec(), suspicion.path));
        if (!sentences.contains(words))
            sentences.append(words);
    }
    const bool asks = sheet.comparison().hasQuestion();
    if (asks && tone != ToneCard::Tone::Bad)
        tone = ToneCard::Tone::Warn;
    const bool canLook = m_sheet->hasIdsToRescue();
    if (canLook)
        sentences.append(
            trText("CheckStep",
                   "Of IDs that lost their last digits, PeopleDesk can look for the right ones by "
                   "the digits that are left."));
    if (canLook && tone == ToneCard::Tone::Accent)
        tone = ToneCard::Tone::Warn;
    m_lookForIds->setVisible(canLook);
    m_lookForIds->setEnabled(m_sheet->edits().canEdit() && sheet.state() == SheetDocument::State::Ready);
    if (sheet.reply().hiddenRows > 0)
        sentences.append(trText("CheckStep", "%1 rows are hidden in the file; they are sent like the others.")
                             .arg(QString::number(sheet.reply().hiddenRows)));
    if (const auto remark = reportRemark(sheet.mapping()))
        sentences.append(*remark);
    sentences += columnWarnings(sheet.mapping()).mid(0, 3);
    const QSignalBlocker quiet(m_accept);
    m_accept->setChecked(m_sheet->hasAcceptedIds());
    m_accept->setVisible(asks);
    m_notice->tell(tone, sheet.state() == SheetDocument::State::Reading ? QList<Text>() : sentences);
}

void CheckStep::lookForIds()
{
    if (!m_sheet || m_rescue)
        return;
    m_rescue = new RescueDialog(m_sheet->makeRescue(m_gateway), m_connection, this);
    // What was pressed may be gone by then, and the next button would do something else.
    connect(m_rescue, &QDialog::finished, m_table, qOverload<>(&QWidget::setFocus));
    m_rescue->open();
    m_rescue->start();
}

void CheckStep::refresh()
{
    if (!m_sheet)
        return;
    showSuspicions();
    const SheetEdits &edits = m_sheet->edits();
    m_undo->setEnabled(edits.canUndo());
    m_redo->setEnabled(edits.canRedo());
    m_fillDown->setEnabled(edits.canEdit());
    const SheetStanding &standing = m_sheet->standing();
    m_nextProblem->setEnabled(standing.blocked() + standing.warned() > 0);
    m_onlyProblems->setEnabled(standing.blocked() + standing.warned() > 0 || m_onlyProblems->isChecked());
    m_next->setEnabled(m_sheet->isSendable());
    m_problems->showRow(m_sheet, m_table->currentPlace());
    sayStanding();
}

void CheckStep::sayStanding()
{
    if (!m_sheet)
        return;
    const SheetDocument &sheet = m_sheet->document();
    const SheetStanding &standing = m_sheet->standing();
    const bool isBusy = sheet.state() == SheetDocument::State::Reading
        || sheet.state() == SheetDocument::State::Checking || !standing.isSettled();
    m_chips->tell(*m_sheet, isBusy);
    const qint64 left = standing.blocked();
    m_foot->setNote(isBusy ? tr("Checking… %1 of %2 rows").arg(sheet.checkedCount()).arg(sheet.rows().size())
                        : !m_sheet->isSendable() ? tr("Resolve what is said above; then the rows can be sent")
                        : left > 0 ? tr("%n row(s) with problems will be left out", nullptr, int(left))
                                   : tr("Every row can be sent"));
}

void CheckStep::showProblems()
{
    if (!m_onlyProblems->isChecked())
        m_onlyProblems->setChecked(true);
    else
        m_table->goToNextProblem();
}

void CheckStep::say()
{
    m_accept->setText(tr("I have compared the IDs with the source: they are right"));
    m_lookForIds->setText(tr("Look for the right IDs…"));
    m_onlyProblems->setText(tr("Only rows with problems or warnings"));
    m_nextProblem->setText(tr("Next problem"));
    m_nextProblem->setToolTip(u"F8"_s);
    m_fillDown->setText(tr("Fill down"));
    m_fillDown->setToolTip(u"Ctrl+D"_s);
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(u"Ctrl+Z"_s);
    m_redo->setText(tr("Redo"));
    m_redo->setToolTip(u"Ctrl+Shift+Z"_s);
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next: confirm"));
    sayStanding();
}

void CheckStep::proceed()
{
    m_table->endEditing();
    if (m_next->isEnabled())
        Q_EMIT nextWanted();
}

void CheckStep::focusStart()
{
    if (m_next->isEnabled())
        m_next->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace PeopleDesk
