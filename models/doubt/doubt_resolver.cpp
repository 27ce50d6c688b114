// SPDX-License-Identifier: Apache-2.0
#include "models/doubt/doubt_resolver.h"

#include "models/doubt/recorded_request.h"
#include "models/forms/request_builder.h"
#include "models/operations/catalog.h"
#include "models/operations/repeat_policy.h"
#include "models/outcomes/readback.h"
#include "models/ports/clock.h"

#include <chrono>

namespace PeopleDesk {

DoubtResolver::DoubtResolver(const HistoryEntry &entry, const Connection &connection, ApiGateway &gateway,
                             Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_entry(entry)
    , m_connection(connection)
    , m_gateway(gateway)
    , m_journal(journal)
    , m_clock(clock)
    , m_spec(findOperation(entry.operation))
{
}

void DoubtResolver::start()
{
    if (!m_spec) {
        finish(Verdict::Unreadable);
        return;
    }
    const RepeatPolicy &policy = repeatPolicy(m_spec->endpoint.repeat);
    const std::chrono::seconds age{m_entry.startedAt.secsTo(m_clock.now())};
    if (m_spec->load)
        readBack();
    else if (!policy.settlesItself)
        finish(Verdict::NotReadable);
    else if (policy.settlesWithin && age >= *policy.settlesWithin)
        finish(Verdict::TooOld);
    else
        repeat();
}

void DoubtResolver::readBack()
{
    ApiCall *call = m_gateway.send(buildLoadRequest(*m_spec, m_entry.target));
    connect(call, &ApiCall::finished, this, [this](const Outcome &outcome) {
        m_outcome = outcome;
        if (!outcome.succeeded())
            finish(Verdict::Unreadable);
        else if (recordShows(*m_spec, m_entry.body, recordIn(*m_spec, outcome.data)))
            close(HistoryEntry::State::Succeeded, Verdict::Applied);
        else if (repeatPolicy(m_spec->endpoint.repeat).settlesItself)
            repeat();
        else
            finish(Verdict::NotApplied);
    });
}

void DoubtResolver::repeat()
{
    ApiRequest request = recordedRequest(m_entry, *m_spec);
    request.intent->batch = m_batch;
    ApiCall *call = m_gateway.send(request);
    connect(call, &ApiCall::finished, this, [this](const Outcome &outcome) {
        m_outcome = outcome;
        finish(outcome.succeeded() ? Verdict::Applied : Verdict::Repeated);
    });
}

void DoubtResolver::giveUp()
{
    close(HistoryEntry::State::Failed, Verdict::NotApplied);
}

void DoubtResolver::accept()
{
    close(HistoryEntry::State::Succeeded, Verdict::Applied);
}

void DoubtResolver::close(HistoryEntry::State state, Verdict verdict)
{
    m_journal.resolve(m_entry.number, state, QString(), this,
                      [this, verdict](JournalTrouble) { finish(verdict); });
}

void DoubtResolver::finish(Verdict verdict)
{
    Q_EMIT finished(verdict);
}

} // namespace PeopleDesk
