// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/forms/form_model.h"
#include "models/ports/api_gateway.h"
#include "models/ports/journal.h"
#include "models/session/change.h"

#include <QPointer>

namespace PeopleDesk {

/// One open form on one connection: reading the record, judging, sending, and what came of it. Knows no
/// widget and no network class. Description, gateway, journal and clock must outlive it; calls under way when
/// it is destroyed go on and are closed in the journal.
class OperationSession : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Editing,
        Loading,
        Checking, ///< about to send: reading the record once more
        Sending,
        Settled,
    };
    Q_ENUM(State)

    OperationSession(const OperationSpec &spec, const Connection &connection, ApiGateway &gateway,
                     Journal &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const OperationSpec &spec() const { return m_spec; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] FormModel &form() { return m_form; }
    [[nodiscard]] const FormModel &form() const { return m_form; }
    [[nodiscard]] State state() const { return m_state; }
    /// Who or what the open form is about, in the words people know it by ("Lin Xiaowen"); empty when only
    /// its id is known. Forgotten by startOver().
    void setSubject(const Text &subject);
    [[nodiscard]] const Text &subject() const { return m_subject; }
    /// From the wish to send to its end.
    [[nodiscard]] bool isSubmitting() const { return m_state == State::Checking || m_state == State::Sending; }
    [[nodiscard]] bool isBusy() const { return isSubmitting() || m_state == State::Loading; }
    /// How the last send ended; meaningful once settled() was emitted.
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }
    /// Lines about the loaded record that can't be edited.
    [[nodiscard]] const QList<Fact> &facts() const { return m_facts; }
    /// The loaded record as Feishu sent it; empty while nothing was read.
    [[nodiscard]] const QJsonObject &record() const { return m_record; }
    /// When the facts were read; invalid when they no longer hold, because a write went through since.
    [[nodiscard]] QDateTime loadedAt() const { return m_loadedAt; }
    /// The form, and whom it was about, as it was sent last.
    [[nodiscard]] const Draft &sentDraft() const { return m_sentDraft; }
    [[nodiscard]] const Text &sentSubject() const { return m_sentSubject; }

    /// Reads the record named by the target field and starts editing it; without anything to read, starts at
    /// once.
    void load();
    /// What submit() would send, to the letter (a review shows it).
    [[nodiscard]] ApiRequest request() const;
    [[nodiscard]] QList<Change> changes() const { return listChanges(m_spec, m_form.draft()); }
    /// What the user has to say yes to before submit().
    [[nodiscard]] QList<Text> confirmations() const;
    /// Whether something was typed that leaving would lose.
    [[nodiscard]] bool hasUnsavedEdits() const;

    /// Other records of the same person, which rules may compare with.
    void setSiblings(const QList<Record> &siblings);
    /// Reads the record once more if it was read before, and sends unless a problem blocks, somebody else
    /// changed it meanwhile, or a call is under way.
    void submit();
    /// Sends although the ledger says that this reward was booked already.
    void submitAnyway();
    /// Whether the last outcome allows the same request again without risk of doing it twice.
    [[nodiscard]] bool canTryAgain() const;
    /// Whether the last outcome is in doubt and reading the record can tell.
    [[nodiscard]] bool canReadBack() const;
    /// After doubt: reads the record and says through doubtSettled() what it shows.
    void readBack();
    /// Gives up the call under way; settled() still comes.
    void cancel();
    /// An empty form for the next record.
    void startOver();

Q_SIGNALS:
    void stateChanged(PeopleDesk::OperationSession::State state);
    void loaded();
    void loadFailed(const PeopleDesk::Outcome &outcome);
    /// The write went through, but the record could not be read afterwards.
    void notReadSince(const PeopleDesk::Outcome &outcome);
    void settled(const PeopleDesk::Outcome &outcome);
    /// Somebody else changed the record since it was read. Nothing was sent; the form now compares with
    /// what the server holds, and sending once more means it.
    void collided(const QList<PeopleDesk::Collision> &collisions);
    /// The record could not be read again just before sending, so nothing was sent.
    void checkFailed(const PeopleDesk::Outcome &outcome);
    /// What reading the record after a doubt showed: it holds what was sent, or it does not.
    void doubtSettled(bool applied);
    void waiting(int attempt, std::chrono::milliseconds delay);

private:
    void setState(State state);
    void check();
    void send(bool insist);
    void take(const Outcome &outcome);
    void read(const QString &target, const std::function<void(const Outcome &)> &then);
    void adopt(const QJsonObject &data, const QString &target);
    void takeFacts(const QJsonObject &json);

    const OperationSpec &m_spec;
    const Connection m_connection;
    ApiGateway &m_gateway;
    Journal &m_journal; ///< to close a doubt that reading the record settled
    const Clock &m_clock;
    FormModel m_form;
    State m_state = State::Editing;
    Outcome m_outcome;
    bool m_adopting = false; ///< the form changes because a record arrived, not because of the user
    QList<Fact> m_facts;
    QJsonObject m_record;
    QDateTime m_loadedAt;
    QPointer<ApiCall> m_call;
    Text m_subject;
    ApiRequest m_sent; ///< the last write
    Draft m_sentDraft;
    Text m_sentSubject;
    /// client_token of the present content: made once, kept for every attempt of it (API §11.1).
    mutable QString m_token;
    mutable QByteArray m_tokenContent;
};

} // namespace PeopleDesk
