// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace PeopleDesk {

class ApiGateway;
class CheckChips;
class NoticeCard;
class ProblemPane;
class RescueDialog;
class SheetSession;
class SheetView;
class StepFoot;

/// The third step: what is wrong with which row, mended in place, and what the sheet comes to.
class CheckStep : public QWidget
{
    Q_OBJECT
public:
    /// The gateway outlives the step.
    CheckStep(const Connection &connection, ApiGateway &gateway, QWidget *parent = nullptr);

    /// The sheet outlives the step, or another one is set before it goes; null: none.
    void setSheet(SheetSession *sheet);
    /// The rows with problems or warnings alone.
    void showProblems();
    void proceed();
    void focusStart();

Q_SIGNALS:
    void backWanted();
    void nextWanted();

private:
    void layOut();
    void listen();
    void follow();
    void refresh();
    void say();
    void sayStanding();
    void showSuspicions();
    void lookForIds();

    const Connection m_connection;
    ApiGateway &m_gateway;
    SheetSession *m_sheet = nullptr;
    QPointer<RescueDialog> m_rescue;
    CheckChips *m_chips;
    NoticeCard *m_notice;
    QPushButton *m_lookForIds;
    QCheckBox *m_accept;
    QCheckBox *m_onlyProblems;
    QPushButton *m_nextProblem;
    QPushButton *m_fillDown;
    QPushButton *m_undo;
    QPushButton *m_redo;
    SheetView *m_table;
    ProblemPane *m_problems;
    StepFoot *m_foot;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace PeopleDesk
