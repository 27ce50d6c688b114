// SPDX-License-Identifier: Apache-2.0
#include "models/group/group_move.h"

#include "models/operations/check.h"
#include "models/ports/clock.h"
#include "models/session/operation_session.h"

#include <algorithm>

namespace PeopleDesk {

using State = GroupMember::State;

GroupMove::GroupMove(const OperationSpec &spec, const Connection &connection, ApiGateway &gateway,
                     Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_connection(connection)
    , m_gateway(gateway)
    , m_journal(journal)
    , m_clock(clock)
{
}

GroupMove::~GroupMove() = default;

int GroupMove::indexOf(const QString &id) const
{
    for (int i = 0; i < m_members.size(); ++i) {
        if (m_members.at(i).id == id)
            return i;
    }
    return -1;
}

void GroupMove::add(const GroupMember &member)
{
    if (m_running || contains(member.id))
        return;
    m_members.append(member);
    Q_EMIT membersChanged();
}

void GroupMove::remove(const QString &id)
{
    if (m_running || !contains(id))
        return;
    m_members.removeAt(indexOf(id));
    Q_EMIT membersChanged();
}

void GroupMove::clear()
{
    if (m_running)
        return;
    m_members.clear();
    Q_EMIT membersChanged();
}

std::optional<Problem> GroupMove::verdict(const GroupMember &member, const Record &values) const
{
    Draft draft;
    draft.loaded = member.listed;
    draft.values = values;
    draft.values.setText(m_spec.targetField, member.id);
    draft.isLoaded = true;
    draft.now = m_clock.now();
    const QList<Problem> problems = findProblems(m_spec, draft);
    const auto worst = std::find_if(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.severity == Severity::Block;
    });
    if (worst != problems.end())
        return *worst;
    return problems.isEmpty() ? std::nullopt : std::optional(problems.first());
}

void GroupMove::start(const Record &values)
{
    if (m_running)
        return;
    m_values = values;
    m_running = true;
    m_stopping = false;
    m_at = -1;
    next();
}

void GroupMove::stop()
{
    m_stopping = true;
}

void GroupMove::next()
{
    do {
        ++m_at;
    } while (m_at < m_members.size() && m_members.at(m_at).state == State::Done);
    if (m_at >= m_members.size() || m_stopping) {
        m_running = false;
        Q_EMIT finished();
        return;
    }
    GroupMember &member = m_members[m_at];
    member.state = State::Running;
    member.outcome = {};
    member.reason = {};
    Q_EMIT memberChanged(m_at);

    m_session = new OperationSession(m_spec, m_connection, m_gateway, m_journal, m_clock, this);
    m_session->setSubject(member.subject);
    FormModel &form = m_session->form();
    form.setData(form.indexOf(m_spec.targetField), member.id);
    connect(m_session, &OperationSession::loaded, this, &GroupMove::edit);
    connect(m_session, &OperationSession::loadFailed, this,
            [this](const Outcome &outcome) { conclude(State::Refused, outcome, {}); });
    connect(m_session, &OperationSession::checkFailed, this,
            [this](const Outcome &outcome) { conclude(State::Refused, outcome, {}); });
    connect(m_session, &OperationSession::collided, this, [this] {
        conclude(State::Moved, {}, trText("GroupMove", "Somebody changed it at this moment."));
    });
    connect(m_session, &OperationSession::settled, this, [this](const Outcome &outcome) {
        conclude(outcome.succeeded()     ? State::Done
                     : outcome.inDoubt() ? State::InDoubt
                                         : State::Refused,
                 outcome, {});
    });
    m_session->load();
}

void GroupMove::edit()
{
    if (m_members.at(m_at).state != State::Running || m_session->state() != OperationSession::State::Editing)
        return; // the record is also read after a success
    FormModel &form = m_session->form();
    for (const FieldSpec &field : m_spec.fields()) {
        const Record &loaded = form.draft().loaded;
        const Record &listed = m_members.at(m_at).listed;
        if (!field.namesRecord() && m_values.holds(field.key) && listed.holds(field.key)
            && !loaded.sameAs(listed, field.key)) {
            conclude(State::Moved, {},
                     trText("GroupMove", "It is “%1” by now.").arg(field.display(loaded.text(field.key))));
            return;
        }
    }
    for (const FieldSpec &field : m_spec.fields()) {
        if (!field.namesRecord() && m_values.holds(field.key))
            form.setData(form.indexOf(field.key), m_values.text(field.key));
    }
    if (form.isBlocked()) {
        const QModelIndex where = form.firstBlocked();
        const QList<Problem> problems = where.isValid() ? form.problemsAt(where) : form.problems();
        conclude(State::Blocked, {}, problems.isEmpty() ? Text() : problems.first().text);
        return;
    }
    m_session->submit();
}

void GroupMove::takeOver(const Record &sent, Record &listed) const
{
    for (const FieldSpec &field : m_spec.fields()) {
        if (sent.holds(field.key) && listed.holds(field.key))
            listed.take(field.key, sent);
    }
}

void GroupMove::conclude(State state, const Outcome &outcome, const Text &reason)
{
    GroupMember &member = m_members[m_at];
    member.state = state;
    member.outcome = outcome;
    member.reason = reason;
    if (state == State::Moved)
        member.listed = m_session->form().draft().loaded; // another try is made by somebody who was told
    if (state == State::Done)
        takeOver(m_values, member.listed);
    m_session->disconnect(this);
    m_session->deleteLater();
    m_session.clear();
    Q_EMIT memberChanged(m_at);
    // Not from within the session's own signal.
    QMetaObject::invokeMethod(this, &GroupMove::next, Qt::QueuedConnection);
}

} // namespace PeopleDesk
