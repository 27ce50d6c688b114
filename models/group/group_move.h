// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/forms/form_model.h"
#include "models/outcomes/outcome.h"

#include <QObject>
#include <QPointer>

namespace PeopleDesk {

class ApiGateway;
class Clock;
class Journal;
class OperationSession;

/// One record of several that are to be changed alike.
struct GroupMember
{
    enum class State {
        Waiting,
        Running,
        Done,
        Refused, ///< by Feishu, or it never got there; see outcome
        InDoubt, ///< may have been carried out: History settles it
        Blocked, ///< a rule forbids it for this one; nothing was sent
        Moved, ///< somebody changed it since it was picked; nothing was sent
    };

    QString id;
    Text subject; ///< whom it is about
    Text note; ///< what it is
    Record listed; ///< as far as is known: when it was picked, was found moved, or was changed from here
    State state = State::Waiting;
    Outcome outcome = {};
    Text reason = {}; ///< of Blocked and Moved
};

/// Several records changed alike, one after the other, each through a session and a journal row of its own:
/// read, compared with what was picked, judged, sent. Ports and description must outlive it.
class GroupMove : public QObject
{
    Q_OBJECT
public:
    GroupMove(const OperationSpec &spec, const Connection &connection, ApiGateway &gateway, Journal &journal,
              const Clock &clock, QObject *parent = nullptr);
    ~GroupMove() override;

    [[nodiscard]] const OperationSpec &spec() const { return m_spec; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const QList<GroupMember> &members() const { return m_members; }
    [[nodiscard]] bool contains(const QString &id) const { return indexOf(id) >= 0; }
    void add(const GroupMember &member);
    void remove(const QString &id);
    void clear();

    /// What the rules say of one member, were these values sent for it: the worst problem; nothing for a
    /// usual step.
    [[nodiscard]] std::optional<Problem> verdict(const GroupMember &member, const Record &values) const;
    /// Sends to all that are not done yet.
    void start(const Record &values);
    /// No more after the one under way.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void membersChanged();
    void memberChanged(int index);
    void finished();

private:
    [[nodiscard]] int indexOf(const QString &id) const;
    void next();
    void edit();
    void takeOver(const Record &sent, Record &listed) const;
    void conclude(GroupMember::State state, const Outcome &outcome, const Text &reason);

    const OperationSpec &m_spec;
    const Connection m_connection;
    ApiGateway &m_gateway;
    Journal &m_journal;
    const Clock &m_clock;
    QList<GroupMember> m_members;
    Record m_values;
    QPointer<OperationSession> m_session;
    int m_at = -1;
    bool m_running = false;
    bool m_stopping = false;
};

} // namespace PeopleDesk
