// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"

#include <functional>

class QObject;

namespace PeopleDesk {

class Journal;
struct UndoPlan;

/// Asks the journal when an entry was taken back by the operation of its plan (a reward that was deleted
/// since); the answer is invalid when it was not. Values that were put back look like any other edit, so of
/// those nobody can tell. Answers later, and not at all when \a context is gone.
void findTakenBack(Journal &journal, const HistoryEntry &entry, const UndoPlan &plan, QObject *context,
                   const std::function<void(const QDateTime &)> &answer);

} // namespace PeopleDesk
