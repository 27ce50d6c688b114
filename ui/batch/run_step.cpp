// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/run_step.h"

#include "models/batch/batch_summary.h"
#include "models/batch/run_session.h"
#include "ui/batch/run_bar.h"
#include "ui/batch/run_chips.h"
#include "ui/batch/run_view.h"
#include "ui/batch/step_area.h"
#include "ui/batch/step_foot.h"
#include "ui/style/card.h"
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
using namespace std::chrono_literals;

RunStep::RunStep(RunSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_count(new QLabel)
    , m_speed(sentenceLabel())
    , m_chips(new RunChips)
    , m_bar(new RunBar)
    , m_rows(new RunView)
    , m_foot(new StepFoot)
    , m_pause(m_foot->addButton(u"pauseButton"_s))
    , m_stop(m_foot->addButton(u"stopButton"_s))
    , m_report(m_foot->addPrimary(u"reportButton"_s))
{
    setObjectName(u"step_run"_s);
    m_count->setObjectName(u"runCount"_s);
    m_speed->setObjectName(u"runSpeed"_s);
    layOut();
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, &RunStep::refresh);
    connect(&session, &RunSession::stateChanged, this, &RunStep::refresh);
    connect(&session, &RunSession::over, this, &RunStep::refresh);
    connect(m_pause, &QPushButton::clicked, this, &RunStep::proceed);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_session.run())
            m_session.run()->stop();
    });
    connect(m_report, &QPushButton::clicked, this, &RunStep::reportWanted);
    connect(m_chips, &RunChips::chosen, m_rows, &RunView::showOnly);
    keepTranslated(this, [this] { refresh(); });
}

void RunStep::layOut()
{
    QFont large = titleFont();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_count->setFont(large);
    m_speed->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(Spacing::page);
    line->addWidget(m_count, 0, Qt::AlignBottom);
    line->addWidget(m_speed, 1, Qt::AlignBottom);
    auto *card = new Card;
    card->body()->setSpacing(Spacing::medium);
    card->body()->addLayout(line);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_chips, 0, Qt::AlignLeading);

    auto *inside = new QVBoxLayout;
    inside->setSpacing(Spacing::medium);
    inside->addWidget(card);
    inside->addWidget(m_rows, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(stepArea(inside), 1);
    column->addWidget(m_foot);
}

void RunStep::follow()
{
    m_rows->setModel(m_session.model());
    m_tick.start();
    refresh();
}

void RunStep::letGo()
{
    m_tick.stop();
    m_rows->setModel(nullptr);
}

QString RunStep::stateWords() const
{
    switch (m_session.run()->state()) {
    case BatchRun::State::Ready:
    case BatchRun::State::Running:
        return tr("You can pause or stop at any time, and continue later: what is done is not sent again");
    case BatchRun::State::Pausing:
        return tr("Pausing: the rows that are on their way are waited for");
    case BatchRun::State::Paused:
        return tr(
            "Paused. Nothing is on its way; the run can be continued at any time, even after a restart");
    case BatchRun::State::Stopping:
        return tr("Stopping: the rows that are on their way are waited for");
    case BatchRun::State::Over:
        return tr("The run has ended");
    }
    return {};
}

QString RunStep::speedWords() const
{
    const RunSpeed &speed = *m_session.speed();
    QStringList parts;
    if (const auto rate = speed.rate())
        parts.append(tr("%1 rows/s").arg(*rate, 0, 'f', *rate < 10 ? 1 : 0));
    const PaceStatus pace = speed.pace();
    const double ceiling = pace.isLearnt ? pace.rate : pace.ceiling;
    if (ceiling > 0)
        parts.append(pace.isLearnt ? tr("limit %1/s, as Feishu answered").arg(ceiling, 0, 'g', 3)
                                   : tr("limit %1/s").arg(ceiling, 0, 'g', 3));
    if (const auto waiting = speed.waiting(); waiting.count() > 0)
        parts.append(tr("waiting for the limit, %1 s").arg((waiting.count() + 999) / 1000));
    if (const auto left = speed.timeLeft()) {
        const qint64 seconds = left->count();
        parts.append(seconds < 90 ? tr("about %1 s left").arg(seconds)
                                  : tr("about %1 min left").arg((seconds + 59) / 60));
    }
    return parts.join(u" · "_s);
}

void RunStep::refresh()
{
    const BatchRun *run = m_session.run();
    if (!run)
        return;
    const BatchHead &head = run->head();
    m_count->setText(u"%1 / %2"_s.arg(endedRows(head)).arg(partakingRows(head)));
    m_count->setAccessibleName(tr("%1 of %2 rows have ended").arg(endedRows(head)).arg(partakingRows(head)));
    m_chips->setHead(head);
    m_bar->setHead(head);
    m_speed->setText(speedWords());
    m_foot->setNote(tr("Run %1: %2", "the number of a run, and how it stands")
                        .arg(QString::number(head.number), stateWords()));
    const BatchRun::State state = run->state();
    m_pause->setEnabled(state == BatchRun::State::Ready || state == BatchRun::State::Running
                        || state == BatchRun::State::Paused || state == BatchRun::State::Pausing);
    m_stop->setEnabled(m_pause->isEnabled());
    m_report->setEnabled(m_session.isOver());
    if (m_session.isOver())
        m_tick.stop();
    say();
}

void RunStep::say()
{
    const BatchRun::State state = m_session.run()->state();
    const bool isPaused = state == BatchRun::State::Paused || state == BatchRun::State::Pausing;
    m_pause->setText(isPaused ? tr("Continue") : tr("Pause"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Ends the run after the rows that are on their way; it can be continued later"));
    m_report->setText(tr("Report"));
    m_speed->setToolTip(
        tr("More requests than the limit are never sent. It can be set with the connection."));
    (isPaused ? makePrimary : makePlain)(*m_pause);
    (isPaused ? makePlain : makePrimary)(*m_report);
}

void RunStep::proceed()
{
    BatchRun *run = m_session.run();
    if (!run)
        return;
    if (run->state() == BatchRun::State::Running)
        run->pause();
    else
        run->resume();
}

void RunStep::focusStart()
{
    m_pause->setFocus(Qt::OtherFocusReason);
}

} // namespace PeopleDesk
