// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"

#include <QWidget>

namespace PeopleDesk {

class Chip;

/// How many rows of a run ended how; what is not there is not shown.
class RunChips : public QWidget
{
    Q_OBJECT
public:
    explicit RunChips(QWidget *parent = nullptr);

    void setHead(const BatchHead &head);

private:
    void say();

    BatchHead m_head;
    Chip *m_done;
    Chip *m_unneeded;
    Chip *m_failed;
    Chip *m_inDoubt;
    Chip *m_leftOut;
    Chip *m_waiting;
};

} // namespace PeopleDesk
