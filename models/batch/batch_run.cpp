// SPDX-License-Identifier: Apache-2.0
#include "models/batch/batch_run.h"

#include "models/values/record_json.h"

namespace PeopleDesk {

namespace {

/// How often a row that never got there is tried, each time after all others and with the call's own repeats.
constexpr int mostTries = 3;

/// As the journal will tell it when the run is taken up again.
void note(const Outcome &outcome, HistoryEntry &entry)
{
    entry.code = outcome.code;
    entry.httpStatus = outcome.httpStatus;
    entry.message = outcome.serverText;
    entry.logId = outcome.logId;
    entry.attempts = outcome.attempts;
}

} // namespace

BatchRun::BatchRun(const OperationSpec &spec, const Connection &connection, const BatchHead &head,
                   const QList<BatchRow> &rows, const RunPorts &ports, const RunSettings &settings,
                   QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_connection(connection)
    , m_head(head)
    , m_rows(rows)
    , m_ports(ports)
    , m_settings(settings)
    , m_surroundings{m_spec,      m_connection, ports.gateway,        ports.journal,
                     ports.clock, head.number,  settings.settleDelay, settings.repeatsOldDoubts}
{
    m_head.rows = rows.size();
    m_head.waiting = m_head.sending = m_head.inDoubt = m_head.done = 0;
    m_head.failed = m_head.leftOut = m_head.unneeded = 0;
    for (const BatchRow &row : rows)
        count(row.state, 1);
    // Those in doubt last: most of the time that has to pass before they are looked up passes by itself.
    for (const auto state : {BatchRow::State::Waiting, BatchRow::State::InDoubt}) {
        for (qsizetype place = 0; place < rows.size(); ++place) {
            if (rows.at(place).state == state)
                m_queue.add(place, recordFromJson(rows.at(place).values).text(spec.targetField));
        }
    }
}

BatchRun::~BatchRun() = default;

void BatchRun::start()
{
    if (m_state != State::Ready)
        return;
    setState(State::Running);
    // Later, so that nobody hears of the end within the call that starts it.
    QMetaObject::invokeMethod(this, &BatchRun::fill, Qt::QueuedConnection);
}

void BatchRun::pause()
{
    if (m_state != State::Running)
        return;
    setState(State::Pausing);
    withdrawJobs();
}

void BatchRun::resume()
{
    if (m_state != State::Paused && m_state != State::Pausing)
        return;
    setState(State::Running);
    fill();
}

void BatchRun::stop()
{
    if (m_state == State::Over || m_state == State::Stopping)
        return;
    if (m_stop == Stop::None)
        m_stop = Stop::ByUser;
    setState(State::Stopping);
    withdrawJobs();
}

void BatchRun::withdrawJobs()
{
    const QList<RowJob *> jobs = m_jobs;
    for (RowJob *job : jobs)
        job->withdraw();
    pauseOrEnd();
}

void BatchRun::fill()
{
    while (m_state == State::Running && m_queue.underWay() < m_settings.width) {
        const qsizetype place = m_queue.takeNext();
        if (place < 0)
            break;
        begin(place);
    }
    pauseOrEnd();
}

void BatchRun::begin(qsizetype place)
{
    auto *job = new RowJob(m_rows.at(place), m_surroundings, this);
    m_jobs.append(job);
    setRowState(place, BatchRow::State::Sending);
    connect(job, &RowJob::waiting, this, &BatchRun::waitingForLimit);
    connect(job, &RowJob::finished, this, [this, place, job](RowJob::End end) { take(place, *job, end); });
    job->start();
}

void BatchRun::take(qsizetype place, RowJob &job, RowJob::End end)
{
    m_jobs.removeOne(&job);
    m_outcomes.insert(place, job.outcome());
    m_rows[place].entry = job.row().entry;
    note(job.outcome(), m_rows[place].entry);
    bool again = false;
    switch (end) {
    case RowJob::End::Done:
        setRowState(place, BatchRow::State::Done);
        break;
    case RowJob::End::Booked:
        setRowState(place, BatchRow::State::Unneeded);
        break;
    case RowJob::End::Refused:
        setRowState(place, BatchRow::State::Failed);
        break;
    case RowJob::End::Unsent:
        again = ++m_tries[place] < mostTries;
        [[fallthrough]];
    case RowJob::End::Cancelled:
        setRowState(place, BatchRow::State::Waiting);
        break;
    case RowJob::End::TooOld:
        ++m_oldDoubts;
        [[fallthrough]];
    case RowJob::End::InDoubt:
        setRowState(place, BatchRow::State::InDoubt);
        break;
    }
    if (end != RowJob::End::Cancelled)
        m_failures.add(end == RowJob::End::Done || end == RowJob::End::Booked ? Outcome() : job.outcome());
    if (m_failures.isHopeless() && m_state != State::Stopping) {
        m_stop = Stop::Hopeless;
        setState(State::Stopping);
        withdrawJobs();
    }
    if (end == RowJob::End::Cancelled)
        m_queue.putBack(place);
    else if (again)
        m_queue.again(place);
    else
        m_queue.end(place);
    fill();
}

void BatchRun::setRowState(qsizetype place, BatchRow::State state)
{
    count(m_rows.at(place).state, -1);
    m_rows[place].state = state;
    count(state, 1);
    Q_EMIT rowChanged(place);
}

void BatchRun::count(BatchRow::State state, int by)
{
    switch (state) {
    case BatchRow::State::Waiting:
        m_head.waiting += by;
        break;
    case BatchRow::State::Sending:
        m_head.sending += by;
        break;
    case BatchRow::State::InDoubt:
        m_head.inDoubt += by;
        break;
    case BatchRow::State::Done:
        m_head.done += by;
        break;
    case BatchRow::State::Failed:
        m_head.failed += by;
        break;
    case BatchRow::State::LeftOut:
        m_head.leftOut += by;
        break;
    case BatchRow::State::Unneeded:
        m_head.unneeded += by;
        break;
    }
}

void BatchRun::pauseOrEnd()
{
    if (!m_queue.isIdle() || m_state == State::Over)
        return;
    if (m_state == State::Stopping || (m_state == State::Running && m_queue.isEmpty()))
        finish();
    else if (m_state == State::Pausing)
        setState(State::Paused);
}

void BatchRun::finish()
{
    setState(State::Over);
    m_ports.store.release(m_head.number, this, [this](JournalTrouble) { Q_EMIT over(); });
}

void BatchRun::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace PeopleDesk
