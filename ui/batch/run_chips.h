// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"

#include <QWidget>

namespace PeopleDesk {

class Chip;

/// How many rows of a run ended how; what is not there is not shown. A click on one asks for its rows.
class RunChips : public QWidget
{
    Q_OBJECT
public:
    explicit RunChips(QWidget *parent = nullptr);

    void setHead(const BatchHead &head);

Q_SIGNALS:
    void chosen(PeopleDesk::BatchRow::State state);

protected:
    bool eventFilter(QObject *chip, QEvent *event) override;

private:
    void say();

    BatchHead m_head;
    Chip *m_done;
    Chip *m_unneeded;
    Chip *m_failed;
    Chip *m_inDoubt;
    Chip *m_leftOut;
    Chip *m_sending;
    Chip *m_waiting;
};

} // namespace PeopleDesk
