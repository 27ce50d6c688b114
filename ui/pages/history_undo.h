// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/undo/undo_plan.h"

#include <QWidget>

class QHBoxLayout;

namespace PeopleDesk {

/// Below what an entry changed: the way to take it back, or why there is none. Made anew for every entry.
class HistoryUndo : public QWidget
{
    Q_OBJECT
public:
    /// \a isHere: the entry belongs to the connection in use. \a takenBack: when another operation took it
    /// back; invalid when none did, as far as can be known.
    HistoryUndo(const HistoryEntry &entry, const UndoPlan &plan, bool isHere, const QDateTime &takenBack);

Q_SIGNALS:
    void undoWanted();
    /// The record of the entry shall be opened, on the page of its operation.
    void recordWanted();

private:
    void addButton(QHBoxLayout &row, const QString &words, const QString &name,
                   void (HistoryUndo::*signal)());
};

} // namespace PeopleDesk
