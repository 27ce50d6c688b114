// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/group/group_move.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace PeopleDesk {

/// How many records are picked to be changed together, and the ways on from there. Hidden while none is.
class GroupTray : public QWidget
{
    Q_OBJECT
public:
    explicit GroupTray(GroupMove &group, QWidget *parent = nullptr);

Q_SIGNALS:
    void moveWanted();

private:
    void say();

    GroupMove &m_group;
    QLabel *m_count;
    QPushButton *m_move;
    QPushButton *m_clear;
};

} // namespace PeopleDesk
