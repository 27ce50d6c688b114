// SPDX-License-Identifier: Apache-2.0
#include "models/batch/row_job.h"

#include "models/batch/batch_request.h"
#include "models/operations/repeat_policy.h"
#include "models/outcomes/created_id.h"
#include "models/outcomes/retry_table.h"
#include "models/ports/api_gateway.h"
#include "models/ports/clock.h"
#include "models/ports/journal.h"

#include <QTimer>

namespace PeopleDesk {

namespace {

using Verdict = DoubtResolver::Verdict;

/// A row that falls into doubt again and again is left to a person.
constexpr int mostDoubts = 4;

} // namespace

RowJob::RowJob(const BatchRow &row, const RowSurroundings &with, QObject *parent)
    : QObject(parent)
    , m_row(row)
    , m_with(with)
{
}

void RowJob::start()
{
    if (m_row.state == BatchRow::State::InDoubt)
        settleLater();
    else
        send();
}

void RowJob::withdraw()
{
    m_isWithdrawn = true;
    if (m_call)
        m_call->withdraw();
}

void RowJob::send()
{
    m_call = m_with.gateway.send(batchRequest(m_with.spec, m_with.run, m_row));
    connect(m_call, &ApiCall::waiting, this,
            [this](int, std::chrono::milliseconds delay) { Q_EMIT waiting(delay); });
    connect(m_call, &ApiCall::finished, this, &RowJob::take);
}

void RowJob::take(const Outcome &outcome)
{
    m_outcome = outcome;
    m_row.entry.number = outcome.journalNumber;
    if (outcome.succeeded()) {
        m_row.entry.createdId = createdIdIn(outcome.data, m_with.spec.createdIdPath);
        finish(End::Done);
    } else if (outcome.inDoubt()) {
        m_row.entry.startedAt = m_with.clock.now();
        settleLater();
    } else if (outcome.kind == Outcome::Kind::Cancelled) {
        finish(End::Cancelled);
    } else if (outcome.kind == Outcome::Kind::AlreadyBooked) {
        m_row.entry.createdId = outcome.detail;
        finish(End::Booked);
    } else {
        finish(outcome.kind == Outcome::Kind::Business ? End::Refused : End::Unsent);
    }
}

void RowJob::settleLater()
{
    if (m_isWithdrawn || ++m_doubts > mostDoubts) {
        finish(End::InDoubt);
        return;
    }
    const std::chrono::milliseconds age{
        m_row.entry.startedAt.isValid() ? m_row.entry.startedAt.msecsTo(m_with.clock.now()) : 0};
    // Without a key, a record that is read too early would be sent twice; with one, a repeat is safe at any
    // moment.
    const bool hasKey = repeatPolicy(m_with.spec.endpoint.repeat).settlesItself;
    const auto wait = hasKey ? std::chrono::milliseconds(0) : m_with.settleDelay - age;
    QTimer::singleShot(qMax(wait, std::chrono::milliseconds(0)), this, [this] { settle(); });
}

void RowJob::settle()
{
    if (m_isWithdrawn || m_row.entry.number == 0) {
        finish(End::InDoubt);
        return;
    }
    HistoryQuery query;
    query.place = m_with.connection.isSandbox() ? HistoryQuery::Place::Sandbox : HistoryQuery::Place::Real;
    query.number = m_row.entry.number;
    m_with.journal.fetch(query, this, [this](const QList<HistoryEntry> &entries) {
        if (entries.isEmpty())
            finish(End::InDoubt); // the journal can't be read just now
        else
            settle(entries.constFirst());
    });
}

void RowJob::settle(const HistoryEntry &entry)
{
    m_row.entry = entry;
    // Somebody may have settled it in History meanwhile.
    if (entry.state == HistoryEntry::State::Succeeded) {
        finish(End::Done);
        return;
    }
    if (entry.state == HistoryEntry::State::Failed) {
        sendAnew();
        return;
    }
    m_resolver =
        new DoubtResolver(entry, m_with.connection, m_with.gateway, m_with.journal, m_with.clock, this);
    m_resolver->setBatch({m_with.run, m_row.index});
    connect(m_resolver, &DoubtResolver::finished, this, &RowJob::takeVerdict);
    m_resolver->start();
}

void RowJob::takeVerdict(Verdict verdict)
{
    const Outcome outcome = m_resolver->outcome();
    switch (verdict) {
    case Verdict::Applied:
        m_outcome = outcome;
        if (const QString id = createdIdIn(outcome.data, m_with.spec.createdIdPath); !id.isEmpty())
            m_row.entry.createdId = id;
        finish(End::Done);
        return;
    case Verdict::NotApplied:
        // Read back, and the record does not show it: it may go again. The journal knows first.
        sendAnew();
        return;
    case Verdict::TooOld:
        if (!m_with.repeatsOldDoubts) {
            finish(End::TooOld);
            return;
        }
        m_resolver->repeat();
        return;
    case Verdict::NotReadable:
        finish(End::InDoubt);
        return;
    case Verdict::Repeated:
        // The record was read and does not show it, and a repeat is refused for a reason of its own.
        if (m_with.spec.load && outcome.kind == Outcome::Kind::Business
            && adviseRetry(outcome, m_with.spec.endpoint.repeat) != Retry::AlreadyApplied) {
            sendAnew();
            return;
        }
        [[fallthrough]];
    case Verdict::Unreadable:
        m_outcome = outcome;
        m_resolver->deleteLater();
        m_row.entry.startedAt = m_with.clock.now();
        settleLater();
        return;
    }
}

void RowJob::sendAnew()
{
    if (m_isWithdrawn) {
        finish(End::Cancelled);
        return;
    }
    if (m_row.entry.state == HistoryEntry::State::Failed) {
        m_row.state = BatchRow::State::Waiting;
        send();
        return;
    }
    m_with.journal.resolve(m_row.entry.number, HistoryEntry::State::Failed, QString(), this,
                           [this](JournalTrouble trouble) {
                               if (trouble != JournalTrouble::None) {
                                   finish(End::InDoubt);
                                   return;
                               }
                               m_row.state = BatchRow::State::Waiting;
                               send();
                           });
}

void RowJob::finish(End end)
{
    if (std::exchange(m_isOver, true))
        return;
    deleteLater();
    Q_EMIT finished(end);
}

} // namespace PeopleDesk
