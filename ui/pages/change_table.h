// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/change.h"

#include <QWidget>

namespace PeopleDesk {

/// Field by field: what it was, what it becomes. For a review before sending and for history after it.
class ChangeTable : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeTable(QWidget *parent = nullptr);

    /// With \a knowsBefore false the column "before" is left out: nothing was read, or nothing existed.
    void setChanges(const QList<Change> &changes, bool knowsBefore);

private:
    void layOut();

    QList<Change> m_changes;
    bool m_knowsBefore = true;
    QWidget *m_grid = nullptr;
};

} // namespace PeopleDesk
