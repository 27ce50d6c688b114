// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/lookup_spec.h"

#include <QObject>
#include <QPointer>

namespace PeopleDesk {

/// What one step of a look-up brought.
struct LookupPage
{
    Outcome outcome; ///< of the list itself
    QList<Found> items;
    QString nextPage; ///< empty: this was the last one
};

/// One page of a look-up under way, with the details that its list leaves out. Reports once through
/// finished() and then deletes itself; whoever drops it first hears nothing. Description and gateway must
/// outlive it.
class LookupCall : public QObject
{
    Q_OBJECT
public:
    LookupCall(const LookupSpec &spec, ApiGateway &gateway, const LookupQuestion &question,
               const QString &page, QObject *parent = nullptr);
    ~LookupCall() override;

Q_SIGNALS:
    /// The frequency limit, or the network, makes it wait.
    void waiting(int attempt, std::chrono::milliseconds delay);
    void finished(const PeopleDesk::LookupPage &page);

private:
    void send(const ApiRequest &request, const std::function<void(const Outcome &)> &then);
    void takeList(const Outcome &outcome);
    void askDetails();
    void takeDetail(qsizetype request, const Outcome &outcome);
    void finish();

    const LookupSpec &m_spec;
    ApiGateway &m_gateway;
    const LookupQuestion m_question;
    const QString m_asked; ///< the page
    LookupPage m_page;
    QList<ApiRequest> m_details;
    qsizetype m_nextDetail = 0; ///< the first not yet sent
    qsizetype m_open = 0; ///< details not yet answered
    QList<QPointer<ApiCall>> m_calls;
};

} // namespace PeopleDesk
