// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/history/history_entry.h"
#include "models/ports/api_gateway.h"

#include <QObject>

#include <functional>

namespace PeopleDesk {

enum class JournalTrouble { None, Busy, NoSpace, ReadOnly, NewerSchema, Damaged, Unreachable };

/// Answer to the wish to send: either a journal number, or the reason why nothing may be sent.
struct JournalTicket
{
    qint64 number = 0;
    JournalTrouble trouble = JournalTrouble::None;
    QString bookedId; ///< the ledger holds this external_id already, as this reward
    QDateTime bookedAt; ///< valid then, also when the reward's id was never learnt
    bool isStillOpen = false; ///< a write with this external_id is under way or in doubt

    [[nodiscard]] bool granted() const { return number > 0; }
};

/// What was sent, on disk, before it leaves. Implemented by app/journal on a thread of its own; each
/// function answers exactly once, later, on the caller's thread, and not at all when \a context is gone.
class Journal : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Records a write as sending. Not before the answer says granted() may a byte leave.
    virtual void begin(const Connection &connection, const ApiRequest &request, QObject *context,
                       const std::function<void(const JournalTicket &)> &answer) = 0;
    /// Closes a write. With Outcome::inDoubt() it stays open as in doubt. The answer says whether the
    /// closing reached the disk.
    virtual void settle(qint64 number, const Outcome &outcome, const QString &createdId, QObject *context,
                        const std::function<void(JournalTrouble)> &answer) = 0;
    /// Closes a doubt by what reading the record, or the user, showed.
    virtual void resolve(qint64 number, HistoryEntry::State state, const QString &remark, QObject *context,
                         const std::function<void(JournalTrouble)> &answer) = 0;
    virtual void fetch(const HistoryQuery &query, QObject *context,
                       const std::function<void(const QList<HistoryEntry> &)> &answer) = 0;
    [[nodiscard]] virtual JournalTrouble trouble() const = 0;

Q_SIGNALS:
    /// Something was added or changed; views fetch again.
    void changed();
    void troubleChanged();
};

} // namespace PeopleDesk
