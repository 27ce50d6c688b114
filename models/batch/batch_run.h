// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/failure_streak.h"
#include "models/batch/row_job.h"
#include "models/batch/row_queue.h"
#include "models/ports/batch_store.h"

#include <QObject>

#include <chrono>

namespace PeopleDesk {

/// How a run goes about its rows.
struct RunSettings
{
    int width = 16; ///< so many rows at once
    bool repeatsOldDoubts = false; ///< see RowSurroundings
    std::chrono::milliseconds settleDelay{5'000}; ///< see RowSurroundings
};

/// What a run needs; all of it outlives the run.
struct RunPorts
{
    ApiGateway &gateway;
    Journal &journal;
    BatchStore &store;
    const Clock &clock;
};

/// A run under way: sends its rows, settles doubts, and knows when to stop. The rows are on disk already, and
/// what becomes of each is recorded with its write; so a run that is cut off at any moment can be taken
/// up again. The window and the command line use the same.
class BatchRun : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Ready,
        Running,
        Pausing, ///< nothing new is begun; what is under way is waited for
        Paused,
        Stopping,
        Over,
    };
    Q_ENUM(State)
    enum class Stop {
        None, ///< every row had its turn
        ByUser,
        Hopeless, ///< every further row would meet the same, see failures()
    };

    BatchRun(const OperationSpec &spec, const Connection &connection, const BatchHead &head,
             const QList<BatchRow> &rows, const RunPorts &ports, const RunSettings &settings,
             QObject *parent = nullptr);
    ~BatchRun() override;

    void start();
    void pause();
    /// After a pause.
    void resume();
    /// No new rows; over() comes when those under way have ended.
    void stop();

    [[nodiscard]] const OperationSpec &spec() const { return m_spec; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Stop stopReason() const { return m_stop; }
    [[nodiscard]] const FailureStreak &failures() const { return m_failures; }
    /// As it stands now, counts included.
    [[nodiscard]] const BatchHead &head() const { return m_head; }
    [[nodiscard]] const QList<BatchRow> &rows() const { return m_rows; }
    /// How a row of this part of the run ended; an empty one otherwise.
    [[nodiscard]] Outcome outcome(qsizetype place) const { return m_outcomes.value(place); }
    /// Rows in doubt that are too old to be repeated without asking.
    [[nodiscard]] qint64 oldDoubts() const { return m_oldDoubts; }

Q_SIGNALS:
    void stateChanged(PeopleDesk::BatchRun::State state);
    void rowChanged(qsizetype place);
    /// The limit makes a row wait for so long.
    void waitingForLimit(std::chrono::milliseconds delay);
    void over();

private:
    void setState(State state);
    void fill();
    void begin(qsizetype place);
    void take(qsizetype place, RowJob &job, RowJob::End end);
    void setRowState(qsizetype place, BatchRow::State state);
    void count(BatchRow::State state, int by);
    void withdrawJobs();
    void pauseOrEnd();
    void finish();

    const OperationSpec &m_spec;
    const Connection m_connection;
    BatchHead m_head;
    QList<BatchRow> m_rows;
    const RunPorts m_ports;
    const RunSettings m_settings;
    const RowSurroundings m_surroundings;
    RowQueue m_queue;
    FailureStreak m_failures;
    QHash<qsizetype, Outcome> m_outcomes;
    QHash<qsizetype, int> m_tries; ///< of rows that never got there
    QList<RowJob *> m_jobs;
    qint64 m_oldDoubts = 0;
    State m_state = State::Ready;
    Stop m_stop = Stop::None;
};

} // namespace PeopleDesk
