// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/confirm_step.h"

#include "models/batch/planned_run.h"
#include "models/sheet/sheet_session.h"
#include "models/sheet/sheet_standing.h"
#include "ui/batch/confirm_card.h"
#include "ui/batch/notice_card.h"
#include "ui/batch/rehearsal_view.h"
#include "ui/batch/step_area.h"
#include "ui/batch/step_foot.h"
#include "ui/style/dressing.h"
#include "ui/style/spacing.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// A longer list takes memory, and nobody reads it unasked.
constexpr qsizetype mostListedAtOnce = 5'000;

} // namespace

ConfirmStep::ConfirmStep(ApiGateway &gateway, const Clock &clock, Workers &workers, QWidget *parent)
    : QWidget(parent)
    , m_workers(workers)
    , m_card(new ConfirmCard)
    , m_notice(new NoticeCard(u"confirmNotice"_s))
    , m_rehearsal(new RehearsalView(gateway, clock))
    , m_foot(new StepFoot)
    , m_back(m_foot->addButton(u"backButton"_s))
    , m_rehearse(m_foot->addButton(u"rehearseButton"_s))
    , m_send(m_foot->addPrimary(u"sendRowsButton"_s))
{
    setObjectName(u"step_confirm"_s);
    layOut();
    connect(m_card, &ConfirmCard::changed, this, &ConfirmStep::refresh);
    connect(m_card, &ConfirmCard::warningsWanted, this, &ConfirmStep::warningsWanted);
    connect(m_rehearsal, &RehearsalView::busyChanged, this, &ConfirmStep::refresh);
    connect(m_rehearse, &QPushButton::clicked, m_rehearsal, &RehearsalView::start);
    connect(m_back, &QPushButton::clicked, this, &ConfirmStep::backWanted);
    connect(m_send, &QPushButton::clicked, this, &ConfirmStep::proceed);
    keepTranslated(this, [this] { say(); });
}

ConfirmStep::~ConfirmStep()
{
    clear();
}

void ConfirmStep::layOut()
{
    auto *inside = new QVBoxLayout;
    inside->setSpacing(Spacing::medium);
    inside->addWidget(m_card);
    inside->addWidget(m_notice);
    inside->addWidget(m_rehearsal, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::medium);
    column->addWidget(stepArea(inside), 1);
    column->addWidget(m_foot);
}

void ConfirmStep::plan(const SheetSession &sheet)
{
    clear();
    m_warned = sheet.standing().warned();
    m_run = std::make_unique<PlannedRun>(sheet.document(), sheet.fileName(), m_workers);
    connect(m_run.get(), &PlannedRun::ready, this, &ConfirmStep::take);
    m_card->setRun(m_run.get());
    m_rehearsal->setRun(m_run.get());
    refresh();
    m_run->start();
}

void ConfirmStep::clear()
{
    m_card->setRun(nullptr);
    m_rehearsal->setRun(nullptr);
    m_notice->clear();
    m_isBusy = false;
    m_run.reset();
}

void ConfirmStep::take()
{
    m_card->setRun(m_run.get(), m_warned);
    if (isListedAtOnce())
        m_rehearsal->start();
    refresh();
    if (isVisible())
        focusStart();
}

/// Where nothing has to be read, nobody has to wait, so nobody has to ask; unless the rows are many.
bool ConfirmStep::isListedAtOnce() const
{
    return m_run && !m_run->sheet().spec().load && m_run->sheet().rows().size() <= mostListedAtOnce;
}

void ConfirmStep::focusStart()
{
    if (m_card->asksForTyping())
        m_card->focusStart();
    else // a stray Enter sends nothing
        (isListedAtOnce() ? m_back : m_rehearse)->setFocus(Qt::OtherFocusReason);
}

void ConfirmStep::complain(const Text &why)
{
    m_notice->tell(ToneCard::Tone::Bad, {why});
}

void ConfirmStep::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void ConfirmStep::refresh()
{
    const bool isReady = m_run && m_run->isReady() && !m_isBusy;
    m_rehearse->setVisible(!isListedAtOnce());
    m_rehearse->setEnabled(isReady && !m_rehearsal->isBusy());
    m_send->setEnabled(isReady && m_card->isConfirmed());
    m_back->setEnabled(!m_isBusy);
    say();
}

void ConfirmStep::say()
{
    m_back->setText(tr("Back"));
    m_rehearse->setText(tr("Dry run"));
    m_rehearse->setToolTip(tr("Reads the live records, and sends nothing"));
    const bool isReady = m_run && m_run->isReady();
    m_send->setText(isReady ? tr("Send %n row(s)", nullptr, int(m_run->sendable())) : tr("Send"));
    m_foot->setNote(m_isBusy
                        ? tr("Putting the run on disk…")
                        : tr("If it is interrupted, it can be continued; what is done is not sent again"));
}

void ConfirmStep::proceed()
{
    if (m_send->isEnabled())
        Q_EMIT sendWanted();
}

} // namespace PeopleDesk
