// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/report_step.h"

#include "models/batch/run_owner.h"
#include "models/batch/run_session.h"
#include "models/batch/run_totals.h"
#include "ui/batch/report_saver.h"
#include "ui/batch/report_words.h"
#include "ui/batch/run_chips.h"
#include "ui/batch/run_view.h"
#include "ui/batch/saved_notice.h"
#include "ui/batch/step_area.h"
#include "ui/batch/step_foot.h"
#include "ui/dialogs/dialogs.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ReportStep::ReportStep(RunSession &session, TableFiles &files, const Tongues &tongues, Dialogs &dialogs,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_card(new ToneCard)
    , m_headline(sentenceLabel())
    , m_words(sentenceLabel())
    , m_chips(new RunChips)
    , m_notice(new SavedNotice(u"reportNotice"_s))
    , m_rows(new RunView)
    , m_foot(new StepFoot)
    , m_resume(m_foot->addButton(u"resumeButton"_s))
    , m_saveFailed(m_foot->addButton(u"saveFailedButton"_s))
    , m_save(m_foot->addButton(u"saveReportButton"_s))
    , m_new(m_foot->addPrimary(u"newBatchButton"_s))
    , m_saver(new ReportSaver(session, files, tongues, dialogs, this))
{
    setObjectName(u"step_report"_s);
    m_card->setObjectName(u"reportCard"_s);
    m_headline->setObjectName(u"reportHeadline"_s);
    m_words->setObjectName(u"reportWords"_s);
    layOut();
    connect(m_save, &QPushButton::clicked, this, [this] { m_saver->ask(BatchReport::Content::Everything); });
    connect(m_saveFailed, &QPushButton::clicked, this,
            [this] { m_saver->ask(BatchReport::Content::OnlyFailed); });
    connect(m_resume, &QPushButton::clicked, this, &ReportStep::resume);
    connect(m_new, &QPushButton::clicked, this, &ReportStep::newBatchWanted);
    connect(m_saver, &ReportSaver::busyChanged, this, &ReportStep::say);
    connect(m_saver, &ReportSaver::saved, this, [this](const QString &path, BatchReport::Content content) {
        m_notice->tellSaved(path, content);
        // Who has gone on meanwhile is left alone.
        if (m_save->hasFocus() || m_saveFailed->hasFocus())
            m_notice->focusStart();
    });
    connect(m_notice, &SavedNotice::fileWanted, this, &ReportStep::fileWanted);
    connect(m_chips, &RunChips::chosen, m_rows, &RunView::showOnly);
    connect(m_saver, &ReportSaver::failed, this, &ReportStep::complain);
    keepTranslated(this, [this] { say(); });
}

ReportStep::~ReportStep() = default;

void ReportStep::layOut()
{
    m_headline->setFont(headingFont());
    auto *top = new QHBoxLayout;
    top->setSpacing(Spacing::medium);
    top->addWidget(m_headline, 1);
    top->addWidget(m_chips, 0, Qt::AlignTop);
    m_card->body()->setSpacing(Spacing::small);
    m_card->body()->addLayout(top);
    m_card->body()->addWidget(m_words);
    auto *inside = new QVBoxLayout;
    inside->setSpacing(Spacing::medium);
    inside->addWidget(m_card);
    inside->addWidget(m_notice);
    inside->addWidget(m_rows, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(stepArea(inside), 1);
    column->addWidget(m_foot);
}

void ReportStep::follow()
{
    m_rows->setModel(m_session.model());
    if (m_session.run()->head().failed > 0)
        m_rows->showOnly(BatchRow::State::Failed);
    m_totals = std::make_unique<RunTotals>(*m_session.run());
    connect(m_totals.get(), &RunTotals::changed, this, &ReportStep::say);
    m_notice->clear();
    say();
}

void ReportStep::letGo()
{
    m_rows->setModel(nullptr);
    m_totals.reset();
}

void ReportStep::complain(const Text &why)
{
    m_notice->complain(why);
}

void ReportStep::say()
{
    m_resume->setText(tr("Continue"));
    m_saveFailed->setText(tr("Export the rows to correct…"));
    m_save->setText(tr("Save report…"));
    m_new->setText(tr("New batch"));
    const BatchRun *run = m_session.run();
    if (!run || !m_session.isOver())
        return;
    const ReportWords words = reportWords(*run);
    const BatchHead &head = run->head();
    m_card->setTone(words.tone);
    m_headline->setText(words.headline.now());
    QStringList sentences;
    if (m_totals && !m_totals->text().isEmpty())
        sentences.append(m_totals->text().now());
    for (const Text &sentence : words.sentences)
        sentences.append(sentence.now());
    m_words->setText(sentences.join(u'\n'));
    m_words->setVisible(!sentences.isEmpty());
    m_card->setAccessibleName(m_headline->text());
    m_card->setAccessibleDescription(m_words->text());
    m_chips->setHead(head);
    m_foot->setNote(m_saver->isBusy() ? tr("Saving…") : tr("Run %1").arg(head.number));
    m_resume->setVisible(canContinue(head));
    const bool hasRowsToCorrect = head.failed + head.leftOut > 0;
    m_saveFailed->setEnabled(hasRowsToCorrect);
    offerFirst(canContinue(head) ? m_resume : hasRowsToCorrect ? m_saveFailed : m_new);
}

void ReportStep::offerFirst(const QPushButton *first)
{
    for (QPushButton *button : {m_resume, m_saveFailed, m_save, m_new})
        (button == first ? makePrimary : makePlain)(*button);
}

void ReportStep::resume()
{
    const BatchRun *run = m_session.run();
    const qint64 number = run->head().number;
    if (run->oldDoubts() == 0) {
        Q_EMIT resumeWanted(number, false);
        return;
    }
    Question question;
    question.paragraphs = {
        trText("ReportStep", "%1 rewards are in doubt for more than 12 hours. Send them again?")
            .arg(QString::number(run->oldDoubts())),
        trText("ReportStep",
               "By then Feishu may have forgotten their external IDs, and would pay them a second time. Look "
               "them "
               "up in Feishu Hire first.")};
    question.verb = trText("ReportStep", "Send them again");
    question.stay = trText("ReportStep", "Leave them");
    question.isGrave = true;
    m_dialogs.confirm(this, question, [this, number](bool yes) {
        const BatchRun *asked = m_session.run();
        if (yes || (asked && asked->head().waiting > 0))
            Q_EMIT resumeWanted(number, yes);
    });
}

void ReportStep::proceed()
{
    m_saver->ask(BatchReport::Content::Everything);
}

void ReportStep::focusStart()
{
    m_card->setFocus(Qt::OtherFocusReason);
}

} // namespace PeopleDesk
