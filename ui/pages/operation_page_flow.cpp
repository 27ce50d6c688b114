// SPDX-License-Identifier: Apache-2.0
//
// What happens on an operation's page, step by step; how it looks is in operation_page.cpp.
#include "ui/pages/operation_page.h"

#include "models/outcomes/created_id.h"
#include "models/ports/samples.h"
#include "ui/form/form_view.h"
#include "ui/pages/action_bar.h"
#include "ui/pages/record_header.h"
#include "ui/pages/record_picker.h"
#include "ui/pages/send_question.h"
#include "ui/style/alert.h"

#include <algorithm>

namespace PeopleDesk {

void OperationPage::confirmDiscard(const std::function<void()> &then)
{
    if (!hasUnsavedEdits()) {
        then();
        return;
    }
    m_dialogs.confirm(this, questionBeforeDiscarding(m_session), [then](bool discard) {
        if (discard)
            then();
    });
}

void OperationPage::open(const QString &id, const QHash<QString, QString> &values)
{
    if (!isBusy())
        confirmDiscard([this, id, values] { openNow(id, values); });
}

void OperationPage::openNow(const QString &id, const QHash<QString, QString> &values)
{
    // Starting over first: were the read to fail, no value of one record may stand above another's id.
    m_session.startOver();
    m_session.setSubject(subjectOf(id));
    FormModel &form = m_session.form();
    form.setData(form.indexOf(m_spec.targetField), id);
    m_picker->setId(id);
    m_result->clear();
    turnTo(Showing::Nothing);
    m_valuesToFill = values;
    m_opening = true;
    m_session.load();
    m_opening = m_session.state() == OperationSession::State::Loading;
}

void OperationPage::fillFrom(const Sample &sample)
{
    if (isBusy())
        return;
    if (!m_spec.createsRecord()) {
        open(sample.id, sample.values);
        return;
    }
    confirmDiscard([this, sample] {
        m_session.startOver();
        m_subjectKeys.clear();
        m_session.setSubject(sample.title);
        m_result->clear();
        fillIn(sample.values);
        m_subjectKeys = sample.values.keys();
        m_picker->setId(sample.id);
        turnTo(Showing::Form);
    });
}

void OperationPage::fillIn(const QHash<QString, QString> &values)
{
    FormModel &form = m_session.form();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QModelIndex index = form.indexOf(value.key());
        if (index.isValid())
            form.setData(index, value.value());
    }
    m_filled = form.draft().values;
}

void OperationPage::takeLoaded()
{
    if (const Text subject = subjectOf(target()); !subject.isEmpty())
        m_session.setSubject(subject); // a change may have been to what the record is known by
    showRecord();
    if (!m_opening)
        return;
    m_opening = false;
    m_filled.clear();
    fillIn(m_valuesToFill);
    m_valuesToFill.clear();
    turnTo(Showing::Form);
    focusForm();
}

void OperationPage::takeLoadFailure(const Outcome &outcome)
{
    if (!m_opening) {
        m_result->showResult(
            {Result::Occasion::ReadBack, outcome, {}, m_session.canTryAgain(), m_session.canReadBack()});
        return;
    }
    m_opening = false;
    if (outcome.kind == Outcome::Kind::Cancelled) {
        m_picker->focusId();
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
    }
    if (outcome.succeeded() && m_picker && m_spec.createsRecord())
        m_picker->setId({});
    m_result->showResult({Result::Occasion::Send,
                          outcome,
                          {},
                          m_session.canTryAgain(),
                          m_session.canReadBack(),
                          createdIdIn(outcome.data, m_spec.createdIdPath),
                          m_session.sentSubject(),
                          m_session.sentDraft()});
    scrollTo(m_result);
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
        m_picker->askForId();
        return;
    }
    turnTo(m_showing == Showing::Review ? Showing::Form : Showing::Review);
}

void OperationPage::send()
{
    if (isBusy())
        return;
    if (m_showing == Showing::Nothing) {
        m_picker->askForId();
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
    m_dialogs.confirm(this, questionBeforeSending(m_session), [this](bool yes) {
        if (yes)
            m_session.submit();
    });
}

void OperationPage::sendAnyway()
{
    m_dialogs.confirm(this, questionBeforeSendingAnyway(m_session), [this](bool yes) {
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
    if (m_picker)
        m_picker->setId({});
    turnTo(m_spec.createsRecord() ? Showing::Form : Showing::Nothing);
    if (!m_spec.createsRecord())
        m_picker->focusId();
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
        openNow(target(), m_valuesToFill);
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
