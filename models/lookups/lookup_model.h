// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/lookup_call.h"

#include <QAbstractListModel>

namespace PeopleDesk {

/// What a look-up found, page by page while the view scrolls. A new question drops what was asked before,
/// whose late answers reach nobody. Description and gateway must outlive it.
class LookupModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        NoteRole, ///< QString
        CodeRole, ///< QString
        ActiveRole, ///< bool
        FoundRole, ///< Found
        SearchRole, ///< QString: name in both languages, code and id, for a filter
    };
    /// Failed with something found: a later page could not be read, and fetchMore() tries it again.
    enum class State { Idle, Asking, Ready, Failed };
    Q_ENUM(State)

    LookupModel(const LookupSpec &spec, ApiGateway &gateway, QObject *parent = nullptr);

    [[nodiscard]] const LookupSpec &spec() const { return m_spec; }
    /// A question that the look-up does not accept is not sent: the state stays Idle.
    void ask(const LookupQuestion &question);
    /// Asks the same once more: only the page that failed, if others were found before it, else from the
    /// beginning.
    void askAgain();
    /// Forgets question and answers.
    void clear();
    /// Takes over what another model of the same look-up found.
    void adopt(const LookupModel &other);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const LookupQuestion &question() const { return m_question; }
    /// Why the last step failed; what was found before stays.
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }
    [[nodiscard]] const QList<Found> &found() const { return m_found; }
    [[nodiscard]] bool hasMore() const { return !m_nextPage.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// False after a failure, lest a view that scrolls tries again and again by itself.
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();
    void waiting(int attempt, std::chrono::milliseconds delay);

private:
    void fetch(const QString &page);
    void take(const LookupPage &page);
    void forget();
    void setState(State state);

    const LookupSpec &m_spec;
    ApiGateway &m_gateway;
    LookupQuestion m_question;
    State m_state = State::Idle;
    Outcome m_outcome;
    QList<Found> m_found;
    QString m_nextPage;
    QPointer<LookupCall> m_call;
};

} // namespace PeopleDesk
