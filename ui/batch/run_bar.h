// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"

#include <QWidget>

namespace PeopleDesk {

/// How far a run is: what is done, then what failed and what is in doubt, each also told by the chips above.
class RunBar : public QWidget
{
    Q_OBJECT
public:
    explicit RunBar(QWidget *parent = nullptr);

    void setHead(const BatchHead &head);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BatchHead m_head;
};

} // namespace PeopleDesk
