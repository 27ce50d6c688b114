// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/batch/batch_console.h"
#include "app/batch/batch_options.h"
#include "models/batch/batch_run.h"
#include "models/connections/connection.h"
#include "models/sheet/sheet_document.h"

#include <QObject>

#include <optional>

namespace PeopleDesk {

class BatchPlan;
class Rehearsal;
class RunSession;
class TableFiles;

/// What a headless run works with; all of it outlives the command.
struct BatchCommandPorts
{
    Connection connection;
    RunPorts run;
    SheetPorts sheet;
    TableFiles &tables;
};

/// `peopledesk batch`: reads a sheet, checks it, puts the run on disk, runs it and writes the report; or takes a
/// run up again. Warnings are printed and counted; questions that nobody answered end it. Reports the exit code
/// once through finished().
class BatchCommand : public QObject
{
    Q_OBJECT
public:
    enum ExitCode { AllDone = 0, SomeFailed = 1, Unusable = 2 };

    BatchCommand(const BatchOptions &options, const BatchCommandPorts &ports, QObject *parent = nullptr);
    ~BatchCommand() override;

    void start();
    /// Ends after the rows that are under way; the run can be resumed.
    void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void openSheet();
    void takeSheetState(SheetDocument::State state);
    [[nodiscard]] std::optional<Text> openQuestion() const;
    void tellAboutSheet();
    void planRun();
    void resumeRun();
    RunSession &openSession();
    void followRun();
    void concludeRun();
    void rehearse(const QList<BatchRow> &rows);
    void concludeRehearsal(const Rehearsal &rehearsal, const QList<BatchRow> &rows);
    void writeReport(const std::function<void(bool)> &then);
    void refuse(const Text &reason);
    [[nodiscard]] QJsonObject summary(int exitCode) const;

    const BatchOptions m_options;
    const BatchCommandPorts m_ports;
    BatchConsole m_console;
    const OperationSpec *m_spec = nullptr;
    SheetDocument *m_sheet = nullptr;
    BatchPlan *m_plan = nullptr;
    RunSession *m_session = nullptr;
    bool m_isInterrupted = false;
};

} // namespace PeopleDesk
