// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"
#include "models/connections/connection.h"
#include "models/doubt/doubt_resolver.h"
#include "models/operations/operation_spec.h"
#include "models/outcomes/outcome.h"

#include <QObject>
#include <QPointer>

#include <chrono>

namespace PeopleDesk {

class ApiCall;
class ApiGateway;
class Journal;

/// What the rows of a run go through; all of it outlives them.
struct RowSurroundings
{
    const OperationSpec &spec;
    const Connection &connection;
    ApiGateway &gateway;
    Journal &journal;
    const Clock &clock;
    qint64 run;
    /// A write that is in doubt is looked up only when so much time has passed since it began: the server may
    /// still be at it.
    std::chrono::milliseconds settleDelay;
    /// Rewards that are in doubt for longer than the server surely remembers them are sent again.
    bool repeatsOldDoubts;
};

/// One row on its way, from the wish to send to the last word: sends it, or settles the doubt about an
/// earlier attempt and sends it if that was not carried out. Reports exactly once through finished(), later
/// than the call that started it, and then deletes itself.
class RowJob : public QObject
{
    Q_OBJECT
public:
    enum class End {
        Done,
        Booked, ///< somebody else booked it meanwhile, under the same external_id
        Refused, ///< by Feishu: not carried out
        Unsent, ///< it never got there, and was surely not carried out
        InDoubt,
        TooOld, ///< in doubt, and only somebody who decides so may send it again
        Cancelled,
    };
    Q_ENUM(End)

    RowJob(const BatchRow &row, const RowSurroundings &with, QObject *parent);

    void start();
    /// Nothing new is begun; what has left is waited for.
    void withdraw();
    [[nodiscard]] const BatchRow &row() const { return m_row; }
    /// Of the latest attempt.
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    void waiting(std::chrono::milliseconds delay);
    void finished(PeopleDesk::RowJob::End end);

private:
    void send();
    void take(const Outcome &outcome);
    void settleLater();
    void settle();
    void settle(const HistoryEntry &entry);
    void takeVerdict(DoubtResolver::Verdict verdict);
    void sendAnew();
    void finish(End end);

    BatchRow m_row;
    const RowSurroundings m_with;
    QPointer<ApiCall> m_call;
    DoubtResolver *m_resolver = nullptr;
    Outcome m_outcome;
    int m_doubts = 0; ///< how often this row was in doubt
    bool m_isWithdrawn = false;
    bool m_isOver = false;
};

} // namespace PeopleDesk
