// SPDX-License-Identifier: Apache-2.0
#include "models/batch/run_session.h"

#include "models/batch/run_owner.h"
#include "models/operations/catalog.h"

namespace PeopleDesk {

namespace {

/// Why a run can't be put on disk or read from it.
Text runTroubleText(JournalTrouble trouble)
{
    if (trouble == JournalTrouble::Busy)
        return trText("RunSession", "The journal is in use by another process. Try again.");
    if (trouble == JournalTrouble::NoSpace)
        return trText("RunSession", "The disk is full: the run can't be recorded, so nothing is sent.");
    return trText("RunSession", "The journal can't be written, and nothing is sent that it can't record.");
}

} // namespace

RunSession::RunSession(const Connection &connection, const RunPorts &ports, const RunSettings &settings,
                       QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_ports(ports)
    , m_settings(settings)
{
}

RunSession::~RunSession() = default;

void RunSession::create(const OperationSpec &spec, const BatchHead &head, const QList<BatchRow> &rows)
{
    if (m_isOpening || isUnderWay())
        return;
    m_isOpening = true;
    m_ports.store.create(head, rows, this, [this, &spec, head, rows](const BatchStore::Made &made) {
        m_isOpening = false;
        if (made.number == 0) {
            refuse(runTroubleText(made.trouble));
            return;
        }
        BatchHead numbered = head;
        numbered.number = made.number;
        begin(spec, numbered, rows, true, false);
    });
}

void RunSession::resume(qint64 number, bool repeatsOldDoubts)
{
    take(number, true, repeatsOldDoubts);
}

void RunSession::look(qint64 number)
{
    take(number, false, false);
}

void RunSession::take(qint64 number, bool starts, bool repeatsOldDoubts)
{
    if (m_isOpening || isUnderWay())
        return;
    m_isOpening = true;
    m_ports.store.take(
        number, this, [this, number, starts, repeatsOldDoubts](const BatchStore::Taken &taken) {
            m_isOpening = false;
            if (const auto why = whyNot(taken, number)) {
                refuse(*why);
                return;
            }
            if (!starts)
                m_ports.store.release(number, this, [](JournalTrouble) {});
            begin(*findOperation(taken.head.operation), taken.head, taken.rows, starts, repeatsOldDoubts);
        });
}

std::optional<Text> RunSession::whyNot(const BatchStore::Taken &taken, qint64 number) const
{
    if (taken.trouble != JournalTrouble::None)
        return runTroubleText(taken.trouble);
    if (number == 0 && taken.head.number == 0)
        return trText("RunSession", "There is no run to continue.");
    if (taken.head.number == 0 || !findOperation(taken.head.operation))
        return trText("RunSession", "Run %1 is not there any more.").arg(QString::number(number));
    if (taken.head.isRunningElsewhere)
        return trText("RunSession", "Run %1 is under way in another window or process.")
            .arg(QString::number(taken.head.number));
    if (!belongsTo(taken.head, m_connection))
        return trText("RunSession", "Run %1 belongs to another connection: %2.")
            .arg(QString::number(taken.head.number))
            .arg(taken.head.connectionName);
    return std::nullopt;
}

void RunSession::begin(const OperationSpec &spec, const BatchHead &head, const QList<BatchRow> &rows,
                       bool starts, bool repeatsOldDoubts)
{
    RunSettings settings = m_settings;
    settings.repeatsOldDoubts = repeatsOldDoubts;
    auto parts = std::make_unique<Parts>();
    parts->run = std::make_unique<BatchRun>(spec, m_connection, head, rows, m_ports, settings);
    parts->model = std::make_unique<RunModel>(*parts->run);
    parts->speed = std::make_unique<RunSpeed>(*parts->run, m_ports.gateway, m_ports.clock);
    connect(parts->run.get(), &BatchRun::stateChanged, this, &RunSession::stateChanged);
    connect(parts->run.get(), &BatchRun::over, this, [this] {
        m_isReleased = true;
        Q_EMIT over();
    });
    m_isReleased = !starts;
    const auto former = std::exchange(m_parts, std::move(parts));
    Q_EMIT opened();
    if (starts)
        m_parts->run->start();
}

void RunSession::close()
{
    if (!isUnderWay())
        m_parts.reset();
}

bool RunSession::isUnderWay() const
{
    return run() && !m_isReleased;
}

void RunSession::stopThen(QObject *context, const std::function<void()> &then)
{
    if (!isUnderWay()) {
        then();
        return;
    }
    connect(this, &RunSession::over, context, then, Qt::SingleShotConnection);
    run()->stop();
}

void RunSession::refuse(const Text &why)
{
    Q_EMIT refused(why);
}

} // namespace PeopleDesk
