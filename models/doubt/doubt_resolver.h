// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"
#include "models/ports/journal.h"

#include <QObject>

namespace PeopleDesk {

class Clock;
struct OperationSpec;

/// Settles one write of which nobody knows whether it was carried out (design: doubt is resolved by
/// reading the record or by the idempotency key, never by guessing). Contract and pre-hire: read back,
/// repeated with the same token if the record does not show it. Reward: repeated with the same
/// external_id while younger than 12 hours, else asked about. Offer: read, compared, asked about.
/// finished() says how each step ended; after a verdict that asks, repeat() or giveUp() goes on and
/// finished() comes once more. Belongs to its parent; ports must outlive it.
class DoubtResolver : public QObject
{
    Q_OBJECT
public:
    enum class Verdict {
        Applied, ///< the record shows it, or the repeat was accepted
        Repeated, ///< was not applied; the repeat ended as outcome() says
        NotApplied, ///< the record does not show it; the user decides whether to send again
        NotReadable, ///< neither a record to read nor a key to repeat with: only the user can tell
        TooOld, ///< a reward older than 12 hours: a repeat could pay twice, the user decides
        Unreadable, ///< reading failed, see outcome()
    };
    Q_ENUM(Verdict)

    DoubtResolver(const HistoryEntry &entry, const Connection &connection, ApiGateway &gateway,
                  Journal &journal, const Clock &clock, QObject *parent = nullptr);
    /// The row of a run that the write belongs to, if it does.
    void setBatch(const BatchPlace &place) { m_batch = place; }
    void start();
    /// Sends the same request once more, with the same key, after the user said so.
    void repeat();
    /// Closes the doubt as not carried out, after the user said so.
    void giveUp();
    /// Closes the doubt as carried out, after the user said so.
    void accept();
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    void finished(PeopleDesk::DoubtResolver::Verdict verdict);

private:
    void readBack();
    void close(HistoryEntry::State state, Verdict verdict);
    void finish(Verdict verdict);

    const HistoryEntry m_entry;
    const Connection m_connection;
    ApiGateway &m_gateway;
    Journal &m_journal;
    const Clock &m_clock;
    const OperationSpec *m_spec;
    BatchPlace m_batch;
    Outcome m_outcome;
};

} // namespace PeopleDesk
