// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>

class QPushButton;

namespace PeopleDesk {

class ApiGateway;
class Clock;
class ConfirmCard;
class NoticeCard;
class PlannedRun;
class RehearsalView;
class SheetSession;
class StepFoot;
class Text;
class Workers;

/// The fourth step: what is about to be sent, tried out if wanted, and the word that sends it. What is handed
/// in outlives it.
class ConfirmStep : public QWidget
{
    Q_OBJECT
public:
    ConfirmStep(ApiGateway &gateway, const Clock &clock, Workers &workers, QWidget *parent = nullptr);
    ~ConfirmStep() override;

    /// Plans the run of that sheet, which may not change before clear().
    void plan(const SheetSession &sheet);
    void clear();
    /// Null: nothing is planned.
    [[nodiscard]] const PlannedRun *plannedRun() const { return m_run.get(); }
    void complain(const Text &why);
    /// While the run is being put on disk.
    void setBusy(bool busy);
    void proceed();
    void focusStart();

Q_SIGNALS:
    void backWanted();
    void sendWanted();
    /// To go back to the rows that there are warnings about.
    void warningsWanted();

private:
    void layOut();
    void take();
    void refresh();
    void say();
    [[nodiscard]] bool isListedAtOnce() const;

    Workers &m_workers;
    std::unique_ptr<PlannedRun> m_run;
    qint64 m_warned = 0; ///< rows that are sent in spite of warnings
    bool m_isBusy = false;
    ConfirmCard *m_card;
    NoticeCard *m_notice;
    RehearsalView *m_rehearsal;
    StepFoot *m_foot;
    QPushButton *m_back;
    QPushButton *m_rehearse;
    QPushButton *m_send;
};

} // namespace PeopleDesk
