// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace PeopleDesk {

class Chip;
class NoticeCard;
class ProblemPane;
class SheetSession;
class SheetView;
class StepFoot;

/// The third step: what is wrong with which row, mended in place, and what the sheet comes to.
class CheckStep : public QWidget
{
    Q_OBJECT
public:
    explicit CheckStep(QWidget *parent = nullptr);

    /// The sheet outlives the step, or another one is set before it goes; null: none.
    void setSheet(SheetSession *sheet);
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
    void sayChips();
    void showSuspicions();

    SheetSession *m_sheet = nullptr;
    Chip *m_rows;
    Chip *m_blocked;
    Chip *m_warned;
    Chip *m_booked;
    QLabel *m_totals;
    NoticeCard *m_notice;
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
