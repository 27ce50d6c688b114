// SPDX-License-Identifier: Apache-2.0
#include "models/history/taken_back.h"

#include "models/ports/journal.h"
#include "models/undo/undo_plan.h"

namespace PeopleDesk {

void findTakenBack(Journal &journal, const HistoryEntry &entry, const UndoPlan &plan, QObject *context,
                   const std::function<void(const QDateTime &)> &answer)
{
    if (!plan.operation || plan.restores)
        return;
    HistoryQuery query;
    query.place = entry.isSandbox ? HistoryQuery::Place::Sandbox : HistoryQuery::Place::Real;
    query.operations = {plan.operation->key};
    query.connectionId = entry.connectionId;
    query.state = HistoryEntry::State::Succeeded;
    query.search = plan.target;
    journal.fetch(query, context,
                  [answer, number = entry.number, target = plan.target](const QList<HistoryEntry> &later) {
                      QDateTime first;
                      for (const HistoryEntry &one : later) { // newest first
                          if (one.number > number && one.target == target)
                              first = one.finishedAt;
                      }
                      answer(first);
                  });
}

} // namespace PeopleDesk
