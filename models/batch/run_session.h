// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_run.h"
#include "models/batch/run_model.h"
#include "models/batch/run_speed.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace PeopleDesk {

/// The run that somebody looks at: made anew, taken up again, or only read. Ports must outlive it; a run that
/// is under way when this goes can be taken up again later.
class RunSession : public QObject
{
    Q_OBJECT
public:
    RunSession(const Connection &connection, const RunPorts &ports, const RunSettings &settings,
               QObject *parent = nullptr);
    ~RunSession() override;

    /// Puts a run on disk and starts it.
    void create(const OperationSpec &spec, const BatchHead &head, const QList<BatchRow> &rows);
    /// Takes an earlier run up where it ended; number 0: the latest that is not finished. \a
    /// repeatsOldDoubts: see RunSettings.
    void resume(qint64 number, bool repeatsOldDoubts = false);
    /// Shows how an earlier run ended, and sends nothing.
    void look(qint64 number);
    /// Lets go of a run that is over.
    void close();

    /// Between the wish and opened() or refused().
    [[nodiscard]] bool isOpening() const { return m_isOpening; }
    /// Null: none.
    [[nodiscard]] BatchRun *run() const { return m_parts ? m_parts->run.get() : nullptr; }
    [[nodiscard]] RunModel *model() const { return m_parts ? m_parts->model.get() : nullptr; }
    [[nodiscard]] const RunSpeed *speed() const { return m_parts ? m_parts->speed.get() : nullptr; }
    /// Something of it is on its way or still to be sent, paused ones included.
    [[nodiscard]] bool isUnderWay() const;
    /// It was started here and has ended, or is only looked at.
    [[nodiscard]] bool isOver() const { return run() && !isUnderWay(); }
    /// Stops, and calls \a then when nothing is on its way any more; at once where nothing is.
    void stopThen(QObject *context, const std::function<void()> &then);

Q_SIGNALS:
    void opened();
    void refused(const PeopleDesk::Text &why);
    void stateChanged();
    /// As BatchRun::over().
    void over();

private:
    /// Destroyed from the last to the first.
    struct Parts
    {
        std::unique_ptr<BatchRun> run;
        std::unique_ptr<RunModel> model;
        std::unique_ptr<RunSpeed> speed;
    };

    void take(qint64 number, bool starts, bool repeatsOldDoubts);
    void begin(const OperationSpec &spec, const BatchHead &head, const QList<BatchRow> &rows, bool starts,
               bool repeatsOldDoubts);
    void refuse(const Text &why);
    [[nodiscard]] std::optional<Text> whyNot(const BatchStore::Taken &taken, qint64 number) const;

    const Connection m_connection;
    const RunPorts m_ports;
    const RunSettings m_settings;
    std::unique_ptr<Parts> m_parts;
    bool m_isOpening = false;
    bool m_isReleased = false; ///< the run has said over()
};

} // namespace PeopleDesk
