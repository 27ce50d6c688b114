// SPDX-License-Identifier: Apache-2.0
//
// What happens on an operation's page, step by step; how it looks is in operation_page.cpp.
#include "ui/pages/operation_page.h"

#include "models/outcomes/created_id.h"
#include "ui/find/finder_pane.h"
#include "ui/form/form_view.h"
#include "ui/pages/action_bar.h"
#include "ui/pages/collision_card.h"
#include "ui/pages/record_finding.h"
#include "ui/pages/record_header.h"
#include "ui/pages/send_question.h"
#include "ui/pages/undo_note.h"
#include "ui/style/alert.h"

#include <algorithm>

namespace PeopleDesk {

void OperationPage::confirmDiscard(const std::function<void()> &then)
{
    if (!hasUnsavedEdits()) {
        then();
        return;
    }
    m_ports.dialogs.confirm(this, questionBeforeDiscarding(m_session), [then](bool discard) {
        if (discard)
            then();
    });
}

void OperationPage::takeLoadFailure(const Outcome &outcome)
{
    if (!m_opening) {
        m_result->showResult(
            {Result::Occasion::ReadBack, outcome, {}, m_session.canTryAgain(), m_session.canReadBack()});
        return;
    }
    m_opening = false;
    if (m_finding)
        m_finding->takeClosed();
    if (outcome.kind == Outcome::Kind::Cancelled && m_setting == Setting::Window) {
        focusPicker();
        return;
    }
    m_result->showResult({Result::Occasion::Load, outcome});
    scrollTo(m_result);
}

void OperationPage::takeOutcome(const Outcome &outcome)
{
    if (m_showing == Showing::Review)
        turnTo(Showing::Form);
    if (outcome.succeeded()) {
        m_filled.clear();
        m_subjectKeys.clear();
        showSamples();
        if (!m_spec.createsRecord())
            showRecord();
        m_collisions->clear();
        m_undoNote->clear();
        if (m_finding)
            m_finding->refresh();
    }
    if (outcome.succeeded() && m_finder && m_spec.createsRecord())
        m_finder->setId({});
    m_result->showResult({Result::Occasion::Send,
                          outcome,
                          {},
                          m_session.canTryAgain(),
                          m_session.canReadBack(),
                          createdIdIn(outcome.data, m_spec.createdIdPath),
                          m_session.sentSubject(),
                          m_session.sentDraft()});
    scrollTo(m_result);
    if (outcome.succeeded())
        Q_EMIT done();
}

void OperationPage::takeEdit()
{
    const Record &values = m_session.form().draft().values;
    if (std::any_of(m_subjectKeys.cbegin(), m_subjectKeys.cend(),
                    [&](const QString &key) { return !values.sameAs(m_filled, key); }))
        m_session.setSubject({}); // the form may be about somebody else by now
    if (!m_result->result())
        return;
    const Result &result = *m_result->result();
    const bool isGood = result.recordShowsIt.value_or(result.outcome.succeeded());
    if (isGood && m_session.hasUnsavedEdits())
        m_result->clear(); // it spoke of the form as it was
    else if (result.occasion != Result::Occasion::Load)
        m_result->amend(m_session.canTryAgain());
}

void OperationPage::toggleReview()
{
    if (m_showing == Showing::Nothing) {
        if (m_finder)
            m_finder->askForId();
        return;
    }
    turnTo(m_showing == Showing::Review ? Showing::Form : Showing::Review);
}

void OperationPage::send()
{
    if (isBusy())
        return;
    if (m_showing == Showing::Nothing) {
        if (m_finder)
            m_finder->askForId();
        return;
    }
    FormModel &form = m_session.form();
    form.visitAll();
    m_bar->speakUp();
    if (form.isBlocked()) {
        turnTo(Showing::Form);
        m_form->focusFirstProblem();
        raiseAlert(m_bar);
        return;
    }
    if (m_session.confirmations().isEmpty()) {
        m_session.submit();
        return;
    }
    m_ports.dialogs.confirm(this, questionBeforeSending(m_session), [this](bool yes) {
        if (yes)
            m_session.submit();
    });
}

void OperationPage::sendAnyway()
{
    m_ports.dialogs.confirm(this, questionBeforeSendingAnyway(m_session), [this](bool yes) {
        if (yes)
            m_session.submitAnyway();
    });
}

void OperationPage::startNext()
{
    m_session.startOver();
    m_filled.clear();
    m_subjectKeys.clear();
    m_result->clear();
    m_collisions->clear();
    if (m_finder)
        m_finder->setId({});
    if (m_finding)
        m_finding->takeClosed();
    turnTo(m_spec.createsRecord() ? Showing::Form : Showing::Nothing);
    if (!m_spec.createsRecord())
        focusPicker();
}

void OperationPage::loadAgain()
{
    std::unique_ptr<UndoPlan> undo = std::move(m_undo);
    openNow(target(), m_session.subject(), m_valuesToFill);
    m_undo = std::move(undo);
}

void OperationPage::doStep(ResultPanel::Step step)
{
    switch (step) {
    case ResultPanel::Step::TryAgain:
        m_session.submit();
        break;
    case ResultPanel::Step::ReadBack:
        m_session.readBack();
        break;
    case ResultPanel::Step::SendAnyway:
        sendAnyway();
        break;
    case ResultPanel::Step::LoadAgain:
        loadAgain();
        break;
    case ResultPanel::Step::WithoutReading:
        m_result->clear();
        m_header->showRecord(target(), m_session.subject(), {}, {});
        turnTo(Showing::Form);
        break;
    case ResultPanel::Step::Next:
        confirmDiscard([this] { startNext(); });
        break;
    case ResultPanel::Step::PermissionSheet:
        Q_EMIT permissionSheetWanted();
        break;
    case ResultPanel::Step::EditConnection:
        Q_EMIT connectionEditWanted();
        break;
    case ResultPanel::Step::Dismiss:
        m_result->clear();
        break;
    }
}

} // namespace PeopleDesk
