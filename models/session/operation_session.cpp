// SPDX-License-Identifier: Apache-2.0
#include "models/session/operation_session.h"

#include "models/forms/request_builder.h"
#include "models/operations/repeat_policy.h"
#include "models/outcomes/error_coach.h"
#include "models/outcomes/readback.h"
#include "models/outcomes/try_again.h"
#include "models/ports/clock.h"

#include <QUuid>

namespace PeopleDesk {

OperationSession::OperationSession(const OperationSpec &spec, const Connection &connection,
                                   ApiGateway &gateway, Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_connection(connection)
    , m_gateway(gateway)
    , m_journal(journal)
    , m_clock(clock)
    , m_form(spec, clock)
{
    m_form.start({m_clock.now(), m_connection.userIdType});
    connect(&m_form, &FormModel::edited, this, [this] {
        if (m_state == State::Settled && !m_adopting)
            setState(State::Editing);
    });
}

void OperationSession::load()
{
    const QString target = m_form.draft().values.text(m_spec.targetField);
    const QModelIndex field = m_form.indexOf(m_spec.targetField);
    if (isSubmitting())
        return;
    m_form.visit(field);
    if (target.isEmpty() || !m_form.problemsAt(field).isEmpty())
        return;
    if (!m_spec.load) {
        Q_EMIT loaded();
        return;
    }
    if (m_call)
        m_call->disconnect(this); // a late answer must not overwrite the record asked for now
    setState(State::Loading);
    read(target, [this, target](const Outcome &outcome) {
        setState(State::Editing);
        if (outcome.succeeded()) {
            adopt(outcome.data, target);
            Q_EMIT loaded();
        } else {
            Q_EMIT loadFailed(outcome);
        }
    });
}

ApiRequest OperationSession::request() const
{
    ApiRequest request = buildRequest(m_spec, m_form.draft());
    if (repeatPolicy(m_spec.endpoint.repeat).carriesToken) {
        const QByteArray content = request.encodedPath() + ' ' + request.body;
        if (m_token.isEmpty() || content != m_tokenContent) {
            m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
            m_tokenContent = content;
        }
        carryToken(request, m_token);
    }
    return request;
}

QList<Text> OperationSession::confirmations() const
{
    return m_spec.confirmations ? m_spec.confirmations(m_form.draft()) : QList<Text>();
}

void OperationSession::setSubject(const Text &subject)
{
    m_subject = subject;
}

bool OperationSession::hasUnsavedEdits() const
{
    return !m_form.editedKeys().isEmpty();
}

void OperationSession::submit()
{
    if (isBusy())
        return;
    m_form.visitAll();
    if (m_form.isBlocked())
        return;
    const bool sameContent = request().body == m_sent.body && request().pathValues == m_sent.pathValues;
    const bool repeatsDoubt = m_outcome.inDoubt() && sameContent;
    // Without a key, what may have been carried out is looked up before it is sent again.
    if (repeatsDoubt && canReadBack()
        && repeatPolicy(m_spec.endpoint.repeat).inDoubt == Retry::AfterReadBack)
        readBack();
    else if (m_spec.load && m_form.draft().isLoaded && !repeatsDoubt)
        check();
    else
        send(false);
}

void OperationSession::check()
{
    setState(State::Checking);
    const QString target = m_form.draft().values.text(m_spec.targetField);
    read(target, [this, target](const Outcome &outcome) {
        if (!outcome.succeeded()) {
            setState(State::Editing);
            Q_EMIT checkFailed(outcome);
            return;
        }
        const QJsonObject json = recordIn(m_spec, outcome.data);
        Record fresh = readRecord(m_spec, json);
        fresh.setText(m_spec.targetField, target);
        takeFacts(json);
        if (fresh == m_form.draft().loaded) {
            send(false);
            return;
        }
        m_adopting = true;
        const QList<Collision> collisions = m_form.rebase(fresh);
        m_adopting = false;
        if (collisions.isEmpty() && !m_form.isBlocked()) {
            send(false);
            return;
        }
        setState(State::Editing);
        Q_EMIT collided(collisions);
    });
}

void OperationSession::setSiblings(const QList<Record> &siblings)
{
    m_form.setSiblings(siblings);
}

void OperationSession::submitAnyway()
{
    if (m_outcome.kind == Outcome::Kind::AlreadyBooked && !m_form.isBlocked())
        send(true);
}

bool OperationSession::canTryAgain() const
{
    return m_state == State::Settled && !m_form.isBlocked() && mayTryAgain(m_spec, m_outcome);
}

bool OperationSession::canReadBack() const
{
    return m_outcome.inDoubt() && m_spec.load.has_value();
}

void OperationSession::send(bool insist)
{
    ApiRequest request = this->request();
    request.intent->insist = insist;
    request.intent->subject = subjectLine(m_spec, m_subject).now();
    // The same content after a doubt continues the same journal row, so that the doubt is closed with it.
    if (m_outcome.inDoubt() && request.body == m_sent.body && request.pathValues == m_sent.pathValues)
        request.intent->resumes = m_outcome.journalNumber;
    m_sent = request;
    m_sentDraft = m_form.draft();
    m_sentSubject = m_subject;
    m_form.setServerProblems({});
    setState(State::Sending);
    m_call = m_gateway.send(request);
    connect(m_call, &ApiCall::waiting, this, &OperationSession::waiting);
    connect(m_call, &ApiCall::finished, this, &OperationSession::take);
}

void OperationSession::take(const Outcome &outcome)
{
    m_outcome = outcome;
    if (!outcome.succeeded()) {
        m_form.setServerProblems(serverProblems(m_spec, outcome));
        setState(State::Settled);
        Q_EMIT settled(outcome);
        return;
    }
    m_token.clear();
    m_loadedAt = {};
    const QString target = m_form.draft().values.text(m_spec.targetField);
    if (m_spec.createsRecord()) {
        m_subject = {};
        m_form.start({m_clock.now(), m_connection.userIdType});
    } else {
        m_form.acceptValues();
    }
    setState(State::Settled);
    Q_EMIT settled(outcome);
    if (!m_spec.load)
        return;
    // What the server holds now is the new original; the reply of an offer says nothing about it.
    read(target, [this, target](const Outcome &again) {
        if (m_state != State::Settled)
            return; // the next edit has begun
        if (!again.succeeded()) {
            Q_EMIT notReadSince(again);
            return;
        }
        adopt(again.data, target);
        Q_EMIT loaded();
    });
}

void OperationSession::readBack()
{
    if (!canReadBack() || isSubmitting())
        return;
    setState(State::Loading);
    const QString target = m_sent.intent->target; // the record in doubt, whatever the form names by now
    read(target, [this, target](const Outcome &outcome) {
        if (!outcome.succeeded()) {
            setState(State::Settled);
            Q_EMIT loadFailed(outcome);
            return;
        }
        const bool applied = recordShows(m_spec, m_sent.body, recordIn(m_spec, outcome.data));
        m_journal.resolve(m_outcome.journalNumber,
                          applied ? HistoryEntry::State::Succeeded : HistoryEntry::State::Failed, QString(),
                          this, [](JournalTrouble) {});
        m_outcome.executed = applied ? Outcome::Executed::Yes : Outcome::Executed::No;
        if (applied)
            adopt(outcome.data, target);
        setState(State::Settled);
        Q_EMIT doubtSettled(applied);
    });
}

void OperationSession::cancel()
{
    if (m_call)
        m_call->cancel();
}

void OperationSession::startOver()
{
    if (isSubmitting())
        return;
    m_facts.clear();
    m_record = {};
    m_subject = {};
    m_outcome = {};
    m_form.start({m_clock.now(), m_connection.userIdType});
    setState(State::Editing);
}

void OperationSession::read(const QString &target, const std::function<void(const Outcome &)> &then)
{
    m_call = m_gateway.send(buildLoadRequest(m_spec, target));
    connect(m_call, &ApiCall::waiting, this, &OperationSession::waiting);
    connect(m_call, &ApiCall::finished, this, then);
}

void OperationSession::adopt(const QJsonObject &data, const QString &target)
{
    const QJsonObject json = recordIn(m_spec, data);
    Record record = readRecord(m_spec, json);
    record.setText(m_spec.targetField, target);
    takeFacts(json);
    m_adopting = true;
    m_form.load(record);
    m_adopting = false;
}

void OperationSession::takeFacts(const QJsonObject &json)
{
    m_record = json;
    m_facts = m_spec.load->facts ? m_spec.load->facts(json) : QList<Fact>();
    m_loadedAt = m_clock.now();
}

void OperationSession::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace PeopleDesk
