// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace PeopleDesk {

class ApiGateway;
class Clock;
class DataTable;
class ForecastModel;
class PlannedRun;
class Rehearsal;

/// What would become of each row, read from the live records and without sending anything. Gateway and clock
/// outlive it.
class RehearsalView : public QWidget
{
    Q_OBJECT
public:
    RehearsalView(ApiGateway &gateway, const Clock &clock, QWidget *parent = nullptr);
    ~RehearsalView() override;

    /// Forgets what was found. The run outlives it, or null is set before.
    void setRun(const PlannedRun *run);
    void start();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void busyChanged();

private:
    void drop();
    void finish();
    void say();

    ApiGateway &m_gateway;
    const Clock &m_clock;
    const PlannedRun *m_run = nullptr;
    std::unique_ptr<Rehearsal> m_rehearsal;
    std::unique_ptr<ForecastModel> m_model;
    bool m_isBusy = false;
    QLabel *m_note;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    DataTable *m_table;
};

} // namespace PeopleDesk
