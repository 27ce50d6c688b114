// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/text/text.h"
#include "ui/batch/batch_ports.h"
#include "ui/pages/page_ports.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;

namespace PeopleDesk {

class CheckStep;
class ColumnsStep;
class ConfirmStep;
class OpenStep;
class Preferences;
class ReportStep;
class RunSession;
class RunStep;
class SheetSession;
class StepTrail;
struct SheetChoice;

/// From a file to a report in six steps: open, columns, check, confirm, run, report. Belongs to one
/// connection; everything handed in outlives it.
class BatchPage : public QWidget
{
    Q_OBJECT
public:
    BatchPage(const Connection &connection, const PagePorts &ports, const BatchPorts &batch,
              const Preferences &preferences, QWidget *parent = nullptr);
    ~BatchPage() override;

    void openFile(const QString &path);
    /// Does what the step at hand is for.
    void proceed();
    void focusStart();
    /// Cells of a sheet were mended, and nothing was sent yet.
    [[nodiscard]] bool hasUnsavedEdits() const;
    /// A run is under way and not paused.
    [[nodiscard]] bool isSending() const;
    /// The same, or a run is paused.
    [[nodiscard]] bool holdsRun() const;
    /// Lets a run come to a safe stop, then calls \a then; at once where there is none.
    void stopThen(QObject *context, const std::function<void()> &then);

private:
    enum Step { Open, Columns, Check, Confirm, Run, Report };

    void layOut();
    void listenToSheet();
    void listenToRun();
    void goTo(Step step);
    [[nodiscard]] Step step() const;
    void focusStep();
    void leaveSheet();
    void dropSheet();
    void readAgain(const SheetChoice &choice);
    void followSheet();
    void takeRun();
    void takeEnd();
    void takeRefusal(const Text &why);
    void startAnew();
    void discardEditsThen(const std::function<void()> &then);
    void say();

    const Connection m_connection;
    const PagePorts m_ports;
    const BatchPorts m_batch;
    std::unique_ptr<SheetSession> m_sheet; ///< from Open to the beginning of a run
    std::unique_ptr<RunSession> m_run;
    QLabel *m_title;
    StepTrail *m_trail;
    QStackedWidget *m_steps;
    OpenStep *m_open;
    ColumnsStep *m_columns;
    CheckStep *m_check;
    ConfirmStep *m_confirm;
    RunStep *m_running;
    ReportStep *m_report;
};

} // namespace PeopleDesk
