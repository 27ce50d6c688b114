// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace PeopleDesk {

class NoticeCard;
class RunBar;
class RunChips;
class RunSession;
class RunView;
class StepFoot;

/// The fifth step: a run under way, how far, how fast and how long still, with pause and stop. The session
/// outlives it.
class RunStep : public QWidget
{
    Q_OBJECT
public:
    explicit RunStep(RunSession &session, QWidget *parent = nullptr);

    /// Another run is under way.
    void follow();
    /// The run is about to be dropped.
    void letGo();
    /// Pauses, or goes on.
    void proceed();
    void focusStart();

Q_SIGNALS:
    void reportWanted();

private:
    void layOut();
    void refresh();
    void say();
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] QString speedWords() const;

    RunSession &m_session;
    QLabel *m_count;
    QLabel *m_speed;
    RunChips *m_chips;
    RunBar *m_bar;
    RunView *m_rows;
    StepFoot *m_foot;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_report;
    QTimer m_tick;
};

} // namespace PeopleDesk
