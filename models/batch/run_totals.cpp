// SPDX-License-Identifier: Apache-2.0
#include "models/batch/run_totals.h"

#include "models/batch/batch_report.h"
#include "models/batch/batch_request.h"
#include "models/batch/batch_run.h"

namespace PeopleDesk {

namespace {

using State = BatchRow::State;

/// A few milliseconds of the window's thread.
constexpr qsizetype slice = 500;

/// Rows that are left out were never read into values.
constexpr State countedStates[] = {State::Done, State::Unneeded, State::Failed, State::InDoubt,
                                   State::Waiting};

bool sumsUp(const OperationSpec &spec)
{
    return std::any_of(spec.totals.begin(), spec.totals.end(),
                       [](const TotalSpec &total) { return !total.sum.isEmpty(); });
}

} // namespace

RunTotals::RunTotals(const BatchRun &run, QObject *parent)
    : QObject(parent)
    , m_run(run)
{
    for (const State state : countedStates)
        m_totals.insert(state, SheetTotals(run.spec()));
    m_tick.setInterval(0);
    connect(&m_tick, &QTimer::timeout, this, &RunTotals::countSlice);
    if (sumsUp(run.spec()))
        m_tick.start();
}

void RunTotals::countSlice()
{
    const qsizetype end = qMin(m_next + slice, m_run.rows().size());
    for (; m_next < end; ++m_next) {
        const BatchRow &row = m_run.rows().at(m_next);
        if (const auto totals = m_totals.find(row.state); totals != m_totals.end())
            totals->add(draftOf(row));
    }
    if (m_next < m_run.rows().size())
        return;
    m_tick.stop();
    Q_EMIT changed();
}

Text RunTotals::text() const
{
    QList<Text> parts;
    for (const State state : countedStates) {
        const Text sums = isComplete() ? m_totals.value(state).sums() : Text();
        if (!sums.isEmpty())
            parts.append(trTextFor("RunTotals", "%1: %2", "how rows ended, and what they come to")
                             .arg(rowOutcome(state))
                             .arg(sums));
    }
    return Text::joined(parts, QStringLiteral("   "));
}

} // namespace PeopleDesk
